import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { defaultPrescription } from '@/lib/clinical/default-prescription'
import type { Finding, NotAssessed } from '@/lib/clinical/finding'
import type { ClinicalPicture } from '@/lib/clinical/picture'
import type { Clearance, PlanDraft } from '@/lib/clinical/plan'
import { isOwn, type PrescribedExercise } from '@/lib/clinical/prescribed-exercise'
import { openFindings } from '@/lib/clinical/resolution'
import { reviewPlan } from '@/lib/clinical/rules/review'
import { type DecidedFinding, shownReview } from './line-review'

/** Everything that the rules would say, with the clearances on record, and the facts that they lacked. */
export type ExerciseVerdict = {
  readonly findings: readonly DecidedFinding[]
  readonly notAssessed: readonly NotAssessed[]
  /** What is open about the patient, whatever is prescribed. */
  readonly wholePlan: readonly Finding[]
}

export type CatalogVerdicts = {
  /** The most serious thing that would be open if the exercise were added; undefined when nothing above a note. */
  readonly of: (exercise: PrescribedExercise) => Finding | undefined
  readonly review: (exercise: PrescribedExercise) => ExerciseVerdict
}

/** A plan of this exercise alone, at its usual dosage. */
const planOf = (exercise: PrescribedExercise): PlanDraft => ({
  prescriptions: [defaultPrescription(isOwn(exercise) ? exercise : exercise.slug, exercise.slug)],
  answers: [],
})

/**
 * What the rules say about an exercise for this patient before it is added; worked out once for each. What holds for
 * the whole plan is a banner already and not repeated on every row.
 */
export function catalogVerdicts(
  picture: ClinicalPicture,
  clearances: readonly Clearance[],
  today: CalendarDate,
): CatalogVerdicts {
  const known = new Map<PrescribedExercise, Finding | undefined>()
  const workOut = (exercise: PrescribedExercise): Finding | undefined =>
    openFindings(reviewPlan(planOf(exercise), picture, today), [], clearances).find(
      ({ prescriptionId }) => prescriptionId === exercise.slug,
    )?.finding
  return {
    of: (exercise) => {
      if (!known.has(exercise)) known.set(exercise, workOut(exercise))
      return known.get(exercise)
    },
    review: (exercise) => {
      const draft = planOf(exercise)
      const review = reviewPlan(draft, picture, today)
      const { banners, lines } = shownReview(draft, review, clearances)
      return {
        findings: lines[0]?.findings ?? [],
        notAssessed: review.prescriptions[0]?.notAssessed ?? [],
        wholePlan: banners.filter(({ needs }) => needs !== null).map(({ finding }) => finding),
      }
    },
  }
}

/** Whether a verdict would hold the exercise back: a limit or a stop. */
export const isHeld = (verdict: Finding | undefined): boolean =>
  verdict?.severity === 'limit' || verdict?.severity === 'stop'
