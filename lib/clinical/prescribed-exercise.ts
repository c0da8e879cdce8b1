import { type CatalogExercise, findExercise } from './catalog'
import type { OwnExercise, PrescribedSlug } from './own-exercise'

/** What a line prescribes: an exercise of the catalog, or one that the clinic wrote itself. */
export type PrescribedExercise = CatalogExercise | OwnExercise

/** A slug with, where it is the clinic's own, the exercise itself: the catalog does not know those. */
export type Prescribed = {
  readonly exercise: PrescribedSlug
  readonly own?: OwnExercise | undefined
}

/** The exercise that a line prescribes. One of the clinic's own has to come with the line. */
export function exerciseOfLine({ exercise, own }: Prescribed): PrescribedExercise {
  const found = own?.slug === exercise ? own : findExercise(exercise)
  if (!found) throw new Error(`No exercise has the slug ${exercise}`)
  return found
}

export const nameOfLine = (line: Prescribed): string => exerciseOfLine(line).name

/** How a line refers to an exercise. */
export const prescribed = (exercise: PrescribedExercise): Prescribed =>
  isOwn(exercise) ? { exercise: exercise.slug, own: exercise } : { exercise: exercise.slug }

/** Only the catalog's exercises stand on a ladder. */
export const ladderOf = (exercise: PrescribedExercise): CatalogExercise['ladder'] =>
  isOwn(exercise) ? null : exercise.ladder

export const isOwn = (exercise: PrescribedExercise): exercise is OwnExercise => 'instructions' in exercise
