import 'server-only'
import { now } from '@/lib/clinic/clock'
import type { FormState } from '@/lib/form-state'
import { codeInput } from './schema'
import { confirmSetUp } from './second-factors'
import { sessionKey, type Therapist } from './therapist'
import { therapistAction } from './therapist-action'

const WRONG = 'This is not the code that the app shows now. Wait for the next one and try again.'

/**
 * Turns on the second factor of whoever is signed in, or must set one up first, by its first code. Shows the recovery codes
 * this one time.
 */
export const confirmSetUpAs = (
  who?: () => Promise<Therapist>,
): ((previous: FormState, form: FormData) => Promise<FormState>) =>
  therapistAction(
    codeInput,
    async ({ code }, therapist) => {
      const codes = await confirmSetUp(therapist, code, await sessionKey(), now())
      return codes
        ? { done: 'Your second factor is on.', shownOnce: codes }
        : { fieldErrors: {}, formError: WRONG }
    },
    who,
  )
