import type { CatalogExercise } from './catalog'
import type { ArticleLimit } from './exercise'
import type { Demand } from './vocabulary'

/** A kind of movement that people know by name, and the exercises of the catalog that stand for it. */
type Kind<Id extends string> = {
  readonly id: Id
  readonly includes: (exercise: CatalogExercise) => boolean
  /** Named exercise by exercise when only some are limited; the others are named whole or not at all. */
  readonly namedInPart: boolean
}

const limitedAs =
  (limit: ArticleLimit) =>
  (exercise: CatalogExercise): boolean =>
    exercise.articleLimit === limit

const asksFor = (exercise: CatalogExercise, demand: Demand): boolean => exercise.demands.includes(demand)

/** The five kinds that the source article limits while a back is irritated, in its order; then the others. */
const ALL = [
  {
    id: 'heavy-lifts',
    includes: limitedAs('heavy_deadlift_squat'),
    namedInPart: true,
  },
  {
    id: 'impact',
    includes: limitedAs('high_impact'),
    namedInPart: true,
  },
  {
    id: 'sit-ups',
    includes: limitedAs('situp_crunch_repeated_flexion'),
    namedInPart: true,
  },
  {
    id: 'both-legs-up',
    includes: limitedAs('abs_both_legs_off_ground'),
    namedInPart: true,
  },
  {
    id: 'hard-workouts',
    includes: limitedAs('fast_high_intensity_fatigue'),
    namedInPart: true,
  },
  {
    id: 'lifting',
    includes: ({ kind, loadClass }) => kind === 'lift' && (loadClass === 'moderate' || loadClass === 'heavy'),
    namedInPart: false,
  },
  {
    id: 'loaded-twist',
    includes: (exercise) => asksFor(exercise, 'rotation_loaded'),
    namedInPart: false,
  },
  {
    id: 'full-bend',
    includes: (exercise) => asksFor(exercise, 'flexion_end_range'),
    namedInPart: false,
  },
  {
    id: 'full-arch',
    includes: (exercise) => asksFor(exercise, 'extension_end_range'),
    namedInPart: false,
  },
  {
    id: 'on-stomach',
    includes: (exercise) => asksFor(exercise, 'prone'),
    namedInPart: false,
  },
  {
    id: 'superman',
    includes: (exercise) => asksFor(exercise, 'extension_loaded') && asksFor(exercise, 'prone'),
    namedInPart: false,
  },
  {
    id: 'one-leg',
    includes: (exercise) => asksFor(exercise, 'asymmetric_pelvic_load') && exercise.kind === 'exercise',
    namedInPart: false,
  },
  {
    id: 'nerve-stretch',
    includes: (exercise) => asksFor(exercise, 'neural_tension'),
    namedInPart: false,
  },
  {
    id: 'breath-holding',
    includes: (exercise) => asksFor(exercise, 'breath_hold'),
    namedInPart: false,
  },
] as const satisfies readonly Kind<string>[]

export type MovementId = (typeof ALL)[number]['id']
export type Movement = Kind<MovementId>

/** Their names, and what each asks of the body, are in the words of the languages. */
export const MOVEMENTS: readonly Movement[] = ALL
