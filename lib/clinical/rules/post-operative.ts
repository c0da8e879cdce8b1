import type { Test } from './condition'
import type { Rule } from './rule'

const RESTRICTED: Test = ['patient.precautions', 'includesAny', ['post_op_lumbar_restricted']]

/** The limits themselves are the surgeon's: there is no built-in number of weeks or pounds. */
export const postOperativeRules: readonly Rule[] = [
  {
    id: 'PO-01',
    title: "Surgeon's restriction, and bending, twisting, arching or impact",
    severity: 'stop',
    about: 'line',
    cause: 'surgery',
    when: {
      all: [
        RESTRICTED,
        [
          'exercise.demands',
          'includesAny',
          [
            'flexion_end_range',
            'flexion_loaded',
            'flexion_repeated',
            'rotation_unloaded',
            'rotation_loaded',
            'impact',
            'ballistic',
            'extension_end_range',
            'extension_loaded',
          ],
        ],
      ],
    },
    reason: "The surgeon's order on bending, lifting and twisting is in force.",
    patientReason: 'Your surgeon asked you not to bend or twist yet. This waits until they say yes.',
    sources: ['postop-protocols'],
    alternatives: ['walking', 'abdominal-brace'],
  },
  {
    id: 'PO-02',
    title: "Surgeon's restriction, and a lift",
    severity: 'stop',
    about: 'line',
    cause: 'surgery',
    when: { all: [RESTRICTED, ['exercise.kind', 'in', ['lift']]] },
    reason:
      'No added load until the surgeon clears it. Published sheets differ, from 5 to 30 lb, so none is built in.',
    patientReason: 'No weights until your surgeon says you are ready.',
    sources: ['postop-protocols'],
    alternatives: ['walking', 'glute-bridge'],
  },
  {
    id: 'PO-03',
    title: "Surgeon's restriction, and lifted legs, breath-holding, hard effort or more than a light load",
    severity: 'stop',
    about: 'line',
    cause: 'surgery',
    when: {
      all: [RESTRICTED],
      any: [
        [
          'exercise.demands',
          'includesAny',
          ['abs_both_legs_off_floor', 'breath_hold', 'high_intensity_fatigue'],
        ],
        ['rx.effectiveLoad', 'in', ['moderate', 'heavy']],
      ],
    },
    reason: 'This raises the load on the spine while it is restricted.',
    patientReason: 'This is too hard on your back so soon after surgery. Easy moves help it heal.',
    sources: ['postop-protocols', 'general'],
    alternatives: ['abdominal-brace', 'walking'],
  },
  {
    id: 'PO-04',
    title: 'Cleared after surgery, and a heavy load',
    severity: 'caution',
    about: 'line',
    when: {
      all: [
        ['patient.precautions', 'includesAny', ['post_op_lumbar_cleared']],
        ['rx.effectiveLoad', 'in', ['heavy']],
      ],
    },
    reason: 'Cleared, but load still comes back up the ladder, a step at a time.',
    patientReason: 'You may lift again. Work up to heavy weights one step at a time.',
    sources: ['postop-protocols', 'general'],
    alternatives: ['trap-bar-deadlift', 'goblet-squat'],
  },
  {
    id: 'PO-05',
    title: "Surgeon's restriction, and a light load",
    severity: 'limit',
    about: 'line',
    cause: 'surgery',
    when: { all: [RESTRICTED, ['rx.effectiveLoad', 'in', ['light']]] },
    reason: "Check the surgeon's order before any load is added, even a light one.",
    patientReason: 'Ask your surgeon before you use any weight, even a small one.',
    sources: ['postop-protocols'],
    alternatives: ['abdominal-brace', 'walking'],
  },
]
