import type { Test } from './condition'
import type { Rule } from './rule'

const OSTEOPOROSIS: Test = ['patient.precautions', 'includesAny', ['osteoporosis']]
const FRACTURE: Test = ['patient.precautions', 'includesAny', ['vertebral_fracture']]
const IMPACT_OR_HEAVY: readonly Test[] = [
  ['exercise.demands', 'includesAny', ['impact', 'ballistic']],
  ['rx.effectiveLoad', 'in', ['heavy']],
]

export const osteoporosisRules: readonly Rule[] = [
  {
    id: 'OS-01',
    title: 'Osteoporosis, and end-range or loaded bending',
    severity: 'limit',
    about: 'line',
    cause: 'osteoporosis',
    when: {
      all: [
        OSTEOPOROSIS,
        ['exercise.demands', 'includesAny', ['flexion_end_range', 'flexion_loaded', 'flexion_repeated']],
      ],
    },
    reason: 'End-range or loaded flexion concentrates force on the front of the vertebral bodies.',
    patientReason: 'Rounding your back far can press hard on thin bones. Bend at your hips instead.',
    sources: ['tftf-2014', 'brooke-wavell-2022'],
    alternatives: ['hip-hinge-wall-drill', 'abdominal-brace', 'bird-dog-leg-only'],
  },
  {
    id: 'OS-02',
    title: 'Vertebral fracture, and bending or twisting',
    severity: 'stop',
    about: 'line',
    when: {
      all: [
        FRACTURE,
        [
          'exercise.demands',
          'includesAny',
          ['flexion_end_range', 'flexion_loaded', 'flexion_repeated', 'rotation_loaded', 'rotation_unloaded'],
        ],
      ],
    },
    reason:
      'With a known vertebral fracture, end-range or loaded flexion and twisting need a physician’s clearance.',
    patientReason: 'Bending and twisting could hurt the healing bone. This waits for your doctor’s yes.',
    sources: ['tftf-2014', 'brooke-wavell-2022'],
    alternatives: ['abdominal-brace', 'walking'],
  },
  {
    id: 'OS-03',
    title: 'Osteoporosis, and twisting under load',
    severity: 'limit',
    about: 'line',
    cause: 'osteoporosis',
    when: { all: [OSTEOPOROSIS, ['exercise.demands', 'includesAny', ['rotation_loaded']]] },
    reason: 'Loaded twisting is advised against with low bone density.',
    patientReason: 'Twisting with a weight is hard on thin bones. Keep your trunk facing forward.',
    sources: ['tftf-2014', 'brooke-wavell-2022'],
    alternatives: ['bird-dog', 'abdominal-brace'],
  },
  {
    id: 'OS-04',
    title: 'Vertebral fracture, and impact or a heavy load',
    severity: 'limit',
    about: 'line',
    cause: 'fracture',
    when: { all: [FRACTURE], any: IMPACT_OR_HEAVY },
    reason: 'Impact above low, and heavy load, come only after clearance with a vertebral fracture.',
    patientReason: 'Hard landings and heavy weights wait until your doctor says yes.',
    sources: ['brooke-wavell-2022'],
    alternatives: ['walking', 'band-row'],
  },
  {
    id: 'OS-05',
    title: 'Osteoporosis, and impact or a heavy load',
    severity: 'caution',
    about: 'line',
    cause: 'osteoporosis',
    when: { all: [OSTEOPOROSIS], any: IMPACT_OR_HEAVY },
    reason:
      'Heavy and impact work can build bone under supervision (LIFTMOR); it is not for an unsupervised start at home.',
    patientReason: 'This can help your bones, but learn it here with us before you do it at home.',
    sources: ['liftmor-2018', 'brooke-wavell-2022'],
    alternatives: ['band-row', 'bodyweight-squat'],
  },
  {
    id: 'OS-06',
    title: 'Osteoporosis, and balance',
    severity: 'caution',
    about: 'line',
    cause: 'osteoporosis',
    when: { all: [OSTEOPOROSIS, ['exercise.demands', 'includesAny', ['balance_demand']]] },
    reason: 'A fall is the main risk: add a support within reach.',
    patientReason: 'Keep a chair or counter close, so that you can hold on.',
    sources: ['tftf-2014'],
    alternatives: ['bodyweight-squat', 'sit-to-stand'],
  },
  {
    id: 'OS-07',
    title: 'Vertebral fracture, and a moderate load through the spine',
    severity: 'limit',
    about: 'line',
    cause: 'fracture',
    when: {
      all: [FRACTURE, ['exercise.demands', 'includesAny', ['axial_load_moderate', 'axial_load_high']]],
    },
    reason: 'Moderate or higher axial load compresses a fractured vertebra; hold it until cleared.',
    patientReason: 'This presses down on the bone that is healing. Lighter moves are safer now.',
    sources: ['brooke-wavell-2022', 'general'],
    alternatives: ['walking', 'band-row'],
  },
]
