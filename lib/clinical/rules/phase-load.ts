import type { Test } from './condition'
import type { Rule } from './rule'

const LIFT: Test = ['exercise.kind', 'in', ['lift']]

/** How much load fits the phase, the week and the ladder. */
export const phaseLoadRules: readonly Rule[] = [
  {
    id: 'PL-01',
    title: 'Loaded lift for the spine in the first days',
    severity: 'limit',
    about: 'line',
    cause: 'load',
    when: {
      all: [
        ['patient.phase', 'in', ['acute_flare']],
        LIFT,
        [
          'exercise.demands',
          'includesAny',
          [
            'hinge_pattern',
            'squat_pattern',
            'shear_anterior',
            'axial_load_low',
            'axial_load_moderate',
            'axial_load_high',
            'overhead_load',
            'extension_loaded',
          ],
        ],
        ['rx.effectiveLoad', 'in', ['light', 'moderate', 'heavy']],
      ],
    },
    reason:
      'Early care starts with controlled movement at low load. Lifts that load the spine wait until symptoms improve.',
    patientReason: 'In the first days your back heals best with easy moves. Weights come back soon.',
    sources: ['article'],
    alternatives: ['hip-hinge-wall-drill', 'glute-bridge', 'walking'],
  },
  {
    id: 'PL-02',
    title: 'Any lift in the first days',
    severity: 'caution',
    about: 'line',
    cause: 'load',
    when: { all: [['patient.phase', 'in', ['acute_flare']], LIFT] },
    reason:
      'In the acute flare keep any lift light and supported; low-load core and hip work is the better choice.',
    patientReason: 'If you lift at all this week, keep it light and rest your chest or back on something.',
    sources: ['article', 'product-default'],
    alternatives: ['glute-bridge', 'walking'],
  },
  {
    id: 'PL-03',
    title: 'Moderate or heavy lift while settling',
    severity: 'limit',
    about: 'line',
    cause: 'load',
    when: {
      all: [['patient.phase', 'in', ['subacute']], LIFT, ['rx.effectiveLoad', 'in', ['moderate', 'heavy']]],
    },
    reason: 'While symptoms settle, strength comes back through lighter loads; this one is above light.',
    patientReason: 'Your back is still settling. We use lighter work first and add weight as it calms.',
    sources: ['article'],
    alternatives: ['bodyweight-squat', 'dowel-hip-hinge', 'chest-supported-row'],
  },
  {
    id: 'PL-04',
    title: 'Light lift while settling',
    severity: 'caution',
    about: 'line',
    cause: 'load',
    when: {
      all: [['patient.phase', 'in', ['subacute']], LIFT, ['rx.effectiveLoad', 'in', ['light']]],
    },
    reason: 'A light reload is fine only while pain stays low and eases again. Use a slow tempo.',
    patientReason: 'Go light and slow. If the pain climbs, stop and tell us.',
    sources: ['article'],
    alternatives: ['bodyweight-squat', 'band-row'],
  },
  {
    id: 'PL-05',
    title: 'Heavy lift while rebuilding',
    severity: 'caution',
    about: 'line',
    cause: 'load',
    when: {
      all: [['patient.phase', 'in', ['rebuilding']], LIFT, ['rx.effectiveLoad', 'in', ['heavy']]],
    },
    reason: 'While rebuilding, form, breathing and control come before weight. Heavy load is early.',
    patientReason: 'First we make the lift smooth and steady. Then we add the weight.',
    sources: ['article'],
    alternatives: ['trap-bar-deadlift', 'goblet-squat'],
  },
  {
    id: 'PL-06',
    title: 'Lift in return to lifting',
    severity: 'info',
    about: 'line',
    cause: 'load',
    when: {
      all: [
        ['patient.phase', 'in', ['return_to_lifting']],
        LIFT,
        ['rx.effectiveLoad', 'in', ['moderate', 'heavy']],
      ],
    },
    reason:
      'Protective habits to check: warm up, brace, neutral spine, move from hips and knees, no twist, small steps in load.',
    patientReason: 'Warm up, tighten your belly, keep your back straight and add weight in small steps.',
    sources: ['article'],
    alternatives: [],
  },
  {
    id: 'PL-07',
    title: 'Load rises more than 10 % in a week',
    severity: 'caution',
    about: 'line',
    when: { all: [['rx.loadIncreasePctWeek', 'gt', 10]] },
    reason:
      'Progress in small steps. A rise above about 10 % a week is a common sign of overload, though the evidence is weak.',
    patientReason: 'That is a big jump in one week. Smaller steps get you there more safely.',
    sources: ['article', 'acsm-2009', 'ten-percent'],
    alternatives: ['walking'],
    easierFirst: true,
  },
  {
    id: 'PL-08',
    title: 'Heavy hinge or squat without a warm-up',
    severity: 'caution',
    about: 'line',
    when: {
      all: [
        ['rx.heavyHingeOrSquat', 'eq', true],
        ['rx.warmupPlanned', 'eq', false],
      ],
    },
    reason: 'No warm-up is planned before a heavy, complex lift. Add one.',
    patientReason: 'Warm up for a few minutes before you lift heavy. It gets your back ready.',
    sources: ['article'],
    alternatives: ['hip-hinge-wall-drill', 'walking'],
  },
  {
    id: 'PL-09',
    title: 'Heavy lifting on days in a row',
    severity: 'caution',
    about: 'line',
    when: { all: [['rx.consecutiveHeavyDays', 'gte', 2], LIFT] },
    reason:
      'Heavy days follow each other without recovery, which makes back pain worse. Plan a day between them.',
    patientReason: 'Your back needs a day off between heavy days. That is when it gets stronger.',
    sources: ['article', 'product-default'],
    alternatives: ['walking'],
  },
  {
    id: 'PL-10',
    title: 'A ladder step is skipped',
    severity: 'caution',
    about: 'line',
    cause: 'ladder',
    when: { all: [['rx.ladderStepsAhead', 'gt', 1]] },
    reason: 'This is more than one step above the last step passed on its ladder.',
    patientReason: 'This is a big step up. Start small, and go back to the easier one if pain rises.',
    sources: ['product-default', 'acsm-2009'],
    alternatives: ['walking'],
    easierFirst: true,
  },
  {
    id: 'PL-11',
    title: 'Two or more phases earlier than usual',
    severity: 'caution',
    about: 'line',
    cause: 'ladder',
    when: {
      all: [
        ['rx.phasesEarly', 'gte', 2],
        ['exercise.kind', 'in', ['exercise', 'aerobic']],
      ],
    },
    reason:
      'This usually comes at least two phases later. Early work is low-load, controlled core and hip exercise.',
    patientReason:
      'This one comes later, when your back is stronger. Go gently, and stop if your pain rises.',
    sources: ['article', 'product-default'],
    alternatives: ['walking'],
    easierFirst: true,
  },
  {
    id: 'PL-12',
    title: 'Hard back-extension work while irritated',
    severity: 'limit',
    about: 'line',
    cause: 'movement',
    when: {
      all: [
        ['patient.irritated', 'eq', true],
        ['exercise.demands', 'includesAny', ['extension_loaded']],
        ['exercise.kind', 'in', ['exercise']],
      ],
      none: [['exercise.demands', 'includesAny', ['abs_both_legs_off_floor']]],
    },
    reason: 'Aggressive core work is to be avoided at first; loaded extension is that for an irritated back.',
    patientReason: 'This makes your back muscles work very hard. A gentler move will help them calm down.',
    sources: ['article'],
    alternatives: ['bird-dog', 'glute-bridge'],
  },
  {
    id: 'PL-13',
    title: 'Moderate lift that is not open yet, while rebuilding',
    severity: 'caution',
    about: 'line',
    cause: 'ladder',
    when: {
      all: [
        ['patient.phase', 'in', ['rebuilding']],
        LIFT,
        ['rx.effectiveLoad', 'in', ['moderate']],
        ['rx.openOnLadder', 'eq', false],
      ],
    },
    reason: 'No passed ladder step opens this lift at moderate load. Start it light and build up.',
    patientReason: 'Start with a light weight here. We add more when it feels easy and steady.',
    sources: ['article', 'product-default'],
    alternatives: ['bodyweight-squat', 'band-row'],
    easierFirst: true,
  },
]
