import type { Test } from './condition'
import type { Rule } from './rule'

const IRRITATED: Test = ['patient.irritated', 'eq', true]
const NOT_IRRITATED: Test = ['patient.irritated', 'eq', false]
const LONG_LEVER_OR_CURLING: Test = [
  'exercise.demands',
  'includesAny',
  ['extension_loaded', 'flexion_loaded'],
]

/** What the source article limits while a back is irritated, and how it comes back. */
export const articleLimitRules: readonly Rule[] = [
  {
    id: 'SL-01',
    title: 'Heavy deadlift or squat while irritated',
    severity: 'limit',
    about: 'line',
    cause: 'load',
    when: {
      all: [
        IRRITATED,
        ['exercise.demands', 'includesAny', ['hinge_pattern', 'squat_pattern']],
        ['rx.effectiveLoad', 'in', ['heavy']],
      ],
    },
    reason:
      'Heavy deadlifts and squats belong to the work to pause or change during a flare-up. The pause is temporary.',
    patientReason: 'A heavy bar is too much for a sore back today. It comes back later, step by step.',
    sources: ['article'],
    alternatives: ['hip-hinge-wall-drill', 'glute-bridge', 'sit-to-stand'],
  },
  {
    id: 'SL-02',
    title: 'High impact while irritated',
    severity: 'limit',
    about: 'line',
    cause: 'movement',
    when: { all: [IRRITATED, ['exercise.demands', 'includesAny', ['impact']]] },
    reason: 'Running, jumping and other landings are limited while the back is irritated.',
    patientReason: 'Each landing jars your back. Walking keeps you fit while it calms down.',
    sources: ['article'],
    alternatives: ['walking', 'pool-walking'],
  },
  {
    id: 'SL-03',
    title: 'Repeated bending of the trunk while irritated',
    severity: 'limit',
    about: 'line',
    cause: 'movement',
    when: { all: [IRRITATED, ['exercise.demands', 'includesAny', ['flexion_repeated']]] },
    reason:
      'Sit-ups, crunches and other work that flexes the spine over and over are limited during a flare-up.',
    patientReason: 'Curling up again and again can stir up a sore back. We train your belly in a calmer way.',
    sources: ['article'],
    alternatives: ['pelvic-tilt', 'abdominal-brace', 'side-plank-knees'],
  },
  {
    id: 'SL-04',
    title: 'Abdominal work with both legs off the floor while irritated',
    severity: 'limit',
    about: 'line',
    cause: 'movement',
    when: { all: [IRRITATED, ['exercise.demands', 'includesAny', ['abs_both_legs_off_floor']]] },
    reason:
      'With both legs off the floor the abdominal load is high; this is limited while the back is irritated.',
    patientReason: 'Keep one foot on the floor for now. Two lifted legs pull hard on your back.',
    sources: ['article'],
    alternatives: ['supine-march', 'heel-slide', 'abdominal-brace'],
  },
  {
    id: 'SL-05',
    title: 'Fast, tiring work while irritated',
    severity: 'limit',
    about: 'line',
    cause: 'movement',
    when: { all: [IRRITATED, ['exercise.demands', 'includesAny', ['high_intensity_fatigue']]] },
    reason:
      'Fast, intense work tires form, and form protects an irritated back; limit it during the flare-up.',
    patientReason:
      'When you go fast and get tired, your back takes the strain. Slow, steady work is better now.',
    sources: ['article'],
    alternatives: ['walking', 'stationary-bike'],
  },
  {
    id: 'SL-06',
    title: 'Work that was limited in the flare, while rebuilding',
    severity: 'caution',
    about: 'line',
    cause: 'load',
    when: {
      all: [['patient.phase', 'in', ['rebuilding']], NOT_IRRITATED],
      any: [
        ['exercise.demands', 'includesAny', ['impact', 'flexion_repeated', 'high_intensity_fatigue']],
        ['rx.heavyHingeOrSquat', 'eq', true],
      ],
    },
    reason:
      'The flare-up limits end here, but bring this back with less load, a slower tempo and clean form.',
    patientReason: 'You can start this again. Begin light and slow, and stay in control.',
    sources: ['article'],
    alternatives: ['walking'],
    easierFirst: true,
  },
  {
    id: 'SL-07',
    title: 'Work that was limited in the flare, in return to lifting',
    severity: 'info',
    about: 'line',
    cause: 'load',
    when: {
      all: [['patient.phase', 'in', ['return_to_lifting']], NOT_IRRITATED],
      any: [
        [
          'exercise.demands',
          'includesAny',
          ['impact', 'flexion_repeated', 'abs_both_legs_off_floor', 'high_intensity_fatigue'],
        ],
        ['rx.heavyHingeOrSquat', 'eq', true],
      ],
    },
    reason: 'This was limited only during the flare-up. Keep the protective habits and watch the response.',
    patientReason: 'This is safe to train again. Keep your good habits and notice how your back feels.',
    sources: ['article'],
    alternatives: [],
  },
  {
    id: 'SL-08',
    title: 'Hard abdominal work with both legs off the floor, while rebuilding',
    severity: 'caution',
    about: 'line',
    when: {
      all: [
        ['patient.phase', 'in', ['rebuilding']],
        NOT_IRRITATED,
        ['exercise.demands', 'includesAny', ['abs_both_legs_off_floor']],
        LONG_LEVER_OR_CURLING,
      ],
    },
    reason: 'Long-lever or curling work with the legs lifted comes after a controlled dead bug, not before.',
    patientReason: 'This one is hard. First we want the easier version to feel strong and steady.',
    sources: ['article'],
    alternatives: ['dead-bug-heel-tap', 'supine-march'],
  },
  {
    id: 'SL-09',
    title: 'Controlled core work with both legs off the floor, while rebuilding',
    severity: 'info',
    about: 'line',
    when: {
      all: [
        ['patient.phase', 'in', ['rebuilding']],
        NOT_IRRITATED,
        ['exercise.demands', 'includesAny', ['abs_both_legs_off_floor']],
      ],
      none: [LONG_LEVER_OR_CURLING],
    },
    reason: 'Limited in the flare-up, the controlled version is a fair next step now. Watch the response.',
    patientReason: 'Your back is ready to try this. Keep it slow and keep your back still.',
    sources: ['article'],
    alternatives: [],
  },
  {
    id: 'SL-10',
    title: 'Hard intervals while irritated',
    severity: 'caution',
    about: 'line',
    cause: 'movement',
    when: { all: [IRRITATED, ['exercise.demands', 'includesAny', ['high_intensity_moderate']]] },
    reason: 'The impact is low, yet hard efforts can still tire form while the back is irritated.',
    patientReason: 'Ease off the hard bursts for now. A steady pace does you good.',
    sources: ['article', 'product-default'],
    alternatives: ['stationary-bike', 'walking'],
  },
]
