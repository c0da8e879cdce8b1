import type { CoveredStatement } from './statement'

/** What to limit, stretching, habits, when to have it checked, recovery, and the clinic. */
export const limitsAndRecovery: readonly CoveredStatement[] = [
  // Exercises to limit
  {
    id: 'SC-30',
    statement: 'Limited is not bad forever: pause or change for now.',
    shownIn: ['education:ed-limits-temporary', 'rule:SL-06', 'rule:SL-07'],
    says: [/not forever/i, /pause them or change them/i],
  },
  {
    id: 'SC-31',
    statement: 'Heavy deadlifts and squats.',
    shownIn: [
      'education:ed-limited-list',
      'rule:SL-01',
      'exercise:heavy-deadlift',
      'exercise:heavy-back-squat',
    ],
    says: [/heavy deadlift or squat/i],
  },
  {
    id: 'SC-32',
    statement: 'High impact: running and jumping.',
    shownIn: ['education:ed-limited-list', 'rule:SL-02', 'exercise:running', 'exercise:box-jump'],
    says: [/impact/i, /running/i, /jump/i],
  },
  {
    id: 'SC-33',
    statement: 'Sit-ups and crunches.',
    shownIn: ['education:ed-limited-list', 'rule:SL-03', 'exercise:sit-up', 'exercise:crunch'],
    says: [/repeated bending/i, /sit-up/i, /crunch/i],
  },
  {
    id: 'SC-34',
    statement: 'Abdominal work with both legs off the floor.',
    shownIn: ['education:ed-limited-list', 'rule:SL-04', 'exercise:double-leg-raise'],
    says: [/both legs off the floor/i],
  },
  {
    id: 'SC-35',
    statement: 'Fast, hard workouts that tire form.',
    shownIn: ['education:ed-limited-list', 'rule:SL-05', 'exercise:hiit-circuit'],
    says: [/fast, tiring/i],
  },
  {
    id: 'SC-36',
    statement: 'A movement that keeps raising pain: another approach, not lasting injury.',
    shownIn: ['rule:RS-01', 'education:ed-monitor-response'],
    says: [/another approach now/i, /does not prove lasting injury/i, /keeps raising your pain/i],
  },
  // Stretching
  {
    id: 'SC-37',
    statement: 'Stiffness makes the spine compensate; stretching helps lifts and resets posture.',
    shownIn: ['education:ed-stretch', 'factor:cf-tight'],
    says: [/make your low back work too much/i, /compensate/i, /lift better/i, /long sit/i],
  },
  {
    id: 'SC-38',
    statement: 'Hamstrings.',
    shownIn: ['exercise:supine-hamstring-strap-stretch', 'exercise:standing-hamstring-hip-hinge-stretch'],
    says: [/hamstring/i],
  },
  {
    id: 'SC-39',
    statement: 'Hip flexors.',
    shownIn: ['exercise:half-kneeling-hip-flexor-stretch', 'exercise:standing-hip-flexor-stretch'],
    says: [/hip flexor/i],
  },
  {
    id: 'SC-40',
    statement: 'Glutes.',
    shownIn: ['exercise:supine-figure-four-stretch', 'exercise:single-knee-to-chest'],
    says: [/glute/i],
  },
  {
    id: 'SC-41',
    statement: 'Thoracic spine and upper back.',
    shownIn: ['exercise:open-book-rotation', 'exercise:thoracic-foam-roll-extension'],
    says: [/upper back|thoracic/i],
  },
  {
    id: 'SC-42',
    statement: 'Often beats hard; a few minutes after training or on rest days; it is personal.',
    shownIn: ['education:ed-stretch'],
    says: [
      /often is better than hard/i,
      /few minutes after a workout or on a rest day/i,
      /no stretch is best for all/i,
    ],
  },
  // Protecting the back
  {
    id: 'SC-43',
    statement: 'Six habits: brace, neutral, hips and knees, no twist, gradual load, warm up.',
    shownIn: ['education:ed-habits', 'rule:PL-06', 'rule:PL-07', 'rule:PL-08', 'rule:HB-01'],
    says: [
      /belly firm before each lift/i,
      /natural shape/i,
      /hips and knees, not at your waist/i,
      /not twist/i,
      /small steps/i,
      /warm up/i,
    ],
  },
  {
    id: 'SC-44',
    statement: 'Fatigue breaks form: slow down, end the set before it goes.',
    shownIn: ['education:ed-fatigue', 'factor:cf-fatigue', 'rule:RS-04', 'rule:SL-05'],
    says: [/end the set before form goes/i, /slow/i, /fatigue is one of the largest risks/i],
  },
  // When to have it checked
  {
    id: 'SC-45',
    statement: 'Longer than a week without improvement.',
    shownIn: ['education:ed-when-checked', 'red-flag:no-improvement-1wk'],
    says: [/week without improvement/i, /no better after a week/i],
  },
  {
    id: 'SC-46',
    statement: 'It keeps returning after workouts.',
    shownIn: ['education:ed-when-checked', 'red-flag:recurrent-after-workouts'],
    says: [/returns/i],
  },
  {
    id: 'SC-47',
    statement: 'It disturbs sleep or daily life.',
    shownIn: ['education:ed-when-checked', 'red-flag:sleep-adl-interference'],
    says: [/sleep/i, /daily/i],
  },
  {
    id: 'SC-48',
    statement: 'Numbness, tingling or weakness in a leg.',
    shownIn: ['education:ed-when-checked', 'red-flag:leg-numb-weak'],
    says: [/numb/i, /tingl/i, /weak/i],
  },
  {
    id: 'SC-49',
    statement: 'Pain that travels down a leg.',
    shownIn: ['education:ed-when-checked', 'red-flag:pain-down-leg'],
    says: [/down a leg/i],
  },
  {
    id: 'SC-50',
    statement: 'A change in bladder or bowel control.',
    shownIn: ['education:ed-when-checked', 'red-flag:bladder-bowel-change'],
    says: [/bladder or bowel/i],
  },
  {
    id: 'SC-51',
    statement: 'Fever, or symptoms that nothing explains.',
    shownIn: ['education:ed-when-checked', 'red-flag:fever-with-back-pain', 'red-flag:unexplained-symptoms'],
    says: [/fever/i, /without an explanation/i],
  },
  // Recovery
  {
    id: 'SC-52',
    statement: 'A mild strain: 7 to 14 days.',
    shownIn: ['education:ed-timeline-strain', 'condition:lumbar-strain-sprain'],
    says: [/7 to 14 days with good care/i, /often within 7 to 14 days/i],
  },
  {
    id: 'SC-53',
    statement: 'Disc: several weeks, usually without surgery.',
    shownIn: ['education:ed-timeline-disc', 'condition:lumbar-disc-no-leg', 'condition:lumbar-disc-with-leg'],
    says: [/several weeks/i, /without surgery/i, /it can take several weeks/i],
  },
  {
    id: 'SC-54',
    statement: 'Joint-related: targeted exercise and better posture.',
    shownIn: ['education:ed-timeline-joint', 'condition:si-joint-pain', 'condition:lumbar-facet-arthritis'],
    says: [/targeted exercise and better posture/i, /right exercises and better posture/i],
  },
  {
    id: 'SC-55',
    statement: 'Stay active as tolerated, work on movement, do not avoid out of fear.',
    shownIn: ['education:ed-outlook'],
    says: [/stay as active as you can/i, /how we move/i, /afraid to move/i],
  },
  // The bottom line, and the clinic
  {
    id: 'SC-56',
    statement: 'Common and not lasting damage: habits, imbalance, recovery.',
    shownIn: [
      'education:ed-monitor-response',
      'education:ed-outlook',
      'factor:cf-imbalance',
      'factor:cf-technique',
      'factor:cf-recovery',
    ],
    says: [
      /common/i,
      /how we move, from weak spots, or from too little rest/i,
      /not have to last/i,
      /not mean lasting harm/i,
    ],
  },
  {
    id: 'SC-57',
    statement: 'The name, telephone and address of the clinic.',
    shownIn: ['clinic'],
    says: [],
  },
  {
    id: 'SC-58',
    statement: 'What patients say of the staff: advertising, left out.',
    shownIn: ['excluded'],
    says: [],
  },
]
