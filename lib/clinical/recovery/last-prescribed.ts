import { type CalendarDate, daysBetween } from '../calendar-date'
import { inUnit, type LastPrescribed, type Weight } from '../load-rules'
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

/** For the order of lines: one without a figure is the lightest. */
const kilograms = (line: Prescription): number => {
  const weight = weightOf(line)
  return weight === null ? -1 : inUnit(weight, 'kg')
}

type Stood = { readonly issuedOn: CalendarDate; readonly lines: readonly Prescription[] }

/** The lines of each exercise in the newest of these programs that has it, the heaviest first. */
function newestOfEach(oldestFirst: readonly IssuedLines[]): ReadonlyMap<PrescribedSlug, Stood> {
  const newest = new Map(
    oldestFirst.flatMap((program) => program.prescriptions.map(({ exercise }) => [exercise, program])),
  )
  return new Map(
    [...newest].map(([exercise, { issuedOn, prescriptions }]) => {
      const lines = prescriptions.filter((line) => line.exercise === exercise)
      return [exercise, { issuedOn, lines: lines.toSorted((a, b) => kilograms(b) - kilograms(a)) }]
    }),
  )
}

/** The line itself, or, where it did not stand there, the heaviest of its exercise. */
const lineIn = (stood: Stood | undefined, { id }: Prescription): Prescription | undefined =>
  stood?.lines.find((line) => line.id === id) ?? stood?.lines[0]

/**
 * How each exercise stood in the newest home program issued before `today` that has it, and each of its lines where it stands on several.
 * One issued today was not trained with yet, so that it is no base for a rise; nor is one issued on the day of a flare for what is taken
 * off after it.
 */
export function lastPrescribed(
  programs: readonly IssuedLines[],
  today: CalendarDate,
  flareOn?: CalendarDate,
): Partial<Record<PrescribedSlug, LastPrescribed>> {
  const oldestFirst = programs
    .filter(({ issuedOn }) => issuedOn < today)
    .toSorted((a, b) => a.issuedOn.localeCompare(b.issuedOn))
  const beforeFlare = newestOfEach(
    oldestFirst.filter(({ issuedOn }) => flareOn !== undefined && issuedOn < flareOn),
  )
  const stoodAs = (issuedOn: CalendarDate, line: Prescription) => {
    const before = lineIn(beforeFlare.get(line.exercise), line)
    return {
      load: weightOf(line),
      dosage: line.dosage,
      ...(flareOn === undefined ? {} : { beforeFlare: before === undefined ? null : weightOf(before) }),
      weeksAgo: Math.max(1, Math.floor(daysBetween(issuedOn, today) / DAYS_IN_A_WEEK)),
    }
  }
  return Object.fromEntries(
    [...newestOfEach(oldestFirst)].flatMap(([exercise, { issuedOn, lines }]) => {
      const [heaviest, ...others] = lines
      if (!heaviest) return []
      const stood = stoodAs(issuedOn, heaviest)
      const each = lines.map((line) => ({ id: line.id, ...stoodAs(issuedOn, line) }))
      return [[exercise, others.length > 0 ? { ...stood, lines: each } : stood] as const]
    }),
  )
}
