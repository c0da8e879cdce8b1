/**
 * The words of the clinical core. Every list is a const array and its type is derived from it, so that one list
 * feeds the type, the form, the database check and the rule table. The codes are those of the clinical fact base.
 */

export const PHASES = ['acute_flare', 'subacute', 'rebuilding', 'return_to_lifting'] as const
/** Phases in order of recovery. 'subacute' is the product's settling phase, not the guideline's 6–12 weeks. */
export type Phase = (typeof PHASES)[number]

export const SEVERITIES = ['none', 'info', 'caution', 'limit', 'stop'] as const
/** In rising order. none: prescribe normally; caution: acknowledge; limit: typed reason; stop: recorded clearance. */
export type Severity = (typeof SEVERITIES)[number]

export const LOAD_CLASSES = ['none', 'light', 'moderate', 'heavy'] as const
/** light: up to about 40 % of one-repetition maximum; moderate: 40–70 %; heavy: above 70 % or effort 8 and over. */
export type LoadClass = (typeof LOAD_CLASSES)[number]

export const EXERCISE_KINDS = ['exercise', 'stretch', 'mobility', 'lift', 'aerobic'] as const
export type ExerciseKind = (typeof EXERCISE_KINDS)[number]

export const REGIONS = ['lumbar_core', 'hip', 'hip_hamstring', 'upper_back', 'whole_body'] as const
export type Region = (typeof REGIONS)[number]

export const POSITIONS = [
  'supine',
  'prone',
  'side_lying',
  'quadruped',
  'kneeling',
  'half_kneeling',
  'sitting',
  'standing',
  'hanging',
] as const
export type Position = (typeof POSITIONS)[number]

export const EQUIPMENT = [
  'mat',
  'pillow',
  'chair',
  'bench',
  'bed',
  'wall',
  'doorway',
  'strap',
  'band',
  'foam_roller',
  'dowel',
  'step',
  'box',
  'blocks',
  'dumbbell',
  'kettlebell',
  'barbell',
  'trap_bar',
  'plate',
  'ball',
  'rack',
  'cable_machine',
  'landmine',
  'pull_up_bar',
  'rope',
  'back_extension_bench',
  'stationary_bike',
  'elliptical',
  'treadmill',
  'pool',
] as const
export type Equipment = (typeof EQUIPMENT)[number]

export const DEMANDS = [
  'flexion_unloaded',
  'flexion_end_range',
  'flexion_loaded',
  'flexion_repeated',
  'extension_unloaded',
  'extension_end_range',
  'extension_loaded',
  'extension_thoracic',
  'rotation_unloaded',
  'rotation_loaded',
  'anti_rotation',
  'lateral_bend_load',
  'axial_load_low',
  'axial_load_moderate',
  'axial_load_high',
  'shear_anterior',
  'impact',
  'ballistic',
  'high_intensity_fatigue',
  'high_intensity_moderate',
  'abs_both_legs_off_floor',
  'asymmetric_pelvic_load',
  'asymmetric_low',
  'sit_to_stand_transition',
  'prolonged_sitting',
  'prolonged_standing',
  'neural_tension',
  'supine',
  'prone',
  'breath_hold',
  'overhead_load',
  'overhead_load_partial',
  'hinge_pattern',
  'squat_pattern',
  'isometric_hold',
  'balance_demand',
] as const
/** What an exercise asks of the spine and pelvis. */
export type Demand = (typeof DEMANDS)[number]

export const CONDITIONS = [
  'lumbar-strain-sprain',
  'lumbar-disc-no-leg',
  'lumbar-disc-with-leg',
  'si-joint-pain',
  'post-lifting-soreness',
  'lumbar-facet-arthritis',
  'lumbar-stenosis',
  'spondylolysis-listhesis',
  'post-op-lumbar',
  'osteoporosis',
  'pregnancy',
  'hypertension-uncontrolled',
] as const
export type Condition = (typeof CONDITIONS)[number]

export const PRECAUTIONS = [
  'osteoporosis',
  'vertebral_fracture',
  'pregnancy_t1',
  'pregnancy_t2',
  'pregnancy_t3',
  'pelvic_girdle_pain',
  'pregnancy_contraindication',
  'post_op_lumbar_restricted',
  'post_op_lumbar_cleared',
  'uncontrolled_hypertension',
] as const
export type Precaution = (typeof PRECAUTIONS)[number]

export const IRRITABILITIES = ['low', 'moderate', 'high'] as const
export type Irritability = (typeof IRRITABILITIES)[number]

export const DIRECTIONAL_PREFERENCES = ['extension', 'flexion', 'lateral', 'none', 'unknown'] as const
export type DirectionalPreference = (typeof DIRECTIONAL_PREFERENCES)[number]

export const LEG_SYMPTOMS = ['none', 'present_stable', 'worsening'] as const
export type LegSymptoms = (typeof LEG_SYMPTOMS)[number]

export const URGENCIES = ['evaluate_soon', 'same_day', 'emergency_now'] as const
/** In rising order. */
export type Urgency = (typeof URGENCIES)[number]

export const LADDER_TRACKS = ['run', 'hinge-squat', 'row', 'press'] as const
export type LadderTrack = (typeof LADDER_TRACKS)[number]

export const TIMES_OF_DAY = ['any', 'within_2h_of_waking'] as const
export type TimeOfDay = (typeof TIMES_OF_DAY)[number]

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]

export const SIDES = ['both', 'left', 'right', 'each'] as const
/** both: one movement of both sides; each: the whole dosage on the left and again on the right. */
export type Side = (typeof SIDES)[number]

export const RED_FLAGS = [
  'bladder-bowel-change',
  'urinary-retention',
  'saddle-anaesthesia',
  'bilateral-leg-symptoms',
  'new-sexual-dysfunction',
  'progressive-motor-deficit',
  'gait-upper-motor',
  'fever-with-back-pain',
  'unexplained-symptoms',
  'infection-risk',
  'cancer-history',
  'unexplained-weight-loss',
  'night-rest-pain',
  'major-trauma',
  'minor-trauma-fragile',
  'steroid-use',
  'sudden-thoracolumbar-pain',
  'aaa',
  'renal',
  'inflammatory-back',
  'leg-numb-weak',
  'pain-down-leg',
  'no-improvement-1wk',
  'recurrent-after-workouts',
  'sleep-adl-interference',
  'few-days-no-better',
  'preg-warning',
  'postop-warning',
] as const
export type RedFlag = (typeof RED_FLAGS)[number]

const STOP_SIGNS = [
  'S-SHARP',
  'S-WORSE',
  'S-FORM',
  'S-LEG',
  'S-24H',
  'S-P5',
  'S-SPASM',
  'S-SIJ',
  'S-DIZZY',
  'S-NEURO',
  'S-IMPACT',
  'S-PREG',
] as const
/** Signs at which the patient ends a set, or the whole session. */
export type StopSign = (typeof STOP_SIGNS)[number]

export const CLINIC_TESTS = [
  'walk10PainRise',
  'lowLoadTolerated',
  'exercisePainMax',
  'sessionsSettled24h',
  'sidePlankKneesSec',
  'gluteBridgeReps',
  'hingeCleanReps',
  'lightLoadPainMax',
  'sidePlankSec',
  'sidePlankAsymPct',
  'sorensenSec',
  'lightLiftsClean',
  'sessionsAtStep',
  'settled24h',
  'formHeld',
  'walk30Pain',
  'balanceSec',
  'walkFlareFree',
] as const
/** Tests a therapist records in clinic; they feed the criteria for the next phase. */
export type ClinicTest = (typeof CLINIC_TESTS)[number]

export const CONTRIBUTING_FACTORS = [
  'cf-load',
  'cf-technique',
  'cf-core',
  'cf-tight',
  'cf-recovery',
  'cf-imbalance',
  'cf-underlying',
  'cf-fatigue',
] as const
/** What may have led to the problem, as the article groups it. */
export type ContributingFactor = (typeof CONTRIBUTING_FACTORS)[number]

export const DISCHARGE_REASONS = [
  'goals_met',
  'plateau',
  'referred_on',
  'patient_choice',
  'not_attending',
  'moved_away',
  'other',
] as const
/** Why an episode ended. */
export type DischargeReason = (typeof DISCHARGE_REASONS)[number]

export const OUTCOME_MEASURES = ['nprs', 'groc', 'activities'] as const
/** Measures that need no licence: pain, global change, and activities in the patient's own words. */
export type OutcomeMeasure = (typeof OUTCOME_MEASURES)[number]

/** The later of two members of an ordered list. */
export const rank = <T extends string>(list: readonly T[], member: T): number => list.indexOf(member)
