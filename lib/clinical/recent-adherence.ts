import { adherenceByWeek, type CheckInDay, overallAdherence, type ProgramPeriod } from './adherence'
import { addDays, type CalendarDate } from './calendar-date'

/** Days up to and including today that count as recent. */
const RECENT_ADHERENCE_DAYS = 14

/** The first of those days. */
export const recentAdherenceFrom = (today: CalendarDate): CalendarDate =>
  addDays(today, 1 - RECENT_ADHERENCE_DAYS)

/**
 * Adherence of the last two weeks, 0–1; null when no home program asked for anything in them.
 * @param programs in order of issue; the one in force when the two weeks began counts from their first day
 */
export function recentAdherence(
  programs: readonly ProgramPeriod[],
  checkIns: readonly CheckInDay[],
  today: CalendarDate,
): number | null {
  const from = recentAdherenceFrom(today)
  const inForce = programs.findLast(({ issuedOn }) => issuedOn <= from)
  const since = programs.filter(({ issuedOn }) => issuedOn > from && issuedOn <= today)
  const held = inForce ? [{ ...inForce, issuedOn: from }, ...since] : since
  return overallAdherence(adherenceByWeek(held, checkIns, today))
}
