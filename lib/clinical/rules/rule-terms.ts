import { IRRITATED_FROM_PAIN } from './read-facts'

/** What a word in the sentences of the rule book stands for, where it is more than its everyday sense. */
export type RuleTerm = { readonly term: string; readonly meaning: string }

/** The facts that the product works out for the rules (`read-facts.ts`), for the clinician who checks them. */
export const RULE_TERMS: readonly RuleTerm[] = [
  {
    term: 'The back is irritated',
    meaning: `The phase is acute flare or settling, a flare is active, or pain now is ${IRRITATED_FROM_PAIN} of 10 or more.`,
  },
  { term: 'The phase', meaning: 'As assessed. An active flare in a later phase counts as settling.' },
  {
    term: 'The precaution',
    meaning:
      'As recorded, or as the condition implies: osteoporosis and uncontrolled high blood pressure count as their precautions, surgery as restricted until it is recorded as cleared, and a pregnancy with no trimester as the second.',
  },
  {
    term: 'The load',
    meaning: 'As prescribed, or as is usual for the exercise where nothing is prescribed.',
  },
  {
    term: 'A heavy hinge or squat',
    meaning: 'The load is heavy and the exercise is a hip hinge or a squat.',
  },
  {
    term: 'Against the preferred direction',
    meaning:
      'Bending forward all the way, under load or again and again where extension is preferred; arching back all the way or under load where flexion is.',
  },
  {
    term: 'Open on its ladder',
    meaning:
      'No more than one step beyond the last one passed. A ladder that was not recorded counts as not begun.',
  },
  {
    term: 'What was not assessed',
    meaning:
      'Pain counts as 0, irritability as low, leg symptoms as none and the preferred direction as unknown; the review names each that was missing. It never counts towards the next phase.',
  },
]
