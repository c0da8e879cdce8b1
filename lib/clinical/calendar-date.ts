/** A day as people write it, 'YYYY-MM-DD', with no clock and no time zone. */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' }

const DAY_MILLISECONDS = 86_400_000

/** The text as a calendar date, or null when no such day exists ('2026-02-30'). */
export function parseCalendarDate(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return null
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])))
  return date.toISOString().slice(0, 10) === text ? (text as CalendarDate) : null
}

/** A day that was checked before it was stored. @throws when it is none: then the record is damaged */
export function storedDate(text: string): CalendarDate {
  const date = parseCalendarDate(text)
  if (!date) throw new Error('The record holds a day that does not exist')
  return date
}

/** The same of a day that may be open. @throws as `storedDate` */
export const storedDateOrNull = (text: string | null): CalendarDate | null =>
  text === null ? null : storedDate(text)

/** One calendar for each time zone: making one takes longer than reading a hundred days from it. */
const calendars = new Map<string, Intl.DateTimeFormat>()

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const calendar =
    calendars.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
  calendars.set(timeZone, calendar)
  return calendar
}

/** The day that a moment belongs to in a time zone. @throws RangeError for a zone that is none */
export function dayAt(moment: Date, timeZone: string): CalendarDate {
  const day = calendarOf(timeZone).format(moment)
  const date = parseCalendarDate(day)
  if (!date) throw new Error(`The calendar of ${timeZone} gave no date`)
  return date
}

const toUtc = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`)

/** Whole days from `start` to `end`; negative when `end` is earlier. */
export const daysBetween = (start: CalendarDate, end: CalendarDate): number =>
  Math.round((toUtc(end) - toUtc(start)) / DAY_MILLISECONDS)

export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  new Date(toUtc(date) + days * DAY_MILLISECONDS).toISOString().slice(0, 10) as CalendarDate

/** Completed years of age on `today`. */
export function ageInYears(birth: CalendarDate, today: CalendarDate): number {
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4))
  return today.slice(5) < birth.slice(5) ? years - 1 : years
}
