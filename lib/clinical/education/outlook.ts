import { ALL_PHASES, BACK_PAIN, EARLY, type EducationBlock } from './block'

/** How long it takes, what to expect, and when to be seen. */
export const outlook = [
  {
    id: 'ed-timeline-strain',
    title: 'How long it takes',
    says: [
      'Many mild strains get better in 7 to 14 days with good care.',
      'Some take longer. Tell us if yours does.',
    ],
    conditions: ['lumbar-strain-sprain'],
    phases: EARLY,
    sources: ['article', 'pengel-2003'],
    printedAs: 'block',
  },
  {
    id: 'ed-timeline-disc',
    title: 'How long it takes',
    says: ['Pain from a disc can take some weeks.', 'It mostly gets better without surgery.'],
    conditions: ['lumbar-disc-no-leg', 'lumbar-disc-with-leg'],
    phases: ['acute_flare', 'subacute', 'rebuilding'],
    sources: ['article'],
    printedAs: 'block',
  },
  {
    id: 'ed-timeline-joint',
    title: 'What helps a sore joint',
    says: ['Pain from a joint often gets better with the right exercises and better posture.'],
    conditions: ['si-joint-pain', 'lumbar-facet-arthritis'],
    phases: ['subacute', 'rebuilding'],
    sources: ['article'],
    printedAs: 'block',
  },
  {
    id: 'ed-outlook',
    title: 'What to expect',
    says: [
      'Most back pain from lifting gets better with care like this. Few people need surgery.',
      'It mostly comes from how we move, from weak spots, or from too little rest.',
      'It is common, and it does not have to last. It does not mean lasting harm.',
      'Stay as active as you can. You do not need to be afraid to move.',
    ],
    conditions: BACK_PAIN,
    phases: ['acute_flare', 'subacute', 'rebuilding'],
    sources: ['article'],
    printedAs: 'block',
  },
  {
    id: 'ed-when-checked',
    title: 'When to get checked',
    says: [
      'Get checked if your pain is no better after a week.',
      'Get checked if it keeps coming back after workouts.',
      'Get checked if it keeps you from sleep or daily life.',
      'Get checked if a leg is numb, tingles, feels weak or has pain running down.',
      'Get help now if your bladder or bowels change.',
      'Get help today if you have a fever, or signs you cannot explain.',
    ],
    conditions: BACK_PAIN,
    phases: ALL_PHASES,
    sources: ['article'],
    printedAs: 'get-help',
  },
  {
    id: 'ed-emergency',
    title: 'Go to an emergency room now',
    says: [
      'You feel numb between your legs.',
      'Your bladder or bowels change.',
      'Both legs get weak.',
      'Go now. Do not wait.',
    ],
    conditions: [...BACK_PAIN, 'lumbar-stenosis', 'spondylolysis-listhesis', 'post-op-lumbar'],
    phases: ALL_PHASES,
    sources: ['bmj-ces', 'ifompt-2020'],
    printedAs: 'get-help',
  },
] as const satisfies readonly EducationBlock[]
