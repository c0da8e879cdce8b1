import { type AdherenceWeek, adherenceByWeek, overallAdherence, type ProgramPeriod } from '../adherence'
import type { LoggedDay } from '../recovery/evidence'
import { countInWords, rounded } from './phrases'
import { FEWEST_FOR_A_COURSE } from './course'
import type { DoneByWeek, Period } from './report'

/** Programs as they held in the period: the one before it from its first day on. */
function within(programs: readonly ProgramPeriod[], { from, to }: Period): ProgramPeriod[] {
  const before = programs.findLast(({ issuedOn }) => issuedOn <= from)
  return [
    ...(before ? [{ ...before, issuedOn: from }] : []),
    ...programs.filter(({ issuedOn }) => issuedOn > from && issuedOn <= to),
  ]
}

/** The weeks of the period in which there was a program. */
export const weeksOf = (
  programs: readonly ProgramPeriod[],
  log: readonly LoggedDay[],
  period: Period,
): AdherenceWeek[] => adherenceByWeek(within(programs, period), log, period.to)

/** Weeks in a row as one. */
function together(weeks: readonly AdherenceWeek[]): AdherenceWeek[] {
  const [first, last] = [weeks[0], weeks.at(-1)]
  if (!first || !last) return []
  const sum = (of: (week: AdherenceWeek) => number) => weeks.reduce((total, week) => total + of(week), 0)
  const planned = sum((week) => week.planned)
  const done = sum((week) => week.done)
  return [
    {
      from: first.from,
      to: last.to,
      planned,
      done,
      recorded: sum((week) => week.recorded),
      share: planned === 0 ? null : Math.min(1, done / planned),
    },
  ]
}

const MOST_COLUMNS = 9

/** As many weeks to a column as it takes for all of them to have room. */
export function inColumns(weeks: readonly AdherenceWeek[]): {
  readonly weeksEach: number
  readonly columns: readonly AdherenceWeek[]
} {
  let weeksEach = 1
  while (Math.ceil(weeks.length / weeksEach) > MOST_COLUMNS) weeksEach *= 2
  const columns = Array.from({ length: Math.ceil(weeks.length / weeksEach) }, (_, index) =>
    together(weeks.slice(index * weeksEach, (index + 1) * weeksEach)),
  )
  return { weeksEach, columns: columns.flat() }
}

/** Days for which the plan asked and of which nothing is known. */
export const unreported = ({ planned, recorded }: AdherenceWeek): number => Math.max(0, planned - recorded)

function inWords(weeks: readonly AdherenceWeek[]): string {
  const share = overallAdherence(weeks)
  if (share === null) return 'was planned on no day of this period.'
  const planned = weeks.reduce((sum, week) => sum + week.planned, 0)
  const done = weeks.reduce((sum, week) => sum + Math.min(week.done, week.planned), 0)
  const silent = weeks.reduce((sum, week) => sum + unreported(week), 0)
  return [
    `was done on ${rounded(done)} of ${planned} planned days (${Math.round(share * 100)} %), self-reported (filled: done; frame: planned).`,
    silent > 0
      ? `${silent === 1 ? 'One planned day' : `${silent} planned days`} without a check-in ${silent === 1 ? 'counts' : 'count'} as not done.`
      : '',
    weeks.some((week) => !Number.isInteger(week.done)) ? 'A day done in part counts one half.' : '',
    weeks.some((week) => week.done > week.planned) ? 'Days beyond the plan are not counted.' : '',
    weeks.length < FEWEST_FOR_A_COURSE
      ? `${weeks.length === 1 ? 'One week tells' : 'Two weeks tell'} no course.`
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** What was done of what was planned, by week; null where no program held in the period. A day without a check-in is not done. */
export function exerciseDone(weeks: readonly AdherenceWeek[]): DoneByWeek | null {
  const { columns, weeksEach } = inColumns(weeks)
  if (columns.length === 0) return null
  return {
    name: 'Exercise',
    sentence: `${inWords(weeks)}${weeksEach > 1 ? ` Each bar is ${countInWords(weeksEach)} weeks.` : ''}`,
    most: Math.max(...columns.map(({ planned, done }) => Math.max(planned, done))),
    bars: columns.map(({ from, to, planned, done }) => ({ from, to, planned, done })),
  }
}
