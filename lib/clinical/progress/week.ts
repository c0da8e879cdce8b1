import { addDays, type CalendarDate, daysBetween } from '../calendar-date'
import { WEEKDAYS, type Weekday } from '../vocabulary'

export const DAYS_IN_A_WEEK = 7

/** A Monday; weeks are counted from it, backwards too. */
const A_MONDAY = '1970-01-05' as CalendarDate

/** 0 for Monday to 6 for Sunday. */
const dayOfWeek = (day: CalendarDate): number =>
  ((daysBetween(A_MONDAY, day) % DAYS_IN_A_WEEK) + DAYS_IN_A_WEEK) % DAYS_IN_A_WEEK

export const weekdayOf = (day: CalendarDate): Weekday => WEEKDAYS[dayOfWeek(day)] ?? 'mon'

/** The Monday of the week that the day is in. */
export const mondayOf = (day: CalendarDate): CalendarDate => addDays(day, -dayOfWeek(day))
