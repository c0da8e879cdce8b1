import type { Test } from './condition'
import type { Rule } from './rule'

const FLEXION_LOAD_OR_IMPACT: readonly Test[] = [
  ['exercise.demands', 'includesAny', ['flexion_loaded', 'flexion_repeated', 'impact']],
  ['rx.heavyHingeOrSquat', 'eq', true],
]

export const legSymptomRules: readonly Rule[] = [
  {
    id: 'LS-01',
    title: 'Leg symptoms, with loaded bending, impact or a heavy hinge or squat',
    severity: 'limit',
    about: 'line',
    cause: 'leg',
    when: {
      all: [
        ['patient.legSymptoms', 'in', ['present_stable', 'worsening']],
        ['patient.phase', 'in', ['acute_flare', 'subacute', 'rebuilding']],
      ],
      any: FLEXION_LOAD_OR_IMPACT,
    },
    reason:
      'Leg symptoms point to an irritated nerve. Hold loaded bending, impact and heavy hinges until they settle and have been evaluated.',
    patientReason:
      'A nerve may be sore. Bending with load and hard landings can wait until your leg feels better.',
    sources: ['article', 'mdt'],
    alternatives: ['walking', 'prone-lying', 'abdominal-brace'],
  },
  {
    id: 'LS-02',
    title: 'Worsening leg symptoms, and a lift',
    severity: 'limit',
    about: 'line',
    cause: 'leg',
    when: {
      all: [
        ['patient.legSymptoms', 'eq', 'worsening'],
        ['exercise.kind', 'in', ['lift']],
      ],
    },
    reason: 'Leg symptoms are getting worse: no lifting until they have been evaluated.',
    patientReason: 'Your leg is getting worse, so we leave the weights until it has been checked.',
    sources: ['article', 'ifompt-2020'],
    alternatives: ['walking', 'prone-lying'],
  },
  {
    id: 'LS-03',
    title: 'Leg symptoms, and a stretch that tensions the nerve',
    severity: 'caution',
    about: 'line',
    cause: 'leg',
    when: {
      all: [
        ['patient.legSymptoms', 'neq', 'none'],
        ['exercise.demands', 'includesAny', ['neural_tension']],
      ],
    },
    reason: 'Tension can irritate a sensitive nerve. Small range, no hold, or a gluteal stretch instead.',
    patientReason: 'This stretch pulls on the nerve in your leg. Keep it small and do not hold it.',
    sources: ['mdt', 'general'],
    alternatives: ['single-knee-to-chest', 'supine-figure-four-stretch'],
  },
  {
    id: 'LS-04',
    title: 'Highly irritable leg symptoms, and a stretch that tensions the nerve',
    severity: 'limit',
    about: 'line',
    cause: 'leg',
    when: {
      all: [
        ['patient.legSymptoms', 'neq', 'none'],
        ['patient.irritability', 'eq', 'high'],
        ['exercise.demands', 'includesAny', ['neural_tension']],
      ],
    },
    reason: 'With high irritability, tension on the nerve or hamstrings is postponed.',
    patientReason: 'Your nerve is very touchy now. We leave this stretch for later.',
    sources: ['mdt', 'general'],
    alternatives: ['prone-lying', 'walking'],
  },
  {
    id: 'LS-05',
    title: 'Stable leg symptoms in return to lifting, with loaded bending, impact or a heavy hinge or squat',
    severity: 'caution',
    about: 'line',
    cause: 'leg',
    when: {
      all: [
        ['patient.legSymptoms', 'in', ['present_stable']],
        ['patient.phase', 'in', ['return_to_lifting']],
      ],
      any: FLEXION_LOAD_OR_IMPACT,
    },
    reason: 'Some leg symptoms remain. Keep the load below any change in them, and have them evaluated.',
    patientReason: 'Stay at a weight that does not change how your leg feels.',
    sources: ['article', 'general'],
    alternatives: ['trap-bar-deadlift', 'brisk-walking'],
  },
  {
    id: 'LS-06',
    title:
      'Worsening leg symptoms, with bending under load or again and again, impact, or more than a light load',
    severity: 'limit',
    about: 'line',
    cause: 'leg',
    when: {
      all: [['patient.legSymptoms', 'eq', 'worsening']],
      any: [
        ['exercise.demands', 'includesAny', ['flexion_loaded', 'flexion_repeated', 'impact']],
        ['rx.effectiveLoad', 'in', ['moderate', 'heavy']],
      ],
    },
    reason:
      'Leg symptoms are getting worse. Impact, loaded or repeated bending and more than a light load are held in every phase.',
    patientReason: 'Your leg is not settling yet. Heavy work, hard landings and deep bending are on hold.',
    sources: ['article', 'ifompt-2020'],
    alternatives: ['walking', 'prone-lying', 'abdominal-brace'],
  },
]
