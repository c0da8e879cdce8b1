import { addDays, type CalendarDate, parseCalendarDate } from './calendar-date'

/** A visit further off than that is a year that was mistyped. */
const FURTHEST_VISIT_DAYS = 366

/** Why the next visit cannot be on that day; nothing when it can. */
export function nextVisitProblem(day: CalendarDate, today: CalendarDate): string | undefined {
  if (day < today) return 'The next visit is before today: choose today or a later day.'
  return day > addDays(today, FURTHEST_VISIT_DAYS)
    ? 'The next visit is more than a year away: check its year.'
    : undefined
}

/** The day of the next visit as it was typed, empty where it is open; or what is wrong with it. */
export function parseNextVisit(
  typed: string,
  today: CalendarDate,
): { readonly day: CalendarDate | null } | { readonly problem: string } {
  if (typed.trim() === '') return { day: null }
  const day = parseCalendarDate(typed.trim())
  if (!day) return { problem: 'The next visit is no day of the calendar: choose one, or leave it empty.' }
  const problem = nextVisitProblem(day, today)
  return problem === undefined ? { day } : { problem }
}
