import { addDays, type CalendarDate, daysBetween } from './calendar-date'

/** How much of the day's program was done. */
export const CHECK_IN_DONE = ['all', 'some', 'none'] as const
export type CheckInDone = (typeof CHECK_IN_DONE)[number]

/** The part of an issued home program that adherence counts. */
export type ProgramPeriod = { readonly issuedOn: CalendarDate; readonly daysPerWeek: number }

export type CheckInDay = { readonly day: CalendarDate; readonly done: CheckInDone }

export type AdherenceWeek = {
  readonly from: CalendarDate
  /** Last day counted: the seventh, or today. */
  readonly to: CalendarDate
  /** Days the program asked for, in the part of the week that has passed. */
  readonly planned: number
  /** Days with a check-in, whatever it says. */
  readonly recorded: number
  /** Days done: all of it counts 1, some of it one half. */
  readonly done: number
  /** done ÷ planned, 0–1; null when nothing was planned. A day without a check-in counts as not done. */
  readonly share: number | null
}

const WORTH: Readonly<Record<CheckInDone, number>> = { all: 1, some: 0.5, none: 0 }
const DAYS = 7

/** The more of two things said of how much was done; of two alike the second. */
export const moreDone = (one: CheckInDone, other: CheckInDone): CheckInDone =>
  WORTH[other] >= WORTH[one] ? other : one

/**
 * One check-in a day. Of two, as on a day on which a home program was replaced, the one with more done: the later may be no more
 * than a note. Of two with as much done the later in the list.
 */
export function onePerDay<CheckIn extends CheckInDay>(checkIns: readonly CheckIn[]): CheckIn[] {
  const byDay = new Map<CalendarDate, CheckIn>()
  for (const checkIn of checkIns) {
    const other = byDay.get(checkIn.day)
    if (!other || moreDone(other.done, checkIn.done) === checkIn.done) byDay.set(checkIn.day, checkIn)
  }
  return [...byDay.values()]
}

function plannedOn(day: CalendarDate, programs: readonly ProgramPeriod[]): number {
  const current = programs.findLast((program) => program.issuedOn <= day)
  return current ? current.daysPerWeek / DAYS : 0
}

/**
 * Adherence by week, from the day the first home program was issued up to and including `today`.
 * @param programs in order of issue; each holds until the next one is issued
 * @param checkIns one a day counts: see `onePerDay`
 */
export function adherenceByWeek(
  programs: readonly ProgramPeriod[],
  checkIns: readonly CheckInDay[],
  today: CalendarDate,
): AdherenceWeek[] {
  const first = programs[0]
  if (!first) return []
  const doneOn = new Map(onePerDay(checkIns).map(({ day, done }) => [day, WORTH[done]]))
  const weeks = Math.floor(daysBetween(first.issuedOn, today) / DAYS) + 1
  return Array.from({ length: Math.max(0, weeks) }, (_, week) => {
    const from = addDays(first.issuedOn, week * DAYS)
    const full = addDays(from, DAYS - 1)
    const to = full < today ? full : today
    const days = Array.from({ length: daysBetween(from, to) + 1 }, (__, day) => addDays(from, day))
    const planned = Math.round(days.reduce((sum, day) => sum + plannedOn(day, programs), 0))
    const recorded = days.filter((day) => doneOn.has(day)).length
    const done = days.reduce((sum, day) => sum + (doneOn.get(day) ?? 0), 0)
    return { from, to, planned, recorded, done, share: planned === 0 ? null : Math.min(1, done / planned) }
  })
}

/** Adherence over several weeks together, 0–1; null when nothing was planned. */
export function overallAdherence(weeks: readonly AdherenceWeek[]): number | null {
  const planned = weeks.reduce((sum, week) => sum + week.planned, 0)
  const done = weeks.reduce((sum, week) => sum + Math.min(week.done, week.planned), 0)
  return planned === 0 ? null : done / planned
}
