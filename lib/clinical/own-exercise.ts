import { type ExerciseSlug, isExerciseSlug } from './catalog'
import type { Dosage } from './dosage'
import type { EquipmentNeed } from './exercise'
import type { Instructions } from './instructions'
import { isOwnSlug, type OwnExerciseSlug } from './own-slug'
import type { Demand, ExerciseKind, LoadClass, Phase, Position, Region } from './vocabulary'

/** Anything that a line of a plan can prescribe. */
export type PrescribedSlug = ExerciseSlug | OwnExerciseSlug

/** A picture of an exercise; its bytes are asked for by this id. */
export type ExercisePhoto = { readonly id: string; readonly alt: string }

/**
 * An exercise that a clinic wrote itself, in the catalog's own vocabulary, so that the same rules read it. It stands on
 * no ladder and is named in no rule's list.
 */
export type OwnExercise = {
  readonly slug: OwnExerciseSlug
  readonly name: string
  readonly synonyms: readonly string[]
  readonly kind: ExerciseKind
  readonly region: Region
  readonly position: Position
  readonly equipment: readonly EquipmentNeed[]
  /** What it asks of the spine; null while nobody has said, which is not the same as nothing. */
  readonly demands: readonly Demand[] | null
  readonly loadClass: LoadClass
  readonly dosage: Dosage
  readonly perSide: boolean
  /** Empty when nobody has said. */
  readonly usualPhases: readonly Phase[]
  readonly instructions: Instructions
  readonly photos: readonly ExercisePhoto[]
}

/** A slug of the catalog, or one written like a clinic's own. */
export const isPrescribedSlug = (slug: string): slug is PrescribedSlug =>
  isExerciseSlug(slug) || isOwnSlug(slug)
