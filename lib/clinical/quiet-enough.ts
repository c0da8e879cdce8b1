import type { CalendarDate } from './calendar-date'
import { CATALOG, type CatalogExercise, type ExerciseSlug } from './catalog'
import { defaultPrescription } from './default-prescription'
import type { Finding } from './finding'
import type { ClinicalPicture } from './picture'
import type { Prescription } from './plan'
import type { RuleId } from './rules/rule-ids'
import { reviewPlan } from './rules/review'
import { typicalPicture } from './templates/typical-picture'
import { type Condition, CONDITIONS, type Phase, PHASES, rank, SEVERITIES } from './vocabulary'

export const PAINS = [2, 5] as const

/** What a review warns of with caution or above: findings on lines, and banners, each once for a plan. */
export type Warnings = { readonly onLines: number; readonly banners: readonly RuleId[] }

/** What the rules say about one exercise that is usual in its phase, for one typical patient. */
export type QuietCase = {
  readonly condition: Condition
  readonly phase: Phase
  readonly pain: number
  readonly exercise: ExerciseSlug
  /** No more than one step above what the patient has passed on its ladder. */
  readonly isOpen: boolean
  readonly warnings: Warnings
}

/**
 * The typical patient with this condition alone and this pain; no direction was found to be preferred. Who returns to
 * lifting after surgery has been cleared for it: under the surgeon's restriction each lift is stopped.
 */
export function quietPicture(condition: Condition, phase: Phase, painNow: number): ClinicalPicture {
  const isCleared = condition === 'post-op-lumbar' && phase === 'return_to_lifting'
  const typical = typicalPicture(condition, phase)
  return {
    ...typical,
    painNow,
    irritability: painNow >= 4 ? 'moderate' : 'low',
    directionalPreference: 'none',
    precautions: isCleared ? ['post_op_lumbar_cleared'] : typical.precautions,
  }
}

const isWarning = ({ severity }: Finding): boolean =>
  rank(SEVERITIES, severity) >= rank(SEVERITIES, 'caution')

/** What a plan of these lines warns of for this patient. */
export function warningsOf(
  prescriptions: readonly Prescription[],
  picture: ClinicalPicture,
  today: CalendarDate,
): Warnings {
  const review = reviewPlan({ prescriptions, answers: [] }, picture, today)
  return {
    onLines: review.prescriptions.flatMap(({ findings }) => findings.filter(isWarning)).length,
    banners: review.banners.filter(isWarning).map(({ ruleId }) => ruleId),
  }
}

/** How often a plan of these lines warns: each banner counts once. */
export const countOf = (warnings: readonly Warnings[]): number =>
  warnings.reduce((sum, { onLines }) => sum + onLines, 0) +
  new Set(warnings.flatMap(({ banners }) => banners)).size

const isOpen = ({ ladder }: CatalogExercise, { ladderPassed }: ClinicalPicture): boolean =>
  ladder === null || ladder.step - (ladderPassed?.[ladder.track] ?? 0) <= 1

/** Every condition, phase and pain with every exercise that is usual in the phase, each reviewed at its usual load. */
export function quietCases(today: CalendarDate): QuietCase[] {
  const casesOf = (condition: Condition, phase: Phase, pain: number): QuietCase[] => {
    const picture = quietPicture(condition, phase, pain)
    return CATALOG.filter(({ usualPhases }) => usualPhases.includes(phase)).map((exercise) => ({
      condition,
      phase,
      pain,
      exercise: exercise.slug,
      isOpen: isOpen(exercise, picture),
      warnings: warningsOf([defaultPrescription(exercise.slug, exercise.slug)], picture, today),
    }))
  }
  return PHASES.flatMap((phase) =>
    CONDITIONS.flatMap((condition) => PAINS.flatMap((pain) => casesOf(condition, phase, pain))),
  )
}
