import { ALL_PHASES, BACK_PAIN, EARLY, type EducationBlock } from './block'

/** What exercise is for, and what pain says about it. */
export const exerciseAndPain = [
  {
    id: 'ed-goal-exercise',
    title: 'Why you exercise',
    says: [
      'The goal is control, strength and trust in your back. It is not to avoid moving.',
      'Start light and steady.',
      'Wake up your belly and hip muscles, so the work is shared.',
    ],
    conditions: BACK_PAIN,
    phases: ['acute_flare', 'subacute', 'rebuilding'],
    sources: ['article', 'jospt-cpg-2021'],
    printedAs: 'block',
  },
  {
    id: 'ed-exercise-feel',
    title: 'How it should feel',
    says: [
      'It should feel steady and in control, not painful.',
      'A little discomfort that eases as you move is often fine.',
      'Sharp pain, or pain that grows, is not.',
    ],
    conditions: BACK_PAIN,
    phases: ALL_PHASES,
    sources: ['article'],
    printedAs: 'pain-guide',
  },
  {
    id: 'ed-monitor-response',
    title: 'Let pain guide you',
    says: [
      'If one move keeps raising your pain, during it or later, tell us. That helps.',
      'It does not mean lasting harm.',
      'It means your body needs another way right now.',
    ],
    conditions: BACK_PAIN,
    phases: ['subacute', 'rebuilding', 'return_to_lifting'],
    sources: ['article'],
    printedAs: 'block',
  },
  {
    id: 'ed-limits-temporary',
    title: 'For now, not forever',
    says: ['The moves you leave out are not bad for you.', 'You pause them or change them for a while.'],
    conditions: BACK_PAIN,
    phases: EARLY,
    sources: ['article'],
    printedAs: 'limits',
  },
  {
    id: 'ed-limited-list',
    title: 'What to leave out while your back is sore',
    says: [
      'Heavy deadlifts and squats.',
      'Running, jumping and other hard landings.',
      'Sit-ups and crunches that bend your back again and again.',
      'Belly work with both legs off the floor.',
      'Fast, hard workouts that make your form slip.',
    ],
    conditions: BACK_PAIN,
    phases: EARLY,
    sources: ['article'],
    printedAs: 'limits',
  },
  {
    id: 'ed-stretch',
    title: 'Stretching',
    says: [
      'Stiff hips and legs make your low back work too much.',
      'The backs and fronts of your thighs, your glutes and your upper back gain most.',
      'Often is better than hard. A few minutes after a workout or on a rest day is enough.',
      'No stretch is best for all. Yours are chosen for you.',
      'You bend better, lift better, and feel better after a long sit.',
    ],
    conditions: BACK_PAIN,
    phases: ['subacute', 'rebuilding', 'return_to_lifting'],
    sources: ['article', 'steffens-2016'],
    printedAs: 'block',
  },
] as const satisfies readonly EducationBlock[]
