'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { confirmSetUpAs } from '@/lib/auth/confirm-set-up-action'
import { endAllOwnSessions, endOwnSession } from '@/lib/auth/own-sessions'
import { endAllInput, ownSessionInput, press } from '@/lib/auth/schema'
import { beginSetUp, renewOwnRecoveryCodes, turnOff } from '@/lib/auth/second-factors'
import { dropSession, sessionKey } from '@/lib/auth/therapist'
import { therapistAction } from '@/lib/auth/therapist-action'
import { now } from '@/lib/clinic/clock'
import { detailsInput, ownPasswordInput } from '@/lib/clinic/schema'
import { changeOwnDetails } from '@/lib/clinic/writes-details'
import { changeOwnPassword } from '@/lib/clinic/writes-own-password'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'

/** Changes one's own name, credentials or e-mail address. */
export async function changeOwnDetailsAction(previous: FormState, form: FormData): Promise<FormState> {
  return therapistAction(detailsInput, async (input, therapist) => {
    const problem = await changeOwnDetails(therapist, input, await sessionKey(), now())
    if (problem) return { fieldErrors: { [problem.field]: [problem.message] } }
    revalidatePath(paths.account())
    return {
      done:
        input.email === therapist.email
          ? 'Changed.'
          : 'Changed. You sign in with the new address now; other places you were signed in at have to sign in again.',
    }
  })(previous, form)
}

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
  return therapistAction(ownSessionInput, async ({ session }, therapist) => {
    await endOwnSession(therapist, session, now())
    revalidatePath(paths.account())
    return { done: 'That session has ended.' }
  })(previous, form)
}

/** Signs out everywhere else, or everywhere. */
export async function endAllSessionsAction(previous: FormState, form: FormData): Promise<FormState> {
  return therapistAction(endAllInput, async ({ which }, therapist) => {
    await endAllOwnSessions(therapist, which === 'others' ? await sessionKey() : undefined, now())
    if (which === 'all') {
      await dropSession()
      redirect(paths.signIn())
    }
    revalidatePath(paths.account())
    return { done: 'Every other session has ended.' }
  })(previous, form)
}

/** Makes the secret of a second factor, and leads to where it is scanned. */
export async function beginSetUpAction(previous: FormState, form: FormData): Promise<FormState> {
  return therapistAction(press, async (_input, therapist) => {
    await beginSetUp(therapist, now())
    redirect(paths.setUpSecondFactor())
  })(previous, form)
}

/** Turns it on by its first code. The page is not drawn again: the recovery codes are shown where the code was typed. */
export async function confirmSetUpAction(previous: FormState, form: FormData): Promise<FormState> {
  return confirmSetUpAs()(previous, form)
}

/** Ten new recovery codes in place of the old. */
export async function renewRecoveryCodesAction(previous: FormState, form: FormData): Promise<FormState> {
  return therapistAction(press, async (_input, therapist) => ({
    shownOnce: await renewOwnRecoveryCodes(therapist, now()),
    done: 'The old recovery codes are worth nothing now.',
  }))(previous, form)
}

/** Turns one's own second factor off. */
export async function turnOffAction(previous: FormState, form: FormData): Promise<FormState> {
  return therapistAction(press, async (_input, therapist) => {
    if ((await turnOff(therapist, now())) === 'required')
      return {
        fieldErrors: {},
        formError: 'Your role or your clinic asks for a second factor, so it stays on.',
      }
    revalidatePath(paths.account())
    return { done: 'The second factor is off.' }
  })(previous, form)
}
