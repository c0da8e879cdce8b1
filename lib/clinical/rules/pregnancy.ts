import type { Test } from './condition'
import type { Rule } from './rule'

const SECOND_OR_THIRD: Test = ['patient.precautions', 'includesAny', ['pregnancy_t2', 'pregnancy_t3']]
const PREGNANT: Test = [
  'patient.precautions',
  'includesAny',
  ['pregnancy_t1', 'pregnancy_t2', 'pregnancy_t3'],
]

export const pregnancyRules: readonly Rule[] = [
  {
    id: 'PG-01',
    title: 'Pregnancy, and long or late work on the back',
    severity: 'caution',
    about: 'line',
    cause: 'pregnancy',
    when: {
      all: [SECOND_OR_THIRD, ['exercise.demands', 'includesAny', ['supine']]],
      // Short work on the back is not cautioned before the third trimester (audit 8); 5 minutes is a product default.
      any: [
        ['patient.precautions', 'includesAny', ['pregnancy_t3']],
        ['rx.boutMinutes', 'gte', 5],
      ],
    },
    reason:
      'Avoid long or late-pregnancy work lying flat: use an incline, side-lying or hands and knees, in short bouts.',
    patientReason: 'Do not lie flat on your back for long. Turn on your side or use hands and knees.',
    sources: ['acog-804'],
    alternatives: ['bird-dog-leg-only', 'clamshell'],
  },
  {
    id: 'PG-02',
    title: 'Second or third trimester, and lying on the front',
    severity: 'limit',
    about: 'line',
    cause: 'pregnancy',
    when: { all: [SECOND_OR_THIRD, ['exercise.demands', 'includesAny', ['prone']]] },
    reason: 'Prone positions become unsuitable as pregnancy advances.',
    patientReason: 'Lying on your belly is not comfortable or right for you now.',
    sources: ['general'],
    alternatives: ['bird-dog-leg-only', 'clamshell'],
  },
  {
    id: 'PG-03',
    title: 'Second or third trimester, and lifted legs or loaded bending',
    severity: 'limit',
    about: 'line',
    cause: 'pregnancy',
    when: {
      all: [
        SECOND_OR_THIRD,
        [
          'exercise.demands',
          'includesAny',
          ['abs_both_legs_off_floor', 'flexion_repeated', 'flexion_loaded'],
        ],
      ],
    },
    reason:
      'The strain on the abdominal wall is high. Brace with the breath, on hands and knees or side-lying.',
    patientReason: 'This pulls hard on your belly wall. While you are pregnant, light belly work is best.',
    sources: ['general'],
    alternatives: ['bird-dog-leg-only', 'clamshell'],
  },
  {
    id: 'PG-04',
    title: 'Second or third trimester, and impact or a risk of falling',
    severity: 'caution',
    about: 'line',
    cause: 'pregnancy',
    when: {
      all: [SECOND_OR_THIRD, ['exercise.demands', 'includesAny', ['impact', 'ballistic', 'balance_demand']]],
    },
    reason: 'Balance and joints change in pregnancy. Individualize, and lower the impact.',
    patientReason: 'Your balance is changing. Choose steady moves, or hold on to something.',
    sources: ['acog-804', 'general'],
    alternatives: ['pool-walking', 'walking'],
  },
  {
    id: 'PG-05',
    title: 'Pregnancy, and effort that invites breath-holding',
    severity: 'limit',
    about: 'line',
    cause: 'pregnancy',
    when: { all: [PREGNANT, ['exercise.demands', 'includesAny', ['breath_hold']]] },
    reason: 'Avoid effort with a held breath. Lighter load, and breathe out on the effort.',
    patientReason: 'Do not hold your breath to lift. Use less weight and breathe out as you work.',
    sources: ['acog-804', 'general'],
    alternatives: ['bodyweight-squat', 'band-row'],
  },
  {
    id: 'PG-06',
    title: 'Pelvic girdle pain, and one-sided load',
    severity: 'limit',
    about: 'line',
    cause: 'pregnancy',
    when: {
      all: [
        ['patient.precautions', 'includesAny', ['pelvic_girdle_pain']],
        ['exercise.demands', 'includesAny', ['asymmetric_pelvic_load']],
      ],
    },
    reason: 'Single-leg load provokes pelvic girdle pain.',
    patientReason: 'Work on one leg can make your pelvis hurt. Use both legs evenly.',
    sources: ['clinton-2017', 'general'],
    alternatives: ['clamshell', 'sit-to-stand'],
  },
  {
    id: 'PG-07',
    title: 'Obstetric reason not to exercise',
    severity: 'stop',
    about: 'patient',
    when: { all: [['patient.precautions', 'includesAny', ['pregnancy_contraindication']]] },
    reason: 'A contraindication to exercise in pregnancy is recorded. Obstetric clearance is needed first.',
    patientReason: 'Please do not exercise until your birth care team says it is safe.',
    sources: ['acog-804'],
    alternatives: [],
  },
  {
    id: 'PG-08',
    title: 'Pregnancy, and a heavy load',
    severity: 'limit',
    about: 'line',
    cause: 'pregnancy',
    when: { all: [PREGNANT, ['rx.effectiveLoad', 'in', ['heavy']]] },
    reason:
      'Heavy lifts invite straining and a held breath in pregnancy. Keep to a load that allows easy breathing.',
    patientReason: 'Leave very heavy weights until after the birth. Lighter ones keep you strong.',
    sources: ['acog-804', 'general'],
    alternatives: ['bodyweight-squat', 'band-row'],
  },
]
