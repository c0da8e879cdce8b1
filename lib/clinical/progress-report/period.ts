import type { CalendarDate } from '../calendar-date'
import { dateInWords } from '../date-in-words'
import type { Period } from './report'

/** The days of which the record of an episode can tell. */
export type EpisodeDays = { readonly startedOn: CalendarDate; readonly dischargedOn: CalendarDate | null }

/** An assessment or a score on paper may be older than the day on which the episode was opened: it starts with the first of them. */
export function episodeDays(
  { openedOn, dischargedOn }: { readonly openedOn: CalendarDate; readonly dischargedOn: CalendarDate | null },
  {
    assessments,
    scores,
  }: {
    readonly assessments: readonly { readonly assessedOn: CalendarDate }[]
    readonly scores: readonly { readonly measuredOn: CalendarDate }[]
  },
): EpisodeDays {
  const recorded = [
    ...assessments.map(({ assessedOn }) => assessedOn),
    ...scores.map(({ measuredOn }) => measuredOn),
  ]
  return { startedOn: recorded.reduce((first, day) => (day < first ? day : first), openedOn), dischargedOn }
}

/** The whole episode, up to today or to its end. */
export const wholeEpisode = ({ startedOn, dischargedOn }: EpisodeDays, today: CalendarDate): Period => ({
  from: startedOn,
  to: dischargedOn ?? today,
})

/** What is wrong with a period, by field. */
export function periodProblems(
  { from, to }: Period,
  { startedOn, dischargedOn }: EpisodeDays,
  today: CalendarDate,
): Partial<Record<'from' | 'until', string[]>> {
  if (from < startedOn)
    return { from: [`The episode started on ${dateInWords(startedOn)}: choose that day or a later one.`] }
  if (to > today) return { until: ['This day has not come yet.'] }
  if (dischargedOn !== null && to > dischargedOn)
    return {
      until: [`The episode ended on ${dateInWords(dischargedOn)}: choose that day or an earlier one.`],
    }
  if (to < from) return { until: ['The last day of the period is before its first.'] }
  return {}
}

/** The days that are asked for, where a report can tell of them; or else the whole episode. */
export function periodAsked(
  asked: { readonly [Day in keyof Period]: CalendarDate | null },
  episode: EpisodeDays,
  today: CalendarDate,
): Period {
  const whole = wholeEpisode(episode, today)
  const period = { from: asked.from ?? whole.from, to: asked.to ?? whole.to }
  return Object.keys(periodProblems(period, episode, today)).length === 0 ? period : whole
}
