import type { PrescribedSlug } from '../own-exercise'
import type {
  Condition,
  Demand,
  DirectionalPreference,
  ExerciseKind,
  Irritability,
  LegSymptoms,
  LoadClass,
  Phase,
  Precaution,
  TimeOfDay,
  Urgency,
} from '../vocabulary'

/**
 * Every fact a rule may read, with the type of its value. `patient.phase` is the effective phase (an active flare
 * counts as settling) and `patient.precautions` the effective precautions (those that the conditions imply included).
 */
export type FactValues = {
  readonly 'exercise.slug': PrescribedSlug
  readonly 'exercise.kind': ExerciseKind
  readonly 'exercise.demands': readonly Demand[]
  readonly 'patient.activeUrgency': Urgency
  readonly 'patient.irritated': boolean
  readonly 'patient.phase': Phase
  readonly 'patient.painNow': number
  readonly 'patient.irritability': Irritability
  readonly 'patient.directionalPreference': DirectionalPreference
  readonly 'patient.legSymptoms': LegSymptoms
  readonly 'patient.conditions': readonly Condition[]
  readonly 'patient.precautions': readonly Precaution[]
  readonly 'patient.painMedicationBeforeTraining': boolean
  readonly 'rx.effectiveLoad': LoadClass
  readonly 'rx.heavyHingeOrSquat': boolean
  readonly 'rx.againstPreference': boolean
  readonly 'rx.phasesEarly': number
  readonly 'rx.ladderStepsAhead': number
  readonly 'rx.openOnLadder': boolean
  readonly 'rx.holdSeconds': number
  readonly 'rx.boutMinutes': number
  readonly 'rx.loadIncreasePctWeek': number
  readonly 'rx.warmupPlanned': boolean
  readonly 'rx.consecutiveHeavyDays': number
  readonly 'rx.timeOfDay': TimeOfDay
  readonly 'response.consistentIncrease': boolean
  readonly 'response.sharpOrWorsening': boolean
  readonly 'response.easesAsMoves': boolean
  readonly 'response.painDuringLast': number
  readonly 'response.painRiseLast': number
  readonly 'response.formBreakdown': boolean
  readonly 'response.peripheralized': boolean
  readonly 'response.settledWithin24h': boolean
}
export type FactName = keyof FactValues

/** Inputs that can be missing, as a therapist calls them, and where they come from. */
export const INPUTS = {
  redFlags: { label: 'Red-flag screen', from: 'assessment' },
  phase: { label: 'Phase', from: 'assessment' },
  activeFlare: { label: 'Active flare', from: 'assessment' },
  painNow: { label: 'Pain now', from: 'assessment' },
  irritability: { label: 'Irritability', from: 'assessment' },
  directionalPreference: { label: 'Directional preference', from: 'assessment' },
  legSymptoms: { label: 'Leg symptoms', from: 'assessment' },
  conditions: { label: 'Conditions', from: 'assessment' },
  precautions: { label: 'Precautions', from: 'assessment' },
  trimester: { label: 'Trimester of the pregnancy', from: 'assessment' },
  ladderPassed: { label: 'Ladder steps passed', from: 'assessment' },
  painMedicationBeforeTraining: { label: 'Pain medication before training', from: 'assessment' },
  demands: { label: 'What the exercise asks of the spine', from: 'exercise' },
  loadIncreasePctWeek: { label: 'Planned rise in load per week', from: 'plan' },
  warmupPlanned: { label: 'Warm-up before this lift', from: 'plan' },
  consecutiveHeavyDays: { label: 'Heavy days in a row', from: 'plan' },
  timeOfDay: { label: 'Time of day', from: 'plan' },
  sessions: { label: 'Pain in the last sessions', from: 'log' },
  painDuringLast: { label: 'Pain during the last session', from: 'log' },
  settledWithin24h: { label: 'Settled within 24 hours', from: 'log' },
  easesAsMoves: { label: 'Eases with movement', from: 'log' },
  sharpOrWorsening: { label: 'Sharp or worsening pain', from: 'log' },
  formBreakdown: { label: 'Form held', from: 'log' },
  peripheralized: { label: 'Symptoms moved down the leg', from: 'log' },
} as const satisfies Record<string, { label: string; from: 'assessment' | 'exercise' | 'plan' | 'log' }>
export type InputFact = keyof typeof INPUTS

/** A value with the inputs that are missing and could change it. A default is a value with something missing. */
export type Reading<Value> = { readonly value: Value | undefined; readonly missing: readonly InputFact[] }
export type Readings = { readonly [Fact in FactName]: Reading<FactValues[Fact]> }
