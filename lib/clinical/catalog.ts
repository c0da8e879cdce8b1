/** The catalog: what each exercise is and asks of the body. Its words for the patient are in ./instructions. */
import type { Exercise } from './exercise'
import { restAndBreathing } from './exercises/rest-and-breathing'
import { walkingAndCardio } from './exercises/walking-and-cardio'
import { impactAndIntensity } from './exercises/impact-and-intensity'
import { spineFlexionMobility } from './exercises/spine-flexion-mobility'
import { spineExtensionMobility } from './exercises/spine-extension-mobility'
import { hamstringAndNerve } from './exercises/hamstring-and-nerve'
import { hipStretches } from './exercises/hip-stretches'
import { upperBackMobility } from './exercises/upper-back-mobility'
import { coreControl } from './exercises/core-control'
import { planksAndCarries } from './exercises/planks-and-carries'
import { bridgesAndHips } from './exercises/bridges-and-hips'
import { squatsAndSteps } from './exercises/squats-and-steps'
import { hingesAndDeadlifts } from './exercises/hinges-and-deadlifts'
import { rowsAndPresses } from './exercises/rows-and-presses'
import { demandingTrunkWork } from './exercises/demanding-trunk-work'

const ALL = [
  ...restAndBreathing,
  ...walkingAndCardio,
  ...impactAndIntensity,
  ...spineFlexionMobility,
  ...spineExtensionMobility,
  ...hamstringAndNerve,
  ...hipStretches,
  ...upperBackMobility,
  ...coreControl,
  ...planksAndCarries,
  ...bridgesAndHips,
  ...squatsAndSteps,
  ...hingesAndDeadlifts,
  ...rowsAndPresses,
  ...demandingTrunkWork,
] as const

export type ExerciseSlug = (typeof ALL)[number]['slug']

/** The paces that the catalog's dosages name. */
export type CatalogTempo = NonNullable<(typeof ALL)[number]['dosage']['tempo']>

/** All exercises, in the order a therapist would browse them: calm first, demanding last. */
export const CATALOG: readonly CatalogExercise[] = ALL

/** An exercise of the catalog: its own slug and its links are known slugs. */
export type CatalogExercise = Exercise<ExerciseSlug>

const BY_SLUG = new Map<string, CatalogExercise>(CATALOG.map((exercise) => [exercise.slug, exercise]))

/** The exercise with this slug, or undefined: unknown slugs are the caller's error to report. */
export const findExercise = (slug: string): CatalogExercise | undefined => BY_SLUG.get(slug)

export const isExerciseSlug = (slug: string): slug is ExerciseSlug => BY_SLUG.has(slug)

/** The exercise with a slug that the type system already knows. */
export function exerciseOf(slug: ExerciseSlug): CatalogExercise {
  const exercise = BY_SLUG.get(slug)
  if (!exercise) throw new Error(`No exercise has the slug ${slug}`)
  return exercise
}
