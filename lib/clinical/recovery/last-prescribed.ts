import { type CalendarDate, daysBetween } from '../calendar-date'
import type { LastPrescribed } from '../load-rules'
import type { PrescribedSlug } from '../own-exercise'
import type { Prescription } from '../plan'

/** What of an issued home program a new plan is compared with. */
export type IssuedLines = {
  readonly issuedOn: CalendarDate
  readonly prescriptions: readonly Prescription[]
}

const DAYS_IN_A_WEEK = 7

/**
 * How each exercise stood in the newest home program issued before `today` that has it. One issued today was not
 * trained with yet, so that it is no base for a rise.
 */
export function lastPrescribed(
  programs: readonly IssuedLines[],
  today: CalendarDate,
): Partial<Record<PrescribedSlug, LastPrescribed>> {
  const oldestFirst = programs
    .filter(({ issuedOn }) => issuedOn < today)
    .toSorted((a, b) => a.issuedOn.localeCompare(b.issuedOn))
  return Object.fromEntries(
    oldestFirst.flatMap(({ issuedOn, prescriptions }) =>
      prescriptions.map(({ exercise, load: { amount, unit }, dosage }) => [
        exercise,
        {
          load: amount === null || unit === null ? null : { amount, unit },
          dosage,
          weeksAgo: Math.max(1, Math.floor(daysBetween(issuedOn, today) / DAYS_IN_A_WEEK)),
        },
      ]),
    ),
  )
}
