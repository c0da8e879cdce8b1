import type { OwnExercise } from '@/lib/clinical/own-exercise'
import type { PlanDraft, Prescription } from '@/lib/clinical/plan'

/**
 * Lines with the clinic's own exercises as the clinic has them now: a plan that has them, or starts from issued ones, is saved, checked
 * and printed with those. A line whose exercise is the same stays the same object.
 */
export const presentLines = (
  lines: readonly Prescription[],
  ownExercises: readonly OwnExercise[],
): readonly Prescription[] =>
  lines.map((line) => {
    const own = ownExercises.find(({ slug }) => slug === line.exercise)
    return own && JSON.stringify(own) !== JSON.stringify(line.own) ? { ...line, own } : line
  })

/** The clinic's own exercises that a plan brings with its lines. */
export const ownOf = (plan: PlanDraft | null): readonly OwnExercise[] =>
  plan?.prescriptions.flatMap(({ own }) => own ?? []) ?? []

/**
 * The draft on the screen with the clinic's own exercises as the server last read them: the first of each that is known. The server
 * reviews with these when it issues, whenever the line was made. The same draft where nothing is newer.
 */
export function presentDraft(draft: PlanDraft, known: readonly OwnExercise[]): PlanDraft {
  const prescriptions = presentLines(draft.prescriptions, known)
  return prescriptions.some((line, at) => line !== draft.prescriptions[at])
    ? { ...draft, prescriptions }
    : draft
}
