import type { ExerciseSlug } from './catalog'
import type { SourceId } from './sources'

/** Lifts whose good form is shown beside what goes wrong most. */
export const LIFT_FORMS = ['squat', 'hinge', 'deadlift', 'row', 'plank'] as const
export type LiftForm = (typeof LIFT_FORMS)[number]

/** What to look for, and what it must not look like, in the patient's words. */
export type FormContrast = {
  readonly look: string
  readonly avoid: string
  readonly sources: readonly SourceId[]
}

/**
 * The mistakes are the article's: a rounded back in deadlifts, a spine that loses its neutral shape in squats, bending at the waist, and
 * momentum instead of control. What a plank that sags shows is general knowledge.
 */
export const FORM_CONTRASTS: Readonly<Record<LiftForm, FormContrast>> = {
  squat: {
    look: 'Back in its natural shape, heels down',
    avoid: 'Low back rounded, heels up',
    sources: ['article', 'general'],
  },
  hinge: {
    look: 'Bend at the hips, back long',
    avoid: 'Bend at the waist, back round',
    sources: ['article'],
  },
  deadlift: {
    look: 'Back flat, bar close to the legs',
    avoid: 'Back round, bar far away',
    sources: ['article', 'general'],
  },
  row: { look: 'Back flat and still', avoid: 'Back round, body jerks up', sources: ['article'] },
  plank: { look: 'Straight from head to heels', avoid: 'Low back sags', sources: ['general'] },
}

const FORM_OF: Partial<Record<ExerciseSlug, LiftForm>> = {
  'bodyweight-squat': 'squat',
  'goblet-squat': 'squat',
  'front-squat': 'squat',
  'back-squat': 'squat',
  'heavy-back-squat': 'squat',
  'hip-hinge-wall-drill': 'hinge',
  'dowel-hip-hinge': 'hinge',
  'romanian-deadlift': 'hinge',
  'good-morning': 'hinge',
  'kettlebell-deadlift': 'deadlift',
  'trap-bar-deadlift': 'deadlift',
  'conventional-deadlift': 'deadlift',
  'heavy-deadlift': 'deadlift',
  'bent-over-row': 'row',
  'one-arm-dumbbell-row': 'row',
  'forearm-plank': 'plank',
}

/** The lift whose form an exercise shares; undefined for most. */
export const liftFormOf = (slug: ExerciseSlug): LiftForm | undefined => FORM_OF[slug]
