import type { Test } from './condition'
import type { Rule } from './rule'

const DISC: Test = ['patient.conditions', 'includesAny', ['lumbar-disc-no-leg', 'lumbar-disc-with-leg']]
const IRRITATED: Test = ['patient.irritated', 'eq', true]
const FLEXION_LOAD: Test = ['exercise.demands', 'includesAny', ['flexion_loaded', 'flexion_repeated']]

export const discRules: readonly Rule[] = [
  {
    id: 'DS-01',
    title: 'Disc-related pain, with loaded or repeated bending while irritated',
    severity: 'limit',
    about: 'line',
    cause: 'movement',
    when: { all: [DISC, IRRITATED, FLEXION_LOAD] },
    reason: 'Disc-related pain tends to worsen with bending, and repeated flexion is limited in a flare-up.',
    patientReason: 'Bending over and over can stir up a sore disc. We keep your back straight for now.',
    sources: ['article', 'mcgill-1998'],
    alternatives: ['abdominal-brace', 'side-plank-knees'],
  },
  {
    id: 'DS-02',
    title: 'Disc-related pain, with loaded bending, no longer irritated',
    severity: 'caution',
    about: 'line',
    cause: 'movement',
    when: { all: [DISC, ['patient.irritated', 'eq', false], FLEXION_LOAD] },
    reason: 'With a disc history, load in flexion comes late and in small doses.',
    patientReason: 'Add this slowly. A few at a time lets your back get used to bending.',
    sources: ['article', 'general'],
    alternatives: ['mcgill-curl-up', 'dead-bug'],
  },
  {
    id: 'DS-03',
    title: 'Disc-related pain, and a stretch to the end of bending',
    severity: 'caution',
    about: 'line',
    cause: 'movement',
    when: {
      all: [
        DISC,
        IRRITATED,
        ['exercise.demands', 'includesAny', ['flexion_end_range']],
        ['patient.directionalPreference', 'neq', 'flexion'],
      ],
    },
    reason: 'End-range bending tends to provoke disc-related pain unless flexion is the tested preference.',
    patientReason: 'A deep forward bend may bother your back now. Stay where it feels easy.',
    sources: ['article', 'general'],
    alternatives: ['prone-lying', 'cat-cow'],
  },
  {
    id: 'DS-04',
    title: 'Disc-related pain, and a long time sitting',
    severity: 'caution',
    about: 'line',
    when: { all: [DISC, IRRITATED, ['exercise.demands', 'includesAny', ['prolonged_sitting']]] },
    reason: 'Sitting tends to worsen disc-related pain. Choose a standing or recumbent form, or short bouts.',
    patientReason: 'Sitting long can make your back ache. Keep it short, or do this standing.',
    sources: ['article'],
    alternatives: ['walking', 'brisk-walking'],
  },
  {
    id: 'DS-05',
    title: 'Disc-related pain, and backward bending',
    severity: 'info',
    about: 'line',
    when: {
      all: [
        DISC,
        ['exercise.demands', 'includesAny', ['extension_end_range']],
        ['patient.directionalPreference', 'notIn', ['flexion']],
      ],
      none: [['exercise.demands', 'includesAny', ['extension_loaded']]],
    },
    reason:
      'Press-ups or cobra often help disc-related symptoms when tolerated. Watch whether symptoms centralize.',
    patientReason:
      'Bending back often helps this kind of pain. It is good if the pain moves up out of your leg.',
    sources: ['article', 'mdt'],
    alternatives: [],
  },
  {
    id: 'DS-06',
    title: 'Disc-related pain, and a loaded hinge while irritated',
    severity: 'limit',
    about: 'line',
    cause: 'movement',
    when: {
      all: [
        DISC,
        IRRITATED,
        ['exercise.demands', 'includesAny', ['hinge_pattern']],
        ['rx.effectiveLoad', 'in', ['light', 'moderate', 'heavy']],
      ],
    },
    reason:
      'Loaded hinging is a common trigger of disc-related pain, above all with poor mechanics or heavy load.',
    patientReason:
      'Bending at the hips with a weight loads the sore spot. We practise it without weight first.',
    sources: ['article'],
    alternatives: ['hip-hinge-wall-drill', 'glute-bridge'],
  },
  {
    id: 'DS-07',
    title: 'Disc-related pain, and deep bending soon after waking',
    severity: 'caution',
    about: 'line',
    when: {
      all: [
        DISC,
        ['exercise.demands', 'includesAny', ['flexion_end_range', 'flexion_loaded']],
        ['rx.timeOfDay', 'eq', 'within_2h_of_waking'],
      ],
    },
    reason:
      'Avoiding early-morning flexion reduced pain in a randomized trial. Move this to later in the day.',
    patientReason: 'Your back is stiffer in the morning. Do this one later in the day.',
    sources: ['snook-1998'],
    alternatives: ['walking'],
  },
]
