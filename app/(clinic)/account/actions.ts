'use server'
import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { endOwnSession } from '@/lib/auth/sessions'
import { sessionKey } from '@/lib/auth/therapist'
import { therapistAction } from '@/lib/auth/therapist-action'
import { now } from '@/lib/clinic/clock'
import { ownPasswordInput } from '@/lib/clinic/schema'
import { changeOwnPassword } from '@/lib/clinic/writes-team'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'

/** Changes one's own password. */
export async function changePasswordAction(previous: FormState, form: FormData): Promise<FormState> {
  return therapistAction(ownPasswordInput, async (input, therapist) => {
    const problem = await changeOwnPassword(therapist, input, await sessionKey(), now())
    if (problem) return { fieldErrors: { [problem.field]: [problem.message] } }
    revalidatePath(paths.account())
    return { done: 'The password is changed. Other places you were signed in at have to sign in again.' }
  })(previous, form)
}

/** Ends one of one's own sessions, on another device. */
export async function endSessionAction(previous: FormState, form: FormData): Promise<FormState> {
  return therapistAction(z.object({ session: z.string().length(64) }), async ({ session }, therapist) => {
    await endOwnSession(therapist, session, now())
    revalidatePath(paths.account())
    return { done: 'That session has ended.' }
  })(previous, form)
}
