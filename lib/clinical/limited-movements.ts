import type { CatalogExercise } from './catalog'
import type { ArticleLimit } from './exercise'
import type { Demand } from './vocabulary'

/** A kind of movement that people know by name, and the exercises of the catalog that stand for it. */
export type Movement = {
  readonly name: string
  /** What it asks of the body: true for everyone, whatever the cause of the limit. */
  readonly why: string
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
export const MOVEMENTS: readonly Movement[] = [
  {
    name: 'Heavy deadlifts and heavy squats',
    why: 'They put a lot of weight through your lower back.',
    includes: limitedAs('heavy_deadlift_squat'),
    namedInPart: true,
  },
  {
    name: 'Running and jumping',
    why: 'Each landing jars your back.',
    includes: limitedAs('high_impact'),
    namedInPart: true,
  },
  {
    name: 'Sit-ups and crunches',
    why: 'They bend your back again and again.',
    includes: limitedAs('situp_crunch_repeated_flexion'),
    namedInPart: true,
  },
  {
    name: 'Belly exercises with both legs off the floor',
    why: 'The weight of your legs pulls hard on your lower back.',
    includes: limitedAs('abs_both_legs_off_ground'),
    namedInPart: true,
  },
  {
    name: 'Fast, hard workouts',
    why: 'When you tire, your form slips and your back takes the strain.',
    includes: limitedAs('fast_high_intensity_fatigue'),
    namedInPart: true,
  },
  {
    name: 'Lifting more than a light weight',
    why: 'The weight adds to the work of your back.',
    includes: ({ kind, loadClass }) => kind === 'lift' && (loadClass === 'moderate' || loadClass === 'heavy'),
    namedInPart: false,
  },
  {
    name: 'Twisting while you hold a weight',
    why: 'It turns and loads your back at the same time.',
    includes: (exercise) => asksFor(exercise, 'rotation_loaded'),
    namedInPart: false,
  },
  {
    name: 'Bending forward as far as you can',
    why: 'It rounds your lower back all the way.',
    includes: (exercise) => asksFor(exercise, 'flexion_end_range'),
    namedInPart: false,
  },
  {
    name: 'Arching backward as far as you can',
    why: 'It presses the joints at the back of your spine together.',
    includes: (exercise) => asksFor(exercise, 'extension_end_range'),
    namedInPart: false,
  },
  {
    name: 'Exercises that you do on your stomach',
    why: 'They put pressure on your belly.',
    includes: (exercise) => asksFor(exercise, 'prone'),
    namedInPart: false,
  },
  {
    name: 'Lifting your chest and legs while you lie face down',
    why: 'Your back muscles work very hard in this.',
    includes: (exercise) => asksFor(exercise, 'extension_loaded') && asksFor(exercise, 'prone'),
    namedInPart: false,
  },
  {
    name: 'Step-ups, split squats and other one-leg exercises',
    why: 'They load one side of your hips more than the other.',
    includes: (exercise) => asksFor(exercise, 'asymmetric_pelvic_load') && exercise.kind === 'exercise',
    namedInPart: false,
  },
  {
    name: 'Strong stretches for the back of your leg',
    why: 'They pull on the nerve that runs down your leg.',
    includes: (exercise) => asksFor(exercise, 'neural_tension'),
    namedInPart: false,
  },
  {
    name: 'Lifts that make you hold your breath and strain',
    why: 'They raise your blood pressure fast.',
    includes: (exercise) => asksFor(exercise, 'breath_hold'),
    namedInPart: false,
  },
]
