import 'server-only'
import { now } from '@/lib/clinic/clock'
import type { FormState } from '@/lib/form-state'
import { reauthenticate } from './reauthenticate'
import { reauthenticateInput } from './schema'
import { sessionKey, type Therapist } from './therapist'
import { therapistAction } from './therapist-action'

const WRONG = 'This is not right. Check it and try again.'

/** Takes the password or code that was asked for again, from whoever is signed in or must set up a second factor first. */
export const reauthenticateAs = (
  who?: () => Promise<Therapist>,
): ((previous: FormState, form: FormData) => Promise<FormState>) =>
  therapistAction(
    reauthenticateInput,
    async (proof, therapist) => {
      const key = await sessionKey()
      if (key && (await reauthenticate(therapist, proof, key, now()))) return { done: 'Thank you.' }
      return { fieldErrors: {}, formError: WRONG }
    },
    who,
  )
