import type { Test } from './condition'
import type { Rule } from './rule'

const LIFT: Test = ['exercise.kind', 'in', ['lift']]
const LOADING: Test = [
  'exercise.demands',
  'includesAny',
  ['impact', 'high_intensity_fatigue', 'ballistic', 'abs_both_legs_off_floor', 'flexion_repeated'],
]

export const redFlagRules: readonly Rule[] = [
  {
    id: 'RF-01',
    title: 'Emergency red flag',
    severity: 'stop',
    about: 'patient',
    cause: 'flag',
    when: { all: [['patient.activeUrgency', 'in', ['emergency_now']]] },
    reason:
      'An emergency red flag is active. Prescribe nothing; the patient needs emergency care now, before anything else.',
    patientReason: 'Do not exercise now. You need to go to an emergency room right away.',
    sources: ['ifompt-2020', 'bmj-ces', 'article'],
    alternatives: [],
  },
  {
    id: 'RF-02',
    title: 'Red flag that needs medical contact today',
    severity: 'stop',
    about: 'patient',
    cause: 'flag',
    when: { all: [['patient.activeUrgency', 'in', ['same_day']]] },
    reason:
      'A same-day red flag is active. Exercise waits until a physician has been reached today and clears it.',
    patientReason: 'Please rest from your exercises until a doctor has checked you today.',
    sources: ['ifompt-2020', 'redflag-list', 'article'],
    alternatives: [],
  },
  {
    id: 'RF-03',
    title: 'Medical evaluation due: hold load, impact and intensity',
    severity: 'caution',
    about: 'patient',
    cause: 'flag',
    when: { all: [['patient.activeUrgency', 'in', ['evaluate_soon']]], any: [LIFT, LOADING] },
    reason:
      'A sign that calls for a medical evaluation is open. Have it evaluated before adding load, impact or hard effort.',
    patientReason: 'We want you checked first. Until then we keep this kind of work easy.',
    sources: ['article'],
    alternatives: ['walking'],
  },
  {
    id: 'RF-04',
    title: 'Medical evaluation due: gentle movement may go on',
    severity: 'info',
    about: 'patient',
    cause: 'flag',
    when: { all: [['patient.activeUrgency', 'in', ['evaluate_soon']]], none: [LIFT, LOADING] },
    reason: 'A medical evaluation is due. Low-load movement may continue while it is being arranged.',
    patientReason: 'You can keep moving gently while you wait for your check-up.',
    sources: ['article'],
    alternatives: [],
  },
]
