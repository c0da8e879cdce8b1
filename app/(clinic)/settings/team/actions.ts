'use server'
import { revalidatePath } from 'next/cache'
import { therapistAction } from '@/lib/auth/therapist-action'
import { now } from '@/lib/clinic/clock'
import { memberChange, memberInput } from '@/lib/clinic/schema'
import { addMember, changeMember } from '@/lib/clinic/writes-team'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'

const DONE = {
  deactivate: 'Deactivated. Their next request is refused.',
  reactivate: 'Active again.',
  'change-role': 'The role is changed. It holds from their next request on.',
  'reset-password': 'The new password is set, and their sessions have ended.',
} as const

/** Adds an account to the clinic. */
export async function addMemberAction(previous: FormState, form: FormData): Promise<FormState> {
  return therapistAction(memberInput, async (input, by) => {
    const problem = await addMember(by, input, now())
    if (problem) return { fieldErrors: { [problem.field]: [problem.message] } }
    revalidatePath(paths.team())
    return { done: `${input.name} can sign in now.` }
  })(previous, form)
}

/** Deactivates, reactivates, or sets a new password or another role. */
export async function changeMemberAction(previous: FormState, form: FormData): Promise<FormState> {
  return therapistAction(memberChange, async (input, by) => {
    const problem = await changeMember(by, input, now())
    if (problem) return { fieldErrors: {}, formError: problem.message }
    revalidatePath(paths.team())
    return { done: DONE[input.change] }
  })(previous, form)
}
