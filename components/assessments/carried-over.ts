import type { DatedFact } from '@/lib/clinical/assessed-facts'
import { dateInWords } from '@/lib/clinical/date-in-words'

/** Said under a field that starts from the last assessment; nothing where there is nothing to start from. */
export const carriedOver = (fact: DatedFact<unknown> | undefined): string | undefined =>
  fact && `Carried over from ${dateInWords(fact.assessedOn)}. Change what is different today.`

/** Said under a field that starts empty although there was an earlier answer. */
export const lastTime = <Value>(
  fact: DatedFact<Value> | undefined,
  inWords: (value: Value) => string,
): string | undefined => fact && `Last recorded: ${inWords(fact.value)}, ${dateInWords(fact.assessedOn)}.`
