import type { FactReading } from '../finding'
import { CONDITION_LABELS, PRECAUTION_LABELS } from '../labels'
import type { Demand } from '../vocabulary'
import type { Test } from './condition'
import type { FactName, Readings } from './facts'

const LABELS: Readonly<Record<FactName, string>> = {
  'exercise.slug': 'Exercise',
  'exercise.kind': 'Kind of exercise',
  'exercise.demands': 'Asks for',
  'patient.activeUrgency': 'Active red flag',
  'patient.irritated': 'Back is irritated',
  'patient.phase': 'Phase',
  'patient.painNow': 'Pain now',
  'patient.irritability': 'Irritability',
  'patient.directionalPreference': 'Directional preference',
  'patient.legSymptoms': 'Leg symptoms',
  'patient.conditions': 'Condition',
  'patient.precautions': 'Precaution',
  'patient.painMedicationBeforeTraining': 'Pain medication before training',
  'rx.effectiveLoad': 'Load',
  'rx.heavyHingeOrSquat': 'Heavy hinge or squat',
  'rx.againstPreference': 'Against the preferred direction',
  'rx.phasesEarly': 'Phases earlier than usual',
  'rx.ladderStepsAhead': 'Steps beyond the last one passed',
  'rx.openOnLadder': 'Open on its ladder',
  'rx.holdSeconds': 'Hold',
  'rx.boutMinutes': 'Length of a bout',
  'rx.loadIncreasePctWeek': 'Planned rise in load per week',
  'rx.warmupPlanned': 'Warm-up planned',
  'rx.consecutiveHeavyDays': 'Heavy days in a row',
  'rx.timeOfDay': 'Time of day',
  'response.consistentIncrease': 'Pain rose in most of the last sessions',
  'response.sharpOrWorsening': 'Sharp or worsening pain last time',
  'response.easesAsMoves': 'Eased with movement',
  'response.painDuringLast': 'Pain during the last session',
  'response.painRiseLast': 'Rise in pain last session',
  'response.formBreakdown': 'Form broke down last time',
  'response.peripheralized': 'Symptoms moved further down the leg',
  'response.settledWithin24h': 'Settled within 24 hours',
}

const DEMANDS: Readonly<Record<Demand, string>> = {
  flexion_unloaded: 'bending forward without load',
  flexion_end_range: 'bending forward all the way',
  flexion_loaded: 'bending forward under load',
  flexion_repeated: 'bending forward again and again',
  extension_unloaded: 'arching back without load',
  extension_end_range: 'arching back all the way',
  extension_loaded: 'arching back under load',
  extension_thoracic: 'arching the upper back',
  rotation_unloaded: 'twisting',
  rotation_loaded: 'twisting with weight',
  anti_rotation: 'resisting a twist',
  lateral_bend_load: 'resisting a side bend under load',
  axial_load_low: 'a small load through the spine',
  axial_load_moderate: 'a moderate load through the spine',
  axial_load_high: 'a large load through the spine',
  shear_anterior: 'an unsupported hinge',
  impact: 'impact',
  ballistic: 'explosive effort',
  high_intensity_fatigue: 'fast work that tires form',
  high_intensity_moderate: 'hard intervals',
  abs_both_legs_off_floor: 'both legs off the floor',
  asymmetric_pelvic_load: 'load on one side of the pelvis',
  asymmetric_low: 'a little load on one side',
  sit_to_stand_transition: 'rising from a chair',
  prolonged_sitting: 'sitting throughout',
  prolonged_standing: 'standing throughout',
  neural_tension: 'tension on the sciatic nerve',
  supine: 'lying on the back',
  prone: 'lying on the front',
  breath_hold: 'bracing that invites breath-holding',
  overhead_load: 'load overhead',
  overhead_load_partial: 'load partly overhead',
  hinge_pattern: 'a hip hinge',
  squat_pattern: 'a squat',
  isometric_hold: 'a static hold',
  balance_demand: 'balance',
}

const CODES: Readonly<Record<string, string>> = {
  ...CONDITION_LABELS,
  ...PRECAUTION_LABELS,
  ...DEMANDS,
  acute_flare: 'acute flare',
  subacute: 'settling',
  emergency_now: 'emergency, now',
  same_day: 'contact today',
  evaluate_soon: 'evaluate soon',
  present_stable: 'present and stable',
  within_2h_of_waking: 'within two hours of waking',
}

const UNITS: Partial<Readonly<Record<FactName, (value: number) => string>>> = {
  'patient.painNow': (value) => `${value} out of 10`,
  'response.painDuringLast': (value) => `${value} out of 10`,
  'rx.loadIncreasePctWeek': (value) => `${value} %`,
  'rx.holdSeconds': (value) => `${value} seconds`,
  'rx.boutMinutes': (value) => `${Math.round(value)} minutes`,
}

export const wordsOf = (code: string): string => CODES[code] ?? code.replaceAll('_', ' ').replaceAll('-', ' ')

function valueInWords([fact, , expected]: Test, readings: Readings): string {
  const { value } = readings[fact]
  if (value === undefined) return 'not assessed'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return UNITS[fact]?.(value) ?? String(value)
  if (typeof value === 'string') return wordsOf(value)
  const asked: readonly string[] = typeof expected === 'object' ? expected : []
  return value
    .filter((member) => asked.includes(member))
    .map(wordsOf)
    .join(', ')
}

/** A fact as a therapist would say it; of a list, the members that the test asked about. */
export const inWords = (test: Test, readings: Readings): FactReading => ({
  fact: test[0],
  label: LABELS[test[0]],
  value: valueInWords(test, readings),
})
