import 'server-only'
import { type CalendarDate, parseCalendarDate } from '@/lib/clinical/calendar-date'

/** The moment. Time enters here, at the door; below it is an argument. */
export const now = (): Date => new Date()

/** The day it is at the clinic. */
export const clinicToday = (timeZone: string): CalendarDate => dayAt(now(), timeZone)

/** The day that a moment belongs to at the clinic. */
export function dayAt(moment: Date, timeZone: string): CalendarDate {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(moment)
  const date = parseCalendarDate(day)
  if (!date) throw new Error(`The calendar of ${timeZone} gave no date`)
  return date
}
