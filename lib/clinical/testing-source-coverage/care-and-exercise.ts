import type { CoveredStatement } from './statement'

/** What to do first, and which exercises help. */
export const careAndExercise: readonly CoveredStatement[] = [
  // First care
  {
    id: 'SC-14',
    statement: 'Early care affects how fast the back recovers.',
    shownIn: ['education:ed-avoid-provoking'],
    says: [/good care now helps you heal sooner/i],
  },
  {
    id: 'SC-15',
    statement: 'Ice in the first 24 to 48 hours, 15 to 20 minutes, with a barrier.',
    shownIn: ['education:ed-ice'],
    says: [/24 to 48 hours/, /15 to 20 minutes/, /cloth between ice and skin/i],
  },
  {
    id: 'SC-16',
    statement: 'Then heat, for stiffness and guarding more than swelling.',
    shownIn: ['education:ed-heat'],
    says: [/after the first one or two days/i, /stiff back more than a swollen one/i],
  },
  {
    id: 'SC-17',
    statement: 'No full bed rest: gentle movement, walking, easy mobility, posture.',
    shownIn: ['education:ed-no-bed-rest', 'exercise:walking', 'exercise:cat-cow'],
    says: [/do not stay in bed all day/i, /gentle moves help more/i, /short walks/i, /stand tall/i],
  },
  {
    id: 'SC-18',
    statement: 'Leave out what clearly worsens it; change the routine, do not stop everything.',
    shownIn: ['education:ed-avoid-provoking', 'rule:SL-01', 'rule:SL-02', 'rule:PL-12'],
    says: [/heavy lifting, jumping and hard belly work/i, /does not mean you stop/i, /impact/i],
  },
  {
    id: 'SC-19',
    statement: 'Anti-inflammatories for the short term only, never to mask pain in training.',
    shownIn: ['education:ed-nsaid', 'rule:HB-03'],
    says: [/for a short time/i, /mask pain in training/i],
  },
  {
    id: 'SC-20',
    statement: 'No better in a few days, returning, or affecting daily life: evaluation.',
    shownIn: [
      'red-flag:few-days-no-better',
      'red-flag:recurrent-after-workouts',
      'red-flag:sleep-adl-interference',
    ],
    says: [/few days/i, /returns/i, /daily/i, /evaluation/i],
  },
  // Exercises that help
  {
    id: 'SC-21',
    statement: 'The goal is control, strength and confidence, and to share the load.',
    shownIn: ['education:ed-goal-exercise'],
    says: [/control, strength and trust in your back/i, /work is shared/i, /not to avoid moving/i],
  },
  {
    id: 'SC-22',
    statement: 'Start with low load and control: core and hips.',
    shownIn: ['education:ed-goal-exercise', 'rule:PL-01', 'rule:PL-11'],
    says: [/start light and steady/i, /belly and hip muscles/i],
  },
  { id: 'SC-23', statement: 'Glute bridge.', shownIn: ['exercise:glute-bridge'], says: [/glute bridge/i] },
  { id: 'SC-24', statement: 'Pelvic tilt.', shownIn: ['exercise:pelvic-tilt'], says: [/pelvic tilt/i] },
  { id: 'SC-25', statement: 'Bird dog.', shownIn: ['exercise:bird-dog'], says: [/bird dog/i] },
  {
    id: 'SC-26',
    statement: 'Side plank.',
    shownIn: ['exercise:side-plank', 'exercise:side-plank-knees'],
    says: [/side plank/i],
  },
  {
    id: 'SC-27',
    statement: 'Press-up or cobra if tolerated, for the disc above all.',
    shownIn: ['exercise:prone-press-up', 'exercise:cobra-pose', 'rule:DS-05', 'condition:lumbar-disc-no-leg'],
    says: [/press-ups or cobra, if tolerated/i],
  },
  {
    id: 'SC-28',
    statement: 'Controlled and stable; mild discomfort that eases is fine, sharp or worse is not.',
    shownIn: ['education:ed-exercise-feel', 'rule:RS-02', 'rule:RS-03'],
    says: [
      /steady and in control, not painful/i,
      /mild discomfort that eases/i,
      /sharp pain, or pain that grows, is not/i,
    ],
  },
  {
    id: 'SC-29',
    statement: 'Strength returns with lighter loads and slower tempo; form and breathing before weight.',
    shownIn: ['education:ed-reintroduce', 'rule:PL-03', 'rule:PL-04', 'rule:PL-05'],
    says: [/lighter/i, /slow tempo/i, /form, breathing and control come before weight/i, /light and slow/i],
  },
]
