'use server'
import { revalidatePath } from 'next/cache'
import { type MadeLink } from '@/lib/auth/account-links'
import { mailAccountLink } from '@/lib/auth/account-mail'
import { therapistAction } from '@/lib/auth/therapist-action'
import { now } from '@/lib/clinic/clock'
import { detailsInput, memberChange, memberInput, memberLinkInput } from '@/lib/clinic/schema'
import { changeMemberDetails } from '@/lib/clinic/writes-details'
import { changeMember, inviteMember, makeMemberLink } from '@/lib/clinic/writes-team'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'

const DONE = {
  deactivate: 'Deactivated. Their next request is refused.',
  reactivate: 'Active again.',
  'change-role': 'The role is changed. It holds from their next request on.',
  'end-sessions': 'Their sessions have ended.',
  'take-second-factor': 'Taken away, and their sessions have ended.',
} as const

/** Sends the link by mail; where none leaves, the lead gets it to hand over. */
async function deliver(link: MadeLink): Promise<Pick<FormState, 'shownOnce'> & { readonly done: string }> {
  return (await mailAccountLink(link))
    ? { done: `A message with a link is on its way to ${link.email}.` }
    : { done: `The link for ${link.name} is ready.`, shownOnce: [link.address] }
}

/** Adds an account to the clinic, and invites the person. */
export async function addMemberAction(previous: FormState, form: FormData): Promise<FormState> {
  return therapistAction(memberInput, async (input, by) => {
    const invited = await inviteMember(by, input, now())
    if ('problem' in invited) return { fieldErrors: { [invited.problem.field]: [invited.problem.message] } }
    revalidatePath(paths.team())
    return deliver(invited.link)
  })(previous, form)
}

/** Invites again, or lets somebody choose a new password. */
export async function sendLinkAction(previous: FormState, form: FormData): Promise<FormState> {
  return therapistAction(memberLinkInput, async ({ therapistId }, by) =>
    deliver(await makeMemberLink(by, therapistId, now())),
  )(previous, form)
}

/** Deactivates, reactivates, gives another role, ends sessions, or takes a lost second factor away. */
export async function changeMemberAction(previous: FormState, form: FormData): Promise<FormState> {
  return therapistAction(memberChange, async (input, by) => {
    const problem = await changeMember(by, input, now())
    if (problem) return { fieldErrors: {}, formError: problem.message }
    revalidatePath(paths.team())
    return { done: DONE[input.change] }
  })(previous, form)
}

/** Changes somebody's name, credentials or e-mail address; who has not come yet is invited at the new one. */
export async function changeMemberDetailsAction(previous: FormState, form: FormData): Promise<FormState> {
  return therapistAction(detailsInput, async (input, by) => {
    const changed = await changeMemberDetails(by, input, now())
    if ('problem' in changed) return { fieldErrors: { [changed.problem.field]: [changed.problem.message] } }
    revalidatePath(paths.team())
    return changed.invitation ? deliver(changed.invitation) : { done: 'Changed.' }
  })(previous, form)
}
