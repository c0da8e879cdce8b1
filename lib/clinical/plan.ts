import type { Dosage, Load } from './dosage'
import type { OwnExercise, PrescribedSlug } from './own-exercise'
import type { RuleId } from './rules/rule-ids'
import type { Side, TimeOfDay, Weekday } from './vocabulary'

/** One exercise in a plan, with its dosage, side, load and note, and what training around it the rules ask about. */
export type Prescription = {
  /** Stable while the plan is edited. */
  readonly id: string
  readonly exercise: PrescribedSlug
  /** The exercise itself where it is the clinic's own; always there then. */
  readonly own?: OwnExercise | undefined
  readonly dosage: Dosage
  /** Which days of the week, in their order; as many as the dosage says. Undefined when any day will do. */
  readonly weekdays?: readonly Weekday[] | undefined
  /** 'Morning', 'Gym day': what is done together. Lines of one group stand together. */
  readonly group?: string | undefined
  readonly side: Side
  readonly load: Load
  /** The therapist's words for the patient; printed. */
  readonly note: string
  readonly timeOfDay?: TimeOfDay | undefined
  readonly warmupPlanned?: boolean | undefined
  readonly consecutiveHeavyDays?: number | undefined
  /** Planned rise in load over a week, percent. */
  readonly loadIncreasePctWeek?: number | undefined
}

/**
 * What the therapist answered to one finding on one prescription. A caution is acknowledged; a limit is kept with a
 * typed reason. Who and when are added when the plan is saved.
 */
export type Answer = {
  readonly prescriptionId: string
  readonly ruleId: RuleId
  readonly kind: 'acknowledgement' | 'override'
  /** Empty for an acknowledgement. */
  readonly reason: string
}

/** A stop lifted on the record: who cleared it, when and why. Scoped to one rule, and to one exercise where given. */
export type Clearance = {
  readonly ruleId: RuleId
  readonly exercise: PrescribedSlug | null
  readonly clearedBy: string
  readonly clearedOn: string
  readonly reason: string
}

/** The therapist's working draft for an episode. It may be unsafe; only a reviewed plan can be issued. */
export type PlanDraft = {
  readonly prescriptions: readonly Prescription[]
  readonly answers: readonly Answer[]
  /** The template it was started from, as it was called; undefined when there was none. */
  readonly startedFrom?: string | undefined
}
