import { BACK_PAIN, EARLY, type EducationBlock } from './block'

/** The first days. */
export const firstCare = [
  {
    id: 'ed-ice',
    title: 'Ice in the first one or two days',
    says: [
      'Use ice in the first 24 to 48 hours.',
      'It can calm the sore area and ease swelling.',
      'Keep it on for 15 to 20 minutes at a time, with a cloth between ice and skin.',
      'It is for comfort. If warmth feels better, use warmth.',
    ],
    conditions: BACK_PAIN,
    phases: ['acute_flare'],
    sources: ['article', 'french-2006'],
    printedAs: 'block',
  },
  {
    id: 'ed-heat',
    title: 'After that, warmth',
    says: [
      'After the first one or two days, try warmth.',
      'It can loosen tight muscles and bring more blood to them.',
      'It helps a stiff back more than a swollen one.',
      'Protect your skin. Do not put heat on skin that feels numb.',
    ],
    conditions: BACK_PAIN,
    phases: ['subacute', 'rebuilding'],
    sources: ['article', 'french-2006'],
    printedAs: 'block',
  },
  {
    id: 'ed-no-bed-rest',
    title: 'Keep moving',
    says: [
      'Do not stay in bed all day.',
      'Gentle moves help more than lying still.',
      'Take short walks and move your back in easy ways.',
      'Sit and stand tall, so you do not stiffen up.',
    ],
    conditions: BACK_PAIN,
    phases: EARLY,
    sources: ['article', 'nice-ng59'],
    printedAs: 'block',
  },
  {
    id: 'ed-avoid-provoking',
    title: 'Leave out what clearly makes it worse',
    says: [
      'For now, skip heavy lifting, jumping and hard belly work.',
      'That does not mean you stop all you do. Change it while your back calms down.',
      'Good care now helps you heal sooner. It helps to keep the pain from staying.',
    ],
    conditions: BACK_PAIN,
    phases: EARLY,
    sources: ['article'],
    printedAs: 'block',
  },
  {
    id: 'ed-nsaid',
    title: 'Pain pills from the store',
    says: [
      'Pills for pain and swelling can help for a short time. They do not fix the cause.',
      'Do not take them so that you can train through pain.',
      'Ask a doctor or the drug store first if you have stomach, kidney or heart trouble.',
      'Ask first too if you take blood thinners, or are pregnant.',
    ],
    conditions: [
      'lumbar-strain-sprain',
      'lumbar-disc-no-leg',
      'lumbar-disc-with-leg',
      'si-joint-pain',
      'post-lifting-soreness',
    ],
    phases: ['acute_flare'],
    sources: ['article', 'nice-ng59'],
    printedAs: 'block',
  },
  {
    id: 'ed-soreness',
    title: 'Sore, or more than sore?',
    says: [
      'Mild soreness that gets better in a day or two is normal.',
      'Sharp pain or a cramp is more than that. So is a back too stiff to move, or pain that keeps coming back.',
      'It is common. Do not ignore it, and do not push through.',
    ],
    conditions: ['post-lifting-soreness', 'lumbar-strain-sprain'],
    phases: EARLY,
    sources: ['article'],
    printedAs: 'block',
  },
] as const satisfies readonly EducationBlock[]
