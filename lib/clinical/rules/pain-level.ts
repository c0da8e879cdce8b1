import type { Test } from './condition'
import type { Rule } from './rule'

const LIFT: Test = ['exercise.kind', 'in', ['lift']]

export const painLevelRules: readonly Rule[] = [
  {
    id: 'PN-01',
    title: 'Severe pain now, and a lift',
    severity: 'limit',
    about: 'line',
    when: { all: [['patient.painNow', 'gte', 7], LIFT] },
    reason: 'Pain is 7 out of 10 or more. Replace the lift with low-load movement or a position of relief.',
    patientReason: 'Your pain is high right now. Leave the weights and choose something that eases it.',
    sources: ['pain-monitoring', 'product-default'],
    alternatives: ['rest-90-90', 'walking', 'pelvic-tilt'],
  },
  {
    id: 'PN-02',
    title: 'Severe pain now, and strengthening',
    severity: 'caution',
    about: 'patient',
    when: {
      all: [
        ['patient.painNow', 'gte', 7],
        ['exercise.kind', 'in', ['exercise']],
      ],
      // Gentle movement is wanted whatever the pain level (audit 8).
      none: [['exercise.slug', 'in', ['diaphragmatic-breathing', 'pelvic-tilt', 'rest-90-90', 'walking']]],
    },
    reason: 'Pain is 7 out of 10 or more. Give the smallest dose and have the patient stop if pain rises.',
    patientReason: 'Your pain is high today. Do just a little, and stop if it goes up.',
    sources: ['pain-monitoring', 'product-default'],
    alternatives: ['rest-90-90', 'walking'],
  },
  {
    id: 'PN-03',
    title: 'Moderate pain now, and a lift',
    severity: 'caution',
    about: 'patient',
    when: {
      all: [['patient.painNow', 'gte', 4], ['patient.painNow', 'lte', 6], LIFT],
    },
    reason: 'Pain is 4 to 6 out of 10. Cut the load and the number of sets.',
    patientReason: 'With this much pain, use less weight and do fewer sets.',
    sources: ['pain-monitoring', 'product-default'],
    alternatives: ['walking'],
    easierFirst: true,
  },
]
