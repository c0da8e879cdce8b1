import { onePerDay, type ProgramPeriod } from '../adherence'
import { addDays, type CalendarDate } from '../calendar-date'
import type { LoggedDay } from '../recovery/evidence'
import { isToldInMeans, MEANS_IN_WORDS, painCourse, type Told } from './course'
import { exerciseDone, weeksOf } from './exercise-done'
import type { CourseSection, Period } from './report'
import { weekTable } from './week-table'

export type Pain = 'painBefore' | 'painDuring' | 'painNextDay'

/** What is asked of pain, in the order of the day. */
export const PAINS: readonly { readonly of: Pain; readonly name: string; readonly mean: string }[] = [
  { of: 'painBefore', name: 'Pain before exercise', mean: 'Mean pain before' },
  { of: 'painDuring', name: 'Pain during exercise', mean: 'Mean pain during' },
  { of: 'painNextDay', name: 'Pain the next morning', mean: 'Mean pain next morning' },
]

/** One check-in a day, as adherence counts it, oldest first. */
export const dayByDay = <Logged extends LoggedDay>(log: readonly Logged[], { from, to }: Period): Logged[] =>
  onePerDay(log)
    .filter(({ day }) => day >= from && day <= to)
    .toSorted((a, b) => a.day.localeCompare(b.day))

/** The days on which this pain was told. */
export const toldOf = (days: readonly LoggedDay[], pain: Pain): Told[] =>
  days.flatMap((logged): { day: CalendarDate; value: number }[] => {
    const value = logged[pain]
    return value === null ? [] : [{ day: logged.day, value }]
  })

/** A day that is not over yet is no day on which nothing was done; it counts once something is reported. */
function countedDays({ from, to }: Period, days: readonly LoggedDay[], writtenOn: CalendarDate): Period {
  const isOpen = to >= writtenOn && days.at(-1)?.day !== to
  return { from, to: isOpen ? addDays(writtenOn, -1) : to }
}

/** What the patient reported in check-ins: pain, and what was done of what was planned. */
export function selfReports(
  log: readonly LoggedDay[],
  programs: readonly ProgramPeriod[],
  period: Period,
  writtenOn: CalendarDate,
): CourseSection {
  const heading = 'Between visits'
  const days = dayByDay(log, period)
  const weeks = weeksOf(programs, days, countedDays(period, days, writtenOn))
  const done = exerciseDone(weeks)
  if (programs.every(({ issuedOn }) => issuedOn > period.to))
    return {
      heading,
      text: 'No home program was issued by the end of this period.',
      pain: [],
      done: null,
      weeks: null,
    }
  // Of a program that was issued today no day has passed yet.
  if (!done || days.length === 0)
    return {
      heading,
      text: 'No check-in was recorded in this period: pain and days done are not known.',
      pain: [],
      done: null,
      weeks: null,
    }
  const told = PAINS.map(({ of, name, mean }) => ({ name, label: mean, told: toldOf(days, of) }))
  return {
    heading,
    text: [
      'Self-reported in check-ins; pain from 0, none, to 10, worst.',
      ...(told.some((one) => isToldInMeans(one.told)) ? [MEANS_IN_WORDS] : []),
    ].join(' '),
    pain: told.map((one) => painCourse(one.name, one.told, period)),
    done,
    weeks: weekTable(weeks, told),
  }
}
