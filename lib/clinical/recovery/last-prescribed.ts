import { type CalendarDate, daysBetween } from '../calendar-date'
import type { LastPrescribed, Weight } from '../load-rules'
import type { PrescribedSlug } from '../own-exercise'
import type { Prescription } from '../plan'

/** What of an issued home program a new plan is compared with. */
export type IssuedLines = {
  readonly issuedOn: CalendarDate
  readonly prescriptions: readonly Prescription[]
}

const DAYS_IN_A_WEEK = 7

const weightOf = ({ load: { amount, unit } }: Prescription): Weight | null =>
  amount === null || unit === null ? null : { amount, unit }

/**
 * How each exercise stood in the newest home program issued before `today` that has it. One issued today was not
 * trained with yet, so that it is no base for a rise; nor is one issued on the day of a flare for what is taken off after it.
 */
export function lastPrescribed(
  programs: readonly IssuedLines[],
  today: CalendarDate,
  flareOn?: CalendarDate,
): Partial<Record<PrescribedSlug, LastPrescribed>> {
  const oldestFirst = programs
    .filter(({ issuedOn }) => issuedOn < today)
    .toSorted((a, b) => a.issuedOn.localeCompare(b.issuedOn))
  const beforeFlare = new Map(
    oldestFirst
      .filter(({ issuedOn }) => flareOn !== undefined && issuedOn < flareOn)
      .flatMap(({ prescriptions }) => prescriptions.map((line) => [line.exercise, weightOf(line)] as const)),
  )
  return Object.fromEntries(
    oldestFirst.flatMap(({ issuedOn, prescriptions }) =>
      prescriptions.map((line) => [
        line.exercise,
        {
          load: weightOf(line),
          dosage: line.dosage,
          ...(flareOn === undefined ? {} : { beforeFlare: beforeFlare.get(line.exercise) ?? null }),
          weeksAgo: Math.max(1, Math.floor(daysBetween(issuedOn, today) / DAYS_IN_A_WEEK)),
        },
      ]),
    ),
  )
}
