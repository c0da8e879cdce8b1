import type { Test } from './condition'
import type { Rule } from './rule'

const SPONDY: Test = ['patient.conditions', 'includesAny', ['spondylolysis-listhesis']]
const BEFORE_RETURN: Test = ['patient.phase', 'in', ['acute_flare', 'subacute', 'rebuilding']]

export const spondylolisthesisRules: readonly Rule[] = [
  {
    id: 'SP-01',
    title: 'Spondylolysis or -listhesis, and end-range or loaded extension',
    severity: 'limit',
    about: 'line',
    cause: 'slip',
    when: {
      all: [SPONDY, ['exercise.demands', 'includesAny', ['extension_end_range', 'extension_loaded']]],
    },
    reason: 'Extension loads the pars. Stabilize in neutral instead.',
    patientReason: 'Arching back presses on the weak spot. Keep your back level.',
    sources: ['spondy-guides'],
    alternatives: ['abdominal-brace', 'side-plank-knees', 'bird-dog-leg-only'],
  },
  {
    id: 'SP-02',
    title: 'Spondylolysis or -listhesis, and impact before return to lifting',
    severity: 'limit',
    about: 'line',
    cause: 'slip',
    when: {
      all: [SPONDY, ['exercise.demands', 'includesAny', ['impact', 'ballistic']], BEFORE_RETURN],
    },
    reason: 'Impact and ballistic load wait until the patient is free of symptoms and cleared.',
    patientReason: 'No jumps or fast swings until your back is calm and we agree it is time.',
    sources: ['spondy-guides'],
    alternatives: ['stationary-bike', 'walking'],
  },
  {
    id: 'SP-03',
    title: 'Spondylolysis or -listhesis, and heavy axial or shear load',
    severity: 'limit',
    about: 'line',
    cause: 'slip',
    when: {
      all: [
        SPONDY,
        ['exercise.demands', 'includesAny', ['axial_load_high', 'shear_anterior']],
        ['rx.effectiveLoad', 'in', ['moderate', 'heavy']],
        BEFORE_RETURN,
      ],
    },
    reason: 'Anterior shear and strong compression load the defect or the slip.',
    patientReason: 'This lift pushes on the part that slips. We train your hips without it first.',
    sources: ['spondy-guides', 'general'],
    alternatives: ['glute-bridge', 'abdominal-brace', 'hip-hinge-wall-drill'],
  },
  {
    id: 'SP-04',
    title: 'Spondylolysis or -listhesis, and high demand in return to lifting',
    severity: 'caution',
    about: 'line',
    cause: 'slip',
    when: {
      all: [
        SPONDY,
        ['patient.phase', 'in', ['return_to_lifting']],
        ['exercise.demands', 'includesAny', ['axial_load_high', 'shear_anterior', 'impact', 'ballistic']],
      ],
    },
    reason: 'Return in steps, with neutral control and no lumbar arch.',
    patientReason: 'Build up slowly here, and do not let your back arch.',
    sources: ['spondy-guides'],
    alternatives: ['trap-bar-deadlift', 'goblet-squat'],
  },
  {
    id: 'SP-05',
    title: 'Spondylolysis or -listhesis, and twisting under load',
    severity: 'limit',
    about: 'line',
    cause: 'slip',
    when: { all: [SPONDY, ['exercise.demands', 'includesAny', ['rotation_loaded']]] },
    reason: 'Rotation under load, or with extension, stresses the pars.',
    patientReason: 'Twisting with a weight strains the weak spot. Hold your trunk still instead.',
    sources: ['spondy-guides'],
    alternatives: ['side-plank-knees', 'pallof-press'],
  },
]
