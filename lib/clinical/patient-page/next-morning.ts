import { type CalendarDate, daysBetween } from '../calendar-date'
import type { PatientCheckIn } from './page'

/** A morning is remembered for so long. Product default. */
const MOST_DAYS_BACK = 2

/**
 * The day whose next morning is asked about today: the last one with a session, when it was yesterday or the day before and was not
 * yet answered. Null when there is nothing to ask.
 */
export function nextMorningOf(
  checkIns: readonly PatientCheckIn[],
  today: CalendarDate,
): PatientCheckIn | null {
  const last = checkIns
    .filter(({ day, done }) => day < today && done !== 'none')
    .toSorted((a, b) => daysBetween(b.day, a.day))
    .at(-1)
  if (!last || last.painNextDay !== null) return null
  return daysBetween(last.day, today) <= MOST_DAYS_BACK ? last : null
}
