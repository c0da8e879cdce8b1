'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { openChart } from '@/lib/auth/chart-access'
import { requireOwnOrigin } from '@/lib/auth/origin'
import { reauthenticateAs } from '@/lib/auth/reauthenticate-action'
import { endSession } from '@/lib/auth/sessions'
import { dropSession, sessionKey, signedInTherapist } from '@/lib/auth/therapist'
import { therapistAction } from '@/lib/auth/therapist-action'
import { clinicToday, now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { attentionMark } from '@/lib/today/schema'
import { markAttention } from '@/lib/today/writes'

/** Ends the session in the database, which is what counts, and takes the cookie away. */
export async function signOut(): Promise<void> {
  await requireOwnOrigin()
  const key = await sessionKey()
  if (key) await endSession(key, now())
  await dropSession()
  redirect(paths.signIn())
}

/** Whether whoever the page was opened by is signed in; asking is being seen. */
export async function staySignedIn(therapistId: string): Promise<boolean> {
  await requireOwnOrigin()
  const therapist = await signedInTherapist()
  return therapist !== undefined && therapist.id === therapistId
}

/** Takes the password or a code of whoever is signed in again, for what needs it. */
export async function reauthenticateAction(previous: FormState, form: FormData): Promise<FormState> {
  return reauthenticateAs()(previous, form)
}

/** Records what somebody did about a reason on Today. The chart is not opened by it: the mark says what was done. */
export async function markAttentionAction(previous: FormState, form: FormData): Promise<FormState> {
  return therapistAction(attentionMark, async (input, therapist) => {
    const chart = await openChart(therapist, input.patientId, { audited: false })
    const today = clinicToday((await getClinic(therapist)).timeZone)
    const marked = await markAttention(chart, input, { today, at: now() })
    if ('problem' in marked) return { fieldErrors: {}, formError: marked.problem }
    revalidatePath(paths.today())
    return { done: 'Marked.' }
  })(previous, form)
}
