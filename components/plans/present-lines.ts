import type { OwnExercise } from '@/lib/clinical/own-exercise'
import type { Prescription } from '@/lib/clinical/plan'

/**
 * Lines that were issued, with the clinic's own exercises as the clinic has them now: a plan that starts from them is saved, checked and
 * printed with those.
 */
export const presentLines = (
  issued: readonly Prescription[],
  ownExercises: readonly OwnExercise[],
): readonly Prescription[] =>
  issued.map((line) => {
    const own = ownExercises.find(({ slug }) => slug === line.exercise)
    return own ? { ...line, own } : line
  })
