import type { CalendarDate } from '../calendar-date'
import { dateInWords } from '../date-in-words'
import type { Period } from './report'

type EpisodeDays = { readonly openedOn: CalendarDate; readonly dischargedOn: CalendarDate | null }

/** The whole episode, up to today or to its end. */
export const wholeEpisode = ({ openedOn, dischargedOn }: EpisodeDays, today: CalendarDate): Period => ({
  from: openedOn,
  to: dischargedOn ?? today,
})

/** What is wrong with a period, by field. */
export function periodProblems(
  { from, to }: Period,
  { openedOn, dischargedOn }: EpisodeDays,
  today: CalendarDate,
): Partial<Record<'from' | 'until', string[]>> {
  if (from < openedOn)
    return { from: [`The episode started on ${dateInWords(openedOn)}: choose that day or a later one.`] }
  if (to > today) return { until: ['This day has not come yet.'] }
  if (dischargedOn !== null && to > dischargedOn)
    return {
      until: [`The episode ended on ${dateInWords(dischargedOn)}: choose that day or an earlier one.`],
    }
  if (to < from) return { until: ['The last day of the period is before its first.'] }
  return {}
}
