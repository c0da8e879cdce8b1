import type { ExerciseSlug } from './catalog'
import type { Prescribed } from './prescribed-exercise'
import type { RuleId } from './rules/rule-ids'
import type { SourceId } from './sources'
import type { Severity } from './vocabulary'

/** A fact that made a rule fire, as a therapist would say it: 'Pain now' — '5 out of 10'. */
export type FactReading = { readonly fact: string; readonly label: string; readonly value: string }

/** What one rule says about one prescription, or about the patient as a whole. */
export type Finding = {
  readonly ruleId: RuleId
  readonly severity: Exclude<Severity, 'none'>
  readonly title: string
  readonly because: readonly FactReading[]
  /** For the therapist. */
  readonly reason: string
  /** For the patient: plain words, no blame, never the therapist's reason repeated. */
  readonly patientReason: string
  /** More than one when rules with the same cause on one line were joined. */
  readonly sources: readonly SourceId[]
  /** Rules joined into this finding, this one first. */
  readonly ruleIds: readonly RuleId[]
  /** Already reviewed for this patient with their own default load: none of them is at limit or stop. */
  readonly alternatives: readonly ExerciseSlug[]
}

/** A fact that a rule needed and the picture lacks. */
export type NotAssessed = { readonly fact: string; readonly label: string }

/** Everything the rules say about one exercise for one patient. */
export type ExerciseReview = Prescribed & {
  readonly severity: Severity
  /** Highest severity first. */
  readonly findings: readonly Finding[]
  readonly alternatives: readonly ExerciseSlug[]
  readonly notAssessed: readonly NotAssessed[]
}

export type PrescriptionReview = ExerciseReview & { readonly prescriptionId: string }

/** The verdict on a plan. A patient-level fact is one banner, not a finding on each line. */
export type PlanReview = {
  readonly ruleVersion: string
  readonly severity: Severity
  readonly banners: readonly Finding[]
  /** In the order of the draft. */
  readonly prescriptions: readonly PrescriptionReview[]
  readonly notAssessed: readonly NotAssessed[]
}
