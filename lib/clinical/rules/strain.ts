import type { Rule } from './rule'

export const strainRules: readonly Rule[] = [
  {
    id: 'ST-01',
    title: 'Strain or sprain, and a loaded or ballistic hinge while rebuilding',
    severity: 'caution',
    about: 'line',
    when: {
      all: [
        ['patient.conditions', 'includesAny', ['lumbar-strain-sprain']],
        ['patient.phase', 'in', ['rebuilding']],
        ['exercise.demands', 'includesAny', ['ballistic', 'shear_anterior']],
        ['rx.effectiveLoad', 'in', ['moderate', 'heavy']],
      ],
    },
    reason: 'Muscle or ligament is still healing: slow tempo, lighter load, no momentum yet.',
    patientReason: 'The sore tissue is still getting strong. Go slower and use less weight.',
    sources: ['article', 'general'],
    alternatives: ['kettlebell-deadlift', 'trap-bar-deadlift'],
  },
]
