import 'server-only'
import { addDays, type CalendarDate, dayAt } from '@/lib/clinical/calendar-date'

/** The moment. Time enters here, at the door; below it is an argument. */
export const now = (): Date => new Date()

/** The day it is at the clinic. */
export const clinicToday = (timeZone: string): CalendarDate => dayAt(now(), timeZone)

const MINUTE = 60_000

/** The last moment of a day at the clinic. */
export function lastMomentOf(day: CalendarDate, timeZone: string): Date {
  const midnight = Date.parse(`${addDays(day, 1)}T00:00:00Z`)
  // Clocks of the world are at most fourteen hours ahead of or twelve behind this one, by whole quarters of an hour.
  for (let minutes = -14 * 60; minutes <= 12 * 60; minutes += 15) {
    const next = new Date(midnight + minutes * MINUTE)
    if (dayAt(next, timeZone) > day) return new Date(next.getTime() - 1)
  }
  throw new Error(`${day} does not end in ${timeZone}`)
}
