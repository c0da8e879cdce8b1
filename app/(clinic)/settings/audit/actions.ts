'use server'
import { z } from 'zod'
import { BREAK_WORDS } from '@/components/audit/break-words'
import { checkOwnChain } from '@/lib/audit/writes-looking'
import { therapistAction } from '@/lib/auth/therapist-action'
import { now } from '@/lib/clinic/clock'
import type { FormState } from '@/lib/form-state'

/** Walks the clinic's whole chain and says whether it holds. */
export async function checkChainAction(previous: FormState, form: FormData): Promise<FormState> {
  return therapistAction(z.object({}), async (_, reader) => {
    const { head, broken } = await checkOwnChain(reader, now())
    if (!broken)
      return { done: `The chain holds: ${head.seq.toLocaleString('en-US')} events, none changed or missing.` }
    return {
      fieldErrors: {},
      formError: `The chain is broken at event ${broken.seq}: ${BREAK_WORDS[broken.what]}. Tell whoever runs the server; leave everything as it is until they looked.`,
    }
  })(previous, form)
}
