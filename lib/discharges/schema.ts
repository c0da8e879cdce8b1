import { z } from 'zod'
import type { OutcomeAnswers } from '@/lib/clinical/outcomes/measure'
import { RED_FLAGS, type RedFlag } from '@/lib/clinical/vocabulary'
import { optionalScores } from '@/lib/outcomes/schema'
import { dischargeInput, type DischargeInput } from '@/lib/patients/schema'

/** Which lines of the plan, as it was seen, the patient keeps going with. */
type KeepGoingAsked = { readonly planVersion: number; readonly lines: readonly string[] }

/** The end of an episode. Last scores and a program to keep going with are asked for and may be left out. */
export type Discharge = DischargeInput & {
  /** The active red flags that whoever discharges was shown, and knows of. */
  readonly flagsKnown?: readonly RedFlag[] | undefined
  readonly scores?: readonly OutcomeAnswers[] | undefined
  readonly keepGoing?: KeepGoingAsked | null | undefined
}

const NOT_SHOWN = 'Look at the red flags again, and say that you know of them.'

const several = z.preprocess(
  (typed) => (typed === undefined ? [] : Array.isArray(typed) ? typed : [typed]),
  z.array(z.uuid('A line of the program is not from this plan.')),
)

const program = z
  .object({
    // Asked for also where the page had no program to choose: what no answer means would be decided by nobody.
    keepGoing: z.enum(['yes', 'no'], 'Say whether the patient gets a program to keep going with.'),
    planVersion: z.coerce.number().int().min(0).default(0),
    keepLines: several,
  })
  .transform(({ keepGoing, planVersion, keepLines }, context) => {
    if (keepGoing === 'no') return { keepGoing: null }
    if (keepLines.length > 0) return { keepGoing: { planVersion, lines: keepLines } }
    context.addIssue({
      code: 'custom',
      path: ['keepLines'],
      message: 'Keep at least one exercise, or choose no program.',
    })
    return z.NEVER
  })

/** One tick for the flags that the page showed, each by its slug: what it did not show, nobody says they know. */
const flags = z.object({
  flagsKnown: z
    .string(NOT_SHOWN)
    .transform((shown) => shown.split(' '))
    .pipe(z.array(z.enum(RED_FLAGS, NOT_SHOWN)))
    .default([]),
})

/** What the page of the discharge sends. */
export const dischargeForm = dischargeInput
  .and(flags)
  .and(program)
  .and(optionalScores.transform((scores) => ({ scores })))
