import type { ClinicalPicture } from '../picture'
import type {
  Condition,
  DirectionalPreference,
  LadderTrack,
  LegSymptoms,
  Phase,
  Precaution,
} from '../vocabulary'

const PAIN: Readonly<Record<Phase, number>> = {
  acute_flare: 5,
  subacute: 4,
  rebuilding: 2,
  return_to_lifting: 1,
}

/** What a patient has usually passed when a phase begins. */
const LADDERS: Readonly<Record<Phase, Partial<Record<LadderTrack, number>>>> = {
  acute_flare: {},
  subacute: { run: 1 },
  rebuilding: { run: 1, 'hinge-squat': 2 },
  return_to_lifting: { run: 2, 'hinge-squat': 4, row: 1, press: 1 },
}

const PREFERENCE: Partial<Readonly<Record<Condition, DirectionalPreference>>> = {
  'lumbar-disc-no-leg': 'extension',
  'lumbar-disc-with-leg': 'extension',
  'lumbar-facet-arthritis': 'flexion',
  'lumbar-stenosis': 'flexion',
  'spondylolysis-listhesis': 'flexion',
}

const LEG: Partial<Readonly<Record<Condition, LegSymptoms>>> = {
  'lumbar-disc-with-leg': 'present_stable',
  'lumbar-stenosis': 'present_stable',
}

const PRECAUTIONS: Partial<Readonly<Record<Condition, readonly Precaution[]>>> = {
  osteoporosis: ['osteoporosis'],
  pregnancy: ['pregnancy_t2'],
  'hypertension-uncontrolled': ['uncontrolled_hypertension'],
  'post-op-lumbar': ['post_op_lumbar_restricted'],
}

/** A fully assessed patient with this condition alone, as one usually is in this phase: what templates are reviewed for. */
export const typicalPicture = (condition: Condition, phase: Phase): ClinicalPicture => ({
  conditions: [condition],
  phase,
  activeFlare: phase === 'acute_flare',
  painNow: PAIN[phase],
  irritability: phase === 'acute_flare' ? 'moderate' : 'low',
  directionalPreference: PREFERENCE[condition] ?? 'none',
  legSymptoms: LEG[condition] ?? 'none',
  legNumbTinglingWeak: false,
  precautions: PRECAUTIONS[condition] ?? [],
  redFlags: [],
  ladderPassed: LADDERS[phase],
  painMedicationBeforeTraining: false,
  improving: true,
  flaresAfterWorkoutLast8Weeks: 0,
})
