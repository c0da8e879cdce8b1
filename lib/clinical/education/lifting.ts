import { BACK_PAIN, type EducationBlock, LATE } from './block'

/** Back to the weights, and staying there. */
export const lifting = [
  {
    id: 'ed-reintroduce',
    title: 'Bringing the weights back',
    says: [
      'As you feel better, lift light and slow.',
      'Good form, calm breath and a firm belly come first. Weight comes last.',
    ],
    conditions: BACK_PAIN,
    phases: LATE,
    sources: ['article'],
    basis: 'article',
    printedAs: 'block',
  },
  {
    id: 'ed-habits',
    title: 'Six habits for each lift',
    says: [
      'Warm up before heavy or hard lifts.',
      'Make your belly firm before each lift.',
      'Keep your back in its natural shape all the way.',
      'Bend at hips and knees, not at your waist.',
      'Do not twist with a weight.',
      'Add weight in small steps.',
    ],
    conditions: BACK_PAIN,
    phases: LATE,
    sources: ['article'],
    basis: 'article',
    printedAs: 'block',
  },
  {
    id: 'ed-fatigue',
    title: 'When you get tired',
    says: [
      'Tired muscles are a big reason for bad form.',
      'Move slowly. End the set before your form slips.',
    ],
    conditions: BACK_PAIN,
    phases: LATE,
    sources: ['article'],
    basis: 'article',
    printedAs: 'block',
  },
  {
    id: 'ed-recovery-days',
    title: 'Rest days count',
    says: [
      'Sleep, rest and days off are part of training.',
      'Too much without a break makes muscles strain more easily.',
    ],
    conditions: BACK_PAIN,
    phases: LATE,
    sources: ['article'],
    basis: 'article',
    printedAs: 'block',
  },
  {
    id: 'ed-walk',
    title: 'Walk, so it stays away',
    says: [
      'In one study, advice and more and more walks kept back pain away longer.',
      'Build up to 30 minutes, 5 days a week.',
    ],
    conditions: BACK_PAIN,
    phases: LATE,
    sources: ['walkback-2024'],
    basis: 'guideline',
    printedAs: 'block',
  },
] as const satisfies readonly EducationBlock[]
