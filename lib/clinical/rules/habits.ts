import type { Test } from './condition'
import type { Rule } from './rule'

const TWIST_WITH_WEIGHT: Test = ['exercise.demands', 'includesAny', ['rotation_loaded']]

export const habitRules: readonly Rule[] = [
  {
    id: 'HB-01',
    title: 'Twisting while holding weight',
    severity: 'caution',
    about: 'line',
    cause: 'movement',
    when: { all: [TWIST_WITH_WEIGHT] },
    reason:
      'Not twisting while holding weight is one of the protective habits; prefer work that resists rotation.',
    patientReason: 'Try not to twist while you hold something heavy. Turn with your feet instead.',
    sources: ['article'],
    alternatives: ['pallof-press'],
  },
  {
    id: 'HB-02',
    title: 'Twisting while holding weight during a flare',
    severity: 'limit',
    about: 'line',
    cause: 'movement',
    when: { all: [TWIST_WITH_WEIGHT, ['patient.irritated', 'eq', true]] },
    reason: 'Turning under load strains the spine; leave it out while the back is irritated.',
    patientReason: 'Twisting with a weight is hard on a sore back. We leave it out for now.',
    sources: ['article'],
    alternatives: ['side-plank-knees', 'abdominal-brace'],
  },
  {
    id: 'HB-03',
    title: 'Pain medication taken before training',
    severity: 'caution',
    about: 'patient',
    when: {
      all: [['patient.painMedicationBeforeTraining', 'eq', true]],
      any: [
        ['exercise.kind', 'in', ['lift']],
        ['exercise.demands', 'includesAny', ['impact', 'high_intensity_fatigue']],
      ],
    },
    reason:
      'Anti-inflammatories should not mask pain in training: the patient cannot judge the load while the signal is muted.',
    patientReason: 'Pain pills can hide a warning from your back. Try not to train hard on them.',
    sources: ['article'],
    alternatives: ['walking'],
  },
]
