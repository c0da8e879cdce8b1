import type { Choice } from '@/components/ui/choice-group'
import { NONE_OF_THESE_LABEL } from '@/lib/clinical/assessment-questions'
import type { DatedFact } from '@/lib/clinical/assessed-facts'
import { NONE_OF_THESE } from '@/lib/form-fields'
import type { Answer } from './answer-buttons'

type Labels<Value extends string> = Readonly<Record<Value, string>>

/** Each value with its label. */
export const answersOf = <Value extends string>(
  values: readonly Value[],
  labels: Labels<Value>,
): readonly Answer[] => values.map((value) => ({ value, label: labels[value] }))

/** A list of boxes that ends with 'None of these', which says that the list was gone through. */
export const choicesOf = <Value extends string>(
  values: readonly Value[],
  labels: Labels<Value>,
): readonly Choice[] => [
  ...values.map((value) => ({ value, label: labels[value] })),
  { value: NONE_OF_THESE, label: NONE_OF_THESE_LABEL },
]

/** The boxes that start ticked: what was found before, 'None of these' where nothing was. */
export const chosenBefore = (fact: DatedFact<readonly string[]> | undefined): readonly string[] => {
  if (!fact) return []
  return fact.value.length === 0 ? [NONE_OF_THESE] : fact.value
}
