'use server'
import { redirect } from 'next/navigation'
import { callbackPath } from '@/lib/auth/callback-path'
import { confirmSetUpAs } from '@/lib/auth/confirm-set-up-action'
import { requireOwnOrigin } from '@/lib/auth/origin'
import { reauthenticateAs } from '@/lib/auth/reauthenticate-action'
import { codeInput, press } from '@/lib/auth/schema'
import { beginSetUp } from '@/lib/auth/second-factors'
import { signInWithCode } from '@/lib/auth/second-step'
import { keepSession, requireSettingUp, sessionKey, waitingTherapist } from '@/lib/auth/therapist'
import { therapistAction } from '@/lib/auth/therapist-action'
import { now } from '@/lib/clinic/clock'
import { AppError } from '@/lib/errors'
import { fieldErrorsOf, type FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'

const WRONG = 'This code does not sign in. Each works once: wait for the next one, or use a recovery code.'
const TOO_MANY = 'Too many wrong codes. Wait a quarter of an hour and try again.'

/** Where the form leads on to: a page of ours. */
function nextOf(form: FormData): string {
  const next = form.get('next')
  return callbackPath(typeof next === 'string' ? next : undefined)
}

/** The second step of signing in. Going on is a whole new page: nothing of the time before stays. */
export async function giveCodeAction(_: FormState, form: FormData): Promise<FormState> {
  await requireOwnOrigin()
  const key = await sessionKey()
  if (!key || (await waitingTherapist())?.pending !== 'code') redirect(paths.signIn())
  const parsed = codeInput.safeParse({ code: form.get('code') })
  if (!parsed.success) return { fieldErrors: fieldErrorsOf(parsed.error), typed: {} }
  const begun = await signInWithCode(key, parsed.data.code, now()).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'too-many-attempts') return error
    throw error
  })
  if (begun instanceof AppError) return { formError: TOO_MANY, fieldErrors: {}, typed: {} }
  if (!begun) return { formError: WRONG, fieldErrors: {}, typed: {} }
  await keepSession(begun)
  redirect(nextOf(form))
}

/** Makes a secret for somebody who must have a second factor and has none. */
export async function beginRequiredSetUpAction(previous: FormState, form: FormData): Promise<FormState> {
  return therapistAction(
    press,
    async (_input, therapist) => {
      await beginSetUp(therapist, now())
      redirect(paths.secondStep(nextOf(form)))
    },
    requireSettingUp,
  )(previous, form)
}

/** Turns it on by its first code, and gives the recovery codes. */
export async function confirmRequiredSetUpAction(previous: FormState, form: FormData): Promise<FormState> {
  return confirmSetUpAs(requireSettingUp)(previous, form)
}

/** For somebody who was signed in when the clinic began to ask for a second factor. */
export async function reauthenticateWaitingAction(previous: FormState, form: FormData): Promise<FormState> {
  return reauthenticateAs(requireSettingUp)(previous, form)
}
