import type { Test } from './condition'
import type { Rule } from './rule'

const UNCONTROLLED: Test = ['patient.precautions', 'includesAny', ['uncontrolled_hypertension']]

export const hypertensionRules: readonly Rule[] = [
  {
    id: 'HT-01',
    title: 'Uncontrolled hypertension, and effort that invites breath-holding',
    severity: 'limit',
    about: 'line',
    cause: 'pressure',
    when: { all: [UNCONTROLLED, ['exercise.demands', 'includesAny', ['breath_hold']]] },
    reason:
      'Straining with a held breath drives blood pressure up sharply. Lighter load, exhale on the effort.',
    patientReason:
      'Holding your breath to lift raises your blood pressure fast. Go lighter and keep breathing.',
    sources: ['valsalva', 'general'],
    alternatives: ['band-row', 'bodyweight-squat'],
  },
  {
    id: 'HT-02',
    title: 'Uncontrolled hypertension, and a static hold',
    severity: 'caution',
    about: 'line',
    cause: 'pressure',
    when: {
      all: [UNCONTROLLED, ['exercise.demands', 'includesAny', ['isometric_hold']]],
      // A brace under 30 seconds with easy breathing is not breath-holding (audit 8).
      any: [
        ['exercise.slug', 'notIn', ['abdominal-brace']],
        ['rx.holdSeconds', 'gte', 30],
      ],
    },
    reason: 'Static holds raise blood pressure. Keep them short and the breath flowing.',
    patientReason: 'Hold for a short time only, and keep breathing all the way.',
    sources: ['valsalva', 'general'],
    alternatives: ['glute-bridge'],
  },
  {
    id: 'HT-03',
    title: 'Uncontrolled hypertension, and a heavy load',
    severity: 'limit',
    about: 'line',
    cause: 'pressure',
    when: { all: [UNCONTROLLED, ['rx.effectiveLoad', 'in', ['heavy']]] },
    reason:
      'A heavy lift raises blood pressure steeply even with good breathing. Keep below heavy until it is controlled.',
    patientReason: 'Heavy weights push your blood pressure up. Stay light until it is under control.',
    sources: ['valsalva', 'general'],
    alternatives: ['band-row', 'bodyweight-squat'],
  },
]
