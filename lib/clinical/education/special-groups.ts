import type { EducationBlock } from './block'

/** What belongs to one condition alone. */
export const specialGroups = [
  {
    id: 'ed-morning',
    title: 'The first hours of the day',
    says: ['If bending hurts, bend as little as you can in the first one or two hours after you get up.'],
    conditions: ['lumbar-disc-no-leg', 'lumbar-disc-with-leg'],
    phases: ['acute_flare', 'subacute', 'rebuilding'],
    sources: ['snook-1998'],
    printedAs: 'block',
  },
  {
    id: 'ed-postop',
    title: 'After back surgery',
    says: [
      'Follow what your surgeon told you about bending, lifting and twisting.',
      'Walk each day.',
      'Breathe out when you push or lift.',
    ],
    conditions: ['post-op-lumbar'],
    phases: ['acute_flare', 'subacute', 'rebuilding'],
    sources: ['postop-protocols'],
    printedAs: 'block',
  },
  {
    id: 'ed-stenosis',
    title: 'A narrow spine canal',
    says: [
      'Bending forward often eases it. Sit down for a break when you need one.',
      'A bike is often easier than a walk.',
    ],
    conditions: ['lumbar-stenosis'],
    phases: ['subacute', 'rebuilding'],
    sources: ['stenosis-ex'],
    printedAs: 'block',
  },
  {
    id: 'ed-osteo',
    title: 'Weak bones, strong back',
    says: [
      'Bend at your hips and keep your back long.',
      'Train your back, your legs and your balance.',
      'Do not bend all the way forward again and again. Do not twist with a weight.',
    ],
    conditions: ['osteoporosis'],
    phases: ['subacute', 'rebuilding', 'return_to_lifting'],
    sources: ['tftf-2014', 'brooke-wavell-2022'],
    printedAs: 'block',
  },
  {
    id: 'ed-preg',
    title: 'While you are pregnant',
    says: [
      'After the first three months, do not lie flat on your back for long.',
      'Stop if you bleed, leak fluid, feel faint, or your belly tightens again and again.',
    ],
    conditions: ['pregnancy'],
    phases: ['subacute', 'rebuilding'],
    sources: ['acog-804'],
    printedAs: 'block',
  },
] as const satisfies readonly EducationBlock[]
