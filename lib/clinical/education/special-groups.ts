import type { EducationBlock } from './block'

/** What belongs to one condition alone. */
export const specialGroups = [
  {
    id: 'ed-morning',
    title: 'The first hours of the day',
    says: ['Does it hurt to bend?', 'Bend less in the first hour or two after you wake.'],
    conditions: ['lumbar-disc-no-leg', 'lumbar-disc-with-leg'],
    phases: ['acute_flare', 'subacute', 'rebuilding'],
    sources: ['snook-1998'],
    basis: 'guideline',
    printedAs: 'block',
  },
  {
    id: 'ed-postop',
    title: 'After back surgery',
    says: [
      'Keep to what your surgeon said about how you may bend, lift and twist.',
      'Walk each day.',
      'Breathe out when you push or lift.',
    ],
    conditions: ['post-op-lumbar'],
    phases: ['acute_flare', 'subacute', 'rebuilding'],
    sources: ['postop-protocols'],
    basis: 'guideline',
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
    basis: 'guideline',
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
    basis: 'guideline',
    printedAs: 'block',
  },
  {
    id: 'ed-preg',
    title: 'While you are pregnant',
    says: [
      'After the first three months, do not lie flat on your back for long.',
      'Stop if you bleed, leak fluid or feel faint.',
      'Stop if your belly gets tight again and again.',
      'Stop if one calf swells or your head hurts badly.',
    ],
    conditions: ['pregnancy'],
    phases: ['subacute', 'rebuilding'],
    sources: ['acog-804'],
    basis: 'guideline',
    printedAs: 'block',
  },
] as const satisfies readonly EducationBlock[]
