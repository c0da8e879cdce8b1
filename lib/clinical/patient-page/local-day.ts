import { addDays, type CalendarDate, parseCalendarDate } from '../calendar-date'

/**
 * The patient's day at a moment (milliseconds): that of their own clock, which a journey takes along; of a named zone in tests.
 * Only ever a calendar day, so a night that is an hour longer or shorter makes no difference.
 */
export function localDay(moment: number, timeZone?: string): CalendarDate {
  // Parts rather than a format of some country: an old browser may write that country's dates otherwise.
  const parts = new Intl.DateTimeFormat('en', {
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone,
  }).formatToParts(moment)
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? ''
  const day = parseCalendarDate(`${part('year')}-${part('month')}-${part('day')}`)
  if (!day) throw new Error('The calendar of this device gave no date')
  return day
}

/** The last day that may have begun where a patient is: nowhere is more than one ahead of the clinic's. */
export const lastLocalDay = (clinicToday: CalendarDate): CalendarDate => addDays(clinicToday, 1)
