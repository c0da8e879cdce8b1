import { addDays, type CalendarDate } from '../calendar-date'
import type { Period } from '../progress-report/report'
import { type EpisodeDays, wholeEpisode } from '../progress-report/period'
import { DAYS_IN_A_WEEK, mondayOf } from './week'

export const PROGRESS_RANGES = ['4', '12', 'all'] as const
/** So many weeks back, or the whole episode. */
export type ProgressRange = (typeof PROGRESS_RANGES)[number]

/**
 * The days that a range shows: whole weeks from a Monday, the last of them the week of today or of the last day of care,
 * and never from before its record.
 */
export function periodOfRange(range: ProgressRange, episode: EpisodeDays, today: CalendarDate): Period {
  const whole = wholeEpisode(episode, today)
  if (range === 'all') return whole
  const from = addDays(mondayOf(whole.to), -(Number(range) - 1) * DAYS_IN_A_WEEK)
  return from > whole.from ? { from, to: whole.to } : whole
}

/** The same days and those around them that fill their weeks: what the drawings of them stand on. */
export const wholeWeeks = ({ from, to }: Period): Period => ({
  from: mondayOf(from),
  to: addDays(mondayOf(to), DAYS_IN_A_WEEK - 1),
})
