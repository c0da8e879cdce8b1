import { type CheckInDone, onePerDay } from '../adherence'
import { addDays, type CalendarDate, daysBetween } from '../calendar-date'
import { rounded } from '../progress-report/phrases'
import type { AskedDays } from './asked-days'
import { DAYS_IN_A_WEEK, mondayOf, weekdayOf } from './week'

/**
 * How a day went against what the home program asked. Extra: done, though nothing more was asked. Open: today, of which
 * nothing is told yet.
 */
export type DayState = 'done' | 'partly' | 'missed' | 'rest' | 'extra' | 'open'

type CalendarDay = {
  readonly day: CalendarDate
  readonly state: DayState
  /** What the check-in says; null where there is none, which counts as nothing done. */
  readonly told: CheckInDone | null
}

/** A week from Monday to Sunday. Null for days before the first program, after the last day of care and after today. */
export type CalendarWeek = {
  readonly monday: CalendarDate
  readonly days: readonly (CalendarDay | null)[]
}

/** A home program as the calendar reads it: it holds until the next one is issued. */
export type ProgramDays = AskedDays & { readonly issuedOn: CalendarDate }

export type ToldDay = { readonly day: CalendarDate; readonly done: CheckInDone }

type CalendarFacts = {
  /** In order of issue; of two on one day the later holds. */
  readonly programs: readonly ProgramDays[]
  readonly told: readonly ToldDay[]
  readonly today: CalendarDate
  /** The last day of care; null while it goes on. */
  readonly lastDay: CalendarDate | null
  /** Weeks before the one with this day are left out. */
  readonly from?: CalendarDate | undefined
}

/** A day on which a program held, with how much of an unnamed day it asks for. */
type HeldDay = { readonly day: CalendarDate; readonly isNamed: boolean; readonly share: number }

/** Days that may be any are spread evenly over those without a name. */
function heldDay(day: CalendarDate, programs: readonly ProgramDays[]): HeldDay | undefined {
  const program = programs.findLast(({ issuedOn }) => issuedOn <= day)
  if (!program) return undefined
  const { named, count } = program
  const isNamed = count >= DAYS_IN_A_WEEK || named.includes(weekdayOf(day))
  return { day, isNamed, share: isNamed ? 0 : (count - named.length) / (DAYS_IN_A_WEEK - named.length) }
}

const isActive = (told: CheckInDone | null): boolean => told === 'all' || told === 'some'
const asDone = (told: CheckInDone | null): DayState => (told === 'all' ? 'done' : 'partly')

/**
 * The states of one week. A day that the program names is missed when nothing was done on it. Where any day will do, the
 * week asks for so many, in proportion to the days on which the program held; the first days done fill that count and
 * those after it are extra; an idle day is rest for as long as the days left can still fill the count, and missed from
 * there on. So no more days are missed than the week fell short, and none while the week can still be made good.
 */
function weekStates(
  held: readonly HeldDay[],
  toldOn: ReadonlyMap<CalendarDate, CheckInDone>,
  today: CalendarDate,
): CalendarDay[] {
  const asked = Math.round(held.reduce((sum, { share }) => sum + share, 0))
  let filled = 0
  let missed = 0
  return held.flatMap(({ day, isNamed }, index): CalendarDay[] => {
    if (day > today) return []
    const told = toldOn.get(day) ?? null
    const isOpen = day === today && told === null
    const state = (): DayState => {
      if (isNamed) return isActive(told) ? asDone(told) : isOpen ? 'open' : 'missed'
      if (isActive(told)) {
        if (filled + missed >= asked) return 'extra'
        filled += 1
        return asDone(told)
      }
      if (isOpen) return filled + missed < asked ? 'open' : 'rest'
      const left = held.slice(index + 1).filter((later) => !later.isNamed).length
      if (filled + missed + left >= asked) return 'rest'
      missed += 1
      return 'missed'
    }
    return [{ day, state: state(), told }]
  })
}

const eachDay = (from: CalendarDate, days: number): CalendarDate[] =>
  Array.from({ length: days }, (_, index) => addDays(from, index))

/**
 * Adherence as a calendar, from the week of the first home program to that of today or of the last day of care. Each day
 * is judged by the program that held on it, so that one issued in the middle of a week asks only of what is left of it.
 * Days are calendar days: no clock and no time zone comes into it.
 */
export function adherenceCalendar({ programs, told, today, lastDay, from }: CalendarFacts): CalendarWeek[] {
  const first = programs[0]
  if (!first) return []
  const toldOn = new Map(onePerDay(told).map(({ day, done }) => [day, done]))
  const start = mondayOf(from !== undefined && from > first.issuedOn ? from : first.issuedOn)
  const end = lastDay !== null && lastDay < today ? lastDay : today
  const weeks = Math.floor(daysBetween(start, end) / DAYS_IN_A_WEEK) + 1
  return eachDay(start, Math.max(0, weeks))
    .map((_, week) => addDays(start, week * DAYS_IN_A_WEEK))
    .map((monday) => {
      const days = eachDay(monday, DAYS_IN_A_WEEK)
      const held = days
        .filter((day) => lastDay === null || day <= lastDay)
        .flatMap((day) => heldDay(day, programs) ?? [])
      const states = new Map(weekStates(held, toldOn, today).map((state) => [state.day, state]))
      return { monday, days: days.map((day) => states.get(day) ?? null) }
    })
}

/** Days of several weeks by their state, and how many of those missed are so for want of a check-in. */
export type CalendarTotals = Readonly<Record<DayState, number>> & {
  readonly asked: number
  readonly untold: number
}

export function calendarTotals(weeks: readonly CalendarWeek[]): CalendarTotals {
  const days = weeks.flatMap((week) => week.days).filter((day) => day !== null)
  const count = (state: DayState): number => days.filter((day) => day.state === state).length
  const [done, partly, missed] = [count('done'), count('partly'), count('missed')]
  return {
    done,
    partly,
    missed,
    rest: count('rest'),
    extra: count('extra'),
    open: count('open'),
    asked: done + partly + missed,
    untold: days.filter(({ state, told }) => state === 'missed' && told === null).length,
  }
}

const PERCENT = 100
const PARTLY_COUNTS = 0.5
const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`)

/** 'Exercise was done on 18 of 24 days asked for (71 %), 2 of them in part and counted half.' */
export function adherenceInWords({ asked, done, partly, extra, untold }: CalendarTotals): string {
  if (asked === 0) return 'No day was asked for yet.'
  const share = Math.round(((done + partly * PARTLY_COUNTS) / asked) * PERCENT)
  const inPart = partly > 0 ? `, ${partly} of them in part and counted half` : ''
  return [
    `Exercise was done on ${rounded(done + partly)} of ${days(asked)} asked for (${share} %)${inPart}.`,
    untold > 0 ? `${days(untold)} without a check-in ${untold === 1 ? 'counts' : 'count'} as missed.` : '',
    extra > 0 ? `${days(extra)} more than asked ${extra === 1 ? 'is' : 'are'} not counted.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}
