/** The vocabulary in words for therapists. A code is never shown. */
import type {
  Condition,
  DirectionalPreference,
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
