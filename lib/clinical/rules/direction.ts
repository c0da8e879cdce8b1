import type { Rule } from './rule'

export const directionRules: readonly Rule[] = [
  {
    id: 'DP-01',
    title: 'Prefers extension, and the exercise bends forward, while irritated',
    severity: 'limit',
    about: 'line',
    cause: 'movement',
    when: {
      all: [
        ['patient.directionalPreference', 'eq', 'extension'],
        ['patient.irritated', 'eq', true],
        ['exercise.demands', 'includesAny', ['flexion_end_range', 'flexion_loaded', 'flexion_repeated']],
      ],
    },
    reason: 'The movement test showed a preference for extension; this exercise works the other way.',
    patientReason: 'Bending back eased your pain in our test. This bends you the other way.',
    sources: ['mdt'],
    alternatives: ['prone-on-elbows', 'prone-lying'],
  },
  {
    id: 'DP-02',
    title: 'Prefers flexion, and the exercise arches back, while irritated',
    severity: 'limit',
    about: 'line',
    cause: 'movement',
    when: {
      all: [
        ['patient.directionalPreference', 'eq', 'flexion'],
        ['patient.irritated', 'eq', true],
        ['exercise.demands', 'includesAny', ['extension_end_range', 'extension_loaded']],
      ],
    },
    reason: 'The movement test showed a preference for flexion; this exercise works the other way.',
    patientReason: 'Bending forward eased your pain in our test. This bends you the other way.',
    sources: ['mdt'],
    alternatives: ['single-knee-to-chest', 'rest-90-90'],
  },
  {
    id: 'DP-03',
    title: 'Against the preferred direction, no longer irritated',
    severity: 'caution',
    about: 'line',
    cause: 'movement',
    when: {
      all: [['patient.irritated', 'eq', false]],
      any: [['rx.againstPreference', 'eq', true]],
    },
    reason: 'Re-introduce the direction that was not preferred in small doses.',
    patientReason: 'Your back is ready to try this direction again. Start with just a few.',
    sources: ['mdt', 'general'],
    alternatives: ['cat-cow'],
  },
]
