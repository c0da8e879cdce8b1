import type { Rule } from './rule'

export const facetRules: readonly Rule[] = [
  {
    id: 'FA-01',
    title: 'Facet-related pain, and end-range extension while irritated',
    severity: 'caution',
    about: 'line',
    cause: 'movement',
    when: {
      all: [
        ['patient.conditions', 'includesAny', ['lumbar-facet-arthritis']],
        ['patient.irritated', 'eq', true],
        ['exercise.demands', 'includesAny', ['extension_end_range', 'extension_loaded']],
      ],
    },
    reason: 'End-range extension often provokes pain from the facet joints.',
    patientReason: 'Leaning far back can pinch sore joints. Stay in the middle of the move.',
    sources: ['general'],
    alternatives: ['cat-cow', 'stationary-bike'],
  },
]
