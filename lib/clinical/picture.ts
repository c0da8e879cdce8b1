import type { LastPrescribed, WorkingLoads } from './load-rules'
import type { PrescribedSlug } from './own-exercise'
import type {
  ClinicTest,
  Condition,
  ContributingFactor,
  DirectionalPreference,
  Irritability,
  LadderTrack,
  LegSymptoms,
  Phase,
  Precaution,
  RedFlag,
  Urgency,
} from './vocabulary'

/** What raised a flag: an answer in the screen, another fact on the record, or the patient's log. */
export type FlagReason = { readonly by: 'answer' | 'record' | 'log'; readonly text: string }

/** A red flag on the record. It stays active until a named clinician clears it, with date. */
export type RecordedFlag = {
  readonly slug: RedFlag
  readonly urgency: Urgency
  readonly status: 'active' | 'cleared'
  readonly clearedBy?: string
  readonly clearedAt?: string
  /** Of an active flag: what raised it and when. */
  readonly why?: readonly FlagReason[]
}

/** What one logged session of an exercise felt like, 0–10; a value not given is undefined. */
export type SessionPain = {
  readonly painBefore?: number | undefined
  readonly painDuring?: number | undefined
  readonly pain24h?: number | undefined
  /** Tried, and not done: it counts against the exercise, never for it. */
  readonly unfinished?: true | undefined
}

/** How the patient responded to one exercise lately. Undefined means not assessed. */
export type RecentResponse = {
  /** Oldest first. */
  readonly sessions?: readonly SessionPain[] | undefined
  readonly painDuringLast?: number | undefined
  readonly settledWithin24h?: boolean | undefined
  readonly easesAsMoves?: boolean | undefined
  readonly sharpOrWorsening?: boolean | undefined
  readonly formBreakdown?: boolean | undefined
  readonly peripheralized?: boolean | undefined
}

/**
 * The facts the rules read about one patient on one day. Undefined means not assessed, never 'no'.
 * Codes are those of `patientStateSchema` in the clinical fact base.
 */
export type ClinicalPicture = {
  readonly conditions?: readonly Condition[] | undefined
  readonly phase?: Phase | undefined
  readonly contributingFactors?: readonly ContributingFactor[] | undefined
  readonly activeFlare?: boolean | undefined
  /** 0–10, whole. */
  readonly painNow?: number | undefined
  readonly irritability?: Irritability | undefined
  readonly directionalPreference?: DirectionalPreference | undefined
  readonly legSymptoms?: LegSymptoms | undefined
  readonly legNumbTinglingWeak?: boolean | undefined
  readonly precautions?: readonly Precaution[] | undefined
  readonly redFlags?: readonly RecordedFlag[] | undefined
  /** Set where flags are known although an emergency or same-day question that applies has no answer. */
  readonly screenIsOpen?: true | undefined
  /** Highest step passed on each ladder; a track not named counts as 0. */
  readonly ladderPassed?: Partial<Record<LadderTrack, number>> | undefined
  readonly painMedicationBeforeTraining?: boolean | undefined
  readonly symptomDurationDays?: number | undefined
  readonly improving?: boolean | undefined
  readonly flaresAfterWorkoutLast8Weeks?: number | undefined
  readonly hoursSinceOnset?: number | undefined
  readonly adlSymptomFreeDays?: number | undefined
  /** Lowest current rating, 0–10, of the activities the patient named. */
  readonly psfsAnyItemBelow?: number | undefined
  readonly clinicTests?: Partial<Record<ClinicTest, number | boolean>> | undefined
  /** From home programs issued before today, by exercise. */
  readonly lastPrescribed?: Partial<Record<PrescribedSlug, LastPrescribed>> | undefined
  /** What the patient lifted before the injury, by ladder. */
  readonly workingLoads?: WorkingLoads | undefined
  /** From check-ins, by exercise. */
  readonly responses?: Partial<Record<PrescribedSlug, RecentResponse>> | undefined
}
