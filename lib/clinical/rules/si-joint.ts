import type { Test } from './condition'
import type { Rule } from './rule'

const SI: Test = ['patient.conditions', 'includesAny', ['si-joint-pain']]
const IRRITATED: Test = ['patient.irritated', 'eq', true]
const ONE_SIDED: Test = ['exercise.demands', 'includesAny', ['asymmetric_pelvic_load']]

export const siJointRules: readonly Rule[] = [
  {
    id: 'SI-01',
    title: 'SI joint pain, and one-sided strengthening while irritated',
    severity: 'limit',
    about: 'line',
    cause: 'si-joint',
    when: { all: [SI, IRRITATED, ONE_SIDED, ['exercise.kind', 'in', ['exercise', 'lift']]] },
    reason: 'Single-leg or split-stance load can provoke the SI region. Use symmetric work for now.',
    patientReason: 'Standing or pushing on one leg can bother this joint. Use both legs for now.',
    sources: ['general', 'clinton-2017'],
    alternatives: ['glute-bridge', 'abdominal-brace'],
  },
  {
    id: 'SI-02',
    title: 'SI joint pain, and a one-sided stretch, or one-sided load that is coming back',
    severity: 'caution',
    about: 'line',
    cause: 'si-joint',
    when: {
      all: [SI, ONE_SIDED],
      any: [
        ['patient.irritated', 'eq', false],
        ['exercise.kind', 'in', ['stretch', 'mobility']],
      ],
    },
    reason: 'Bring one-sided work back bit by bit, in a small range.',
    patientReason: 'Take this one slowly and keep the move small.',
    sources: ['general'],
    alternatives: ['glute-bridge', 'bodyweight-squat'],
  },
  {
    id: 'SI-03',
    title: 'SI joint pain, and rising from a chair',
    severity: 'caution',
    about: 'line',
    cause: 'si-joint',
    when: { all: [SI, ['exercise.demands', 'includesAny', ['sit_to_stand_transition']]] },
    reason:
      'Transitions such as getting up often provoke SI pain. Raise the seat and push evenly with both legs.',
    patientReason: 'Use a higher seat, and push with both legs the same.',
    sources: ['article'],
    alternatives: ['glute-bridge'],
  },
  {
    id: 'SI-04',
    title: 'SI joint pain, and long sitting or standing',
    severity: 'caution',
    about: 'line',
    cause: 'si-joint',
    when: {
      all: [SI, IRRITATED, ['exercise.demands', 'includesAny', ['prolonged_sitting', 'prolonged_standing']]],
      // Easy walking is encouraged from the start.
      none: [['exercise.slug', 'eq', 'walking']],
    },
    reason: 'SI pain tends to worsen with long sitting or standing. Short bouts, with changes of position.',
    patientReason: 'Keep each bout short, and change position often.',
    sources: ['article'],
    alternatives: ['pelvic-tilt', 'glute-bridge'],
  },
  {
    id: 'SI-05',
    title: 'SI joint pain, and impact while rebuilding',
    severity: 'caution',
    about: 'line',
    cause: 'si-joint',
    when: {
      all: [SI, ['exercise.demands', 'includesAny', ['impact']], ['patient.phase', 'in', ['rebuilding']]],
    },
    reason: 'The SI joints absorb force with each step; bring impact back in grades.',
    patientReason: 'Bring running and jumping back a little at a time.',
    sources: ['article', 'general'],
    alternatives: ['brisk-walking'],
  },
]
