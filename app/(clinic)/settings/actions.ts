'use server'
import { revalidatePath } from 'next/cache'
import { failureInWords } from '@/components/clinic/mail-failure-words'
import { therapistAction } from '@/lib/auth/therapist-action'
import { now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { clinicInput, logoRemoval, signInRulesInput } from '@/lib/clinic/schema'
import { updateClinic } from '@/lib/clinic/writes'
import { changeSignInRules } from '@/lib/clinic/writes-sign-in'
import { takeLogoAway } from '@/lib/clinic/writes-logo'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { mailServer } from '@/lib/reminders/mail-server'
import { noInput } from '@/lib/reminders/schema'
import { sendTestMail } from '@/lib/reminders/test-mail'

/** Saves the clinic's settings; handouts issued before keep their words. */
export async function updateClinicAction(previous: FormState, form: FormData): Promise<FormState> {
  return therapistAction(clinicInput, async (input, therapist) => {
    await updateClinic(therapist, input, now())
    revalidatePath(paths.settings())
    return { done: 'The settings are saved. Handouts from now on use them.' }
  })(previous, form)
}

/** Says whether everybody needs a second factor. */
export async function changeSignInRulesAction(previous: FormState, form: FormData): Promise<FormState> {
  return therapistAction(signInRulesInput, async (input, therapist) => {
    await changeSignInRules(therapist, input, now())
    revalidatePath(paths.settings())
    return { done: 'Saved. It holds from the next request of everybody.' }
  })(previous, form)
}

/** Takes the logo away; handouts issued before keep it. */
export async function takeLogoAwayAction(previous: FormState, form: FormData): Promise<FormState> {
  return therapistAction(logoRemoval, async (_input, therapist) => {
    await takeLogoAway(therapist, now())
    revalidatePath(paths.settings())
    return { done: 'The logo is taken away. Handouts from now on are without it.' }
  })(previous, form)
}

/** Sends a message to the lead who asks, so that they see whether mail leaves. */
export async function sendTestMailAction(previous: FormState, form: FormData): Promise<FormState> {
  return therapistAction(noInput, async (_input, therapist) => {
    const server = mailServer()
    if (!server) return { fieldErrors: {}, formError: 'No mail server is set up here.' }
    const clinic = await getClinic(therapist)
    const outcome = await sendTestMail(therapist, server, clinic.name, now())
    if (outcome.kind === 'sent') return { done: `Sent to ${therapist.email}. Look into your mailbox.` }
    const failure = outcome.kind === 'unknown' ? 'unknown' : outcome.failure
    return { fieldErrors: {}, formError: `Not sent. ${failureInWords(failure)}` }
  })(previous, form)
}
