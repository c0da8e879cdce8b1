/** The vocabulary in words for therapists. A code is never shown. */
import type {
  Condition,
  ContributingFactor,
  Demand,
  DirectionalPreference,
  DischargeReason,
  Equipment,
  ExerciseKind,
  Irritability,
  LadderTrack,
  LegSymptoms,
  LoadClass,
  Phase,
  Position,
  Precaution,
  Region,
  Side,
  Urgency,
} from './vocabulary'

export const PHASE_LABELS: Readonly<Record<Phase, string>> = {
  acute_flare: 'Acute flare',
  subacute: 'Settling',
  rebuilding: 'Rebuilding',
  return_to_lifting: 'Return to lifting',
}

export const CONDITION_LABELS: Readonly<Record<Condition, string>> = {
  'lumbar-strain-sprain': 'Lumbar strain or sprain',
  'lumbar-disc-no-leg': 'Disc-related pain, no leg symptoms',
  'lumbar-disc-with-leg': 'Disc-related pain with leg symptoms',
  'si-joint-pain': 'Sacroiliac joint pain',
  'post-lifting-soreness': 'Muscle soreness after lifting',
  'lumbar-facet-arthritis': 'Lumbar facet arthritis',
  'lumbar-stenosis': 'Lumbar stenosis',
  'spondylolysis-listhesis': 'Spondylolysis or spondylolisthesis',
  'post-op-lumbar': 'After lumbar surgery',
  osteoporosis: 'Osteoporosis',
  pregnancy: 'Pregnancy',
  'hypertension-uncontrolled': 'Uncontrolled high blood pressure',
}

/** What may have led to it, said without blame. */
export const CONTRIBUTING_FACTOR_LABELS: Readonly<Record<ContributingFactor, string>> = {
  'cf-load': 'Too heavy, or too much too soon',
  'cf-technique': 'Technique: rounded back, twist under load, momentum',
  'cf-core': 'Weak trunk muscles',
  'cf-tight': 'Tight hamstrings, hip flexors or glutes',
  'cf-recovery': 'Too little rest, sleep or recovery',
  'cf-imbalance': 'Muscle imbalance',
  'cf-underlying': 'Disc, joint or nerve problem behind it',
  'cf-fatigue': 'Training on when tired',
}

export const PRECAUTION_LABELS: Readonly<Record<Precaution, string>> = {
  osteoporosis: 'Osteoporosis',
  vertebral_fracture: 'Vertebral fracture',
  pregnancy_t1: 'Pregnancy, first trimester',
  pregnancy_t2: 'Pregnancy, second trimester',
  pregnancy_t3: 'Pregnancy, third trimester',
  pelvic_girdle_pain: 'Pelvic girdle pain',
  pregnancy_contraindication: 'Pregnancy with a contraindication to exercise',
  post_op_lumbar_restricted: 'After lumbar surgery, restricted',
  post_op_lumbar_cleared: 'After lumbar surgery, cleared by the surgeon',
  uncontrolled_hypertension: 'Uncontrolled high blood pressure',
}

export const IRRITABILITY_LABELS: Readonly<Record<Irritability, string>> = {
  low: 'Low',
  moderate: 'Moderate',
  high: 'High',
}

export const DIRECTIONAL_PREFERENCE_LABELS: Readonly<Record<DirectionalPreference, string>> = {
  extension: 'Extension',
  flexion: 'Flexion',
  lateral: 'Lateral',
  none: 'None found',
  unknown: 'Tested, unclear',
}

export const LEG_SYMPTOM_LABELS: Readonly<Record<LegSymptoms, string>> = {
  none: 'None',
  present_stable: 'Present, stable',
  worsening: 'Worsening',
}

export const URGENCY_LABELS: Readonly<Record<Urgency, string>> = {
  evaluate_soon: 'Evaluate soon',
  same_day: 'Same day',
  emergency_now: 'Emergency now',
}

export const LADDER_TRACK_LABELS: Readonly<Record<LadderTrack, string>> = {
  run: 'Running',
  'hinge-squat': 'Hinge and squat',
  row: 'Row',
  press: 'Press',
}

export const LOAD_CLASS_LABELS: Readonly<Record<LoadClass, string>> = {
  none: 'No load',
  light: 'Light',
  moderate: 'Moderate',
  heavy: 'Heavy',
}

export const REGION_LABELS: Readonly<Record<Region, string>> = {
  lumbar_core: 'Low back and core',
  hip: 'Hip',
  hip_hamstring: 'Hip and hamstring',
  upper_back: 'Upper back',
  whole_body: 'Whole body',
}

export const POSITION_LABELS: Readonly<Record<Position, string>> = {
  supine: 'On the back',
  prone: 'Face down',
  side_lying: 'On the side',
  quadruped: 'Hands and knees',
  kneeling: 'Kneeling',
  half_kneeling: 'Half kneeling',
  sitting: 'Sitting',
  standing: 'Standing',
  hanging: 'Hanging',
}

export const SIDE_LABELS: Readonly<Record<Side, string>> = {
  both: 'Both sides together',
  left: 'Left',
  right: 'Right',
  each: 'Each side',
}

export const KIND_LABELS: Readonly<Record<ExerciseKind, string>> = {
  exercise: 'Exercise',
  stretch: 'Stretch',
  mobility: 'Mobility',
  lift: 'Lift',
  aerobic: 'Aerobic',
}

export const EQUIPMENT_LABELS: Readonly<Record<Equipment, string>> = {
  mat: 'Mat',
  pillow: 'Pillow',
  chair: 'Chair',
  bench: 'Bench',
  bed: 'Bed',
  wall: 'Wall',
  doorway: 'Doorway',
  strap: 'Strap',
  band: 'Band',
  foam_roller: 'Foam roller',
  dowel: 'Dowel',
  step: 'Step',
  box: 'Box',
  blocks: 'Blocks',
  dumbbell: 'Dumbbell',
  kettlebell: 'Kettlebell',
  barbell: 'Barbell',
  trap_bar: 'Trap bar',
  plate: 'Weight plate',
  ball: 'Ball',
  rack: 'Rack',
  cable_machine: 'Cable machine',
  landmine: 'Landmine',
  pull_up_bar: 'Pull-up bar',
  rope: 'Rope',
  back_extension_bench: 'Back extension bench',
  stationary_bike: 'Stationary bike',
  elliptical: 'Elliptical trainer',
  treadmill: 'Treadmill',
  pool: 'Pool',
}

export const DEMAND_LABELS: Readonly<Record<Demand, string>> = {
  flexion_unloaded: 'Flexion, unloaded',
  flexion_end_range: 'Flexion to end range',
  flexion_loaded: 'Flexion under load',
  flexion_repeated: 'Repeated flexion',
  extension_unloaded: 'Extension, unloaded',
  extension_end_range: 'Extension to end range',
  extension_loaded: 'Extension under load',
  extension_thoracic: 'Thoracic extension',
  rotation_unloaded: 'Rotation, unloaded',
  rotation_loaded: 'Rotation under load',
  anti_rotation: 'Resisting rotation',
  lateral_bend_load: 'Side-bending load',
  axial_load_low: 'Low axial load',
  axial_load_moderate: 'Moderate axial load',
  axial_load_high: 'High axial load',
  shear_anterior: 'Anterior shear',
  impact: 'Impact',
  ballistic: 'Ballistic movement',
  high_intensity_fatigue: 'High intensity to fatigue',
  high_intensity_moderate: 'Moderately high intensity',
  abs_both_legs_off_floor: 'Both legs off the floor',
  asymmetric_pelvic_load: 'Uneven load on the pelvis',
  asymmetric_low: 'Slightly uneven load',
  sit_to_stand_transition: 'Getting up from sitting',
  prolonged_sitting: 'Long sitting',
  prolonged_standing: 'Long standing',
  neural_tension: 'Neural tension',
  supine: 'Lying on the back',
  prone: 'Lying face down',
  breath_hold: 'Tends to breath-holding',
  overhead_load: 'Overhead load',
  overhead_load_partial: 'Partial overhead load',
  hinge_pattern: 'Hip hinge',
  squat_pattern: 'Squat',
  isometric_hold: 'Isometric hold',
  balance_demand: 'Balance',
}

export const DISCHARGE_REASON_LABELS: Readonly<Record<DischargeReason, string>> = {
  goals_met: 'Goals met',
  plateau: 'No further progress expected',
  referred_on: 'Referred on',
  patient_choice: 'The patient’s choice',
  not_attending: 'Stopped attending',
  moved_away: 'Moved away',
  other: 'Another reason',
}
