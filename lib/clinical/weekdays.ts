import type { Dosage } from './dosage'
import { dosage as english } from './languages/english/dosage'
import { rank, WEEKDAYS, type Weekday } from './vocabulary'

export const weekdayLabel = (day: Weekday): string => english.weekdays[day]

/** Each day once, Monday first. */
export const inWeekOrder = (days: readonly Weekday[]): readonly Weekday[] =>
  [...new Set(days)].toSorted((a, b) => rank(WEEKDAYS, a) - rank(WEEKDAYS, b))

/** 'Monday, Wednesday and Friday'; the whole week is 'every day'. */
export function weekdaysInWords(days: readonly Weekday[]): string {
  return days.length === WEEKDAYS.length ? english.days(days.length) : english.listed(days.map(weekdayLabel))
}

type Scheduled = { readonly dosage: Dosage; readonly weekdays?: readonly Weekday[] | undefined }

/** Named days for a line, which then are as many as the dosage says; null when any day will do. */
export function onWeekdays<Line extends Scheduled>(line: Line, days: readonly Weekday[] | null): Line {
  if (days === null) return { ...line, weekdays: undefined }
  const weekdays = inWeekOrder(days)
  return { ...line, weekdays, dosage: { ...line.dosage, daysPerWeek: weekdays.length } }
}

/** A changed dosage for a line. Another number of days than the days named leaves the days open. */
export function withDosage<Line extends Scheduled>(line: Line, change: Partial<Dosage>): Line {
  const dosage = { ...line.dosage, ...change }
  const stillFits = line.weekdays === undefined || line.weekdays.length === dosage.daysPerWeek
  return stillFits ? { ...line, dosage } : { ...line, dosage, weekdays: undefined }
}
