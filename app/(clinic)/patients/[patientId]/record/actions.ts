'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { openChart } from '@/lib/auth/chart-access'
import { therapistAction } from '@/lib/auth/therapist-action'
import { now } from '@/lib/clinic/clock'
import { anonymizeInput, holdInput, liftInput } from '@/lib/data-rights/schema'
import { anonymizePatient } from '@/lib/data-rights/writes-anonymize'
import { liftHold, placeHold } from '@/lib/data-rights/writes-holds'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'

/** Has the record kept, whatever its age. */
export async function placeHoldAction(
  patientId: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  return therapistAction(holdInput, async ({ reason }, lead) => {
    await placeHold(await openChart(lead, patientId, { audited: false }), reason, now())
    revalidatePath(paths.record(patientId))
    return { done: 'The hold is on.' }
  })(previous, form)
}

/** Ends a legal hold. */
export async function liftHoldAction(
  patientId: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  return therapistAction(liftInput, async ({ holdId }, lead) => {
    await liftHold(await openChart(lead, patientId, { audited: false }), holdId, now())
    revalidatePath(paths.record(patientId))
    return { done: 'The hold is lifted.' }
  })(previous, form)
}

/** Removes everything that is kept of the patient; the typed words say that it is meant. */
export async function anonymizeAction(
  patientId: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  return therapistAction(anonymizeInput, async (_, lead) => {
    const outcome = await anonymizePatient(await openChart(lead, patientId, { audited: false }), now())
    if (outcome === 'held') return { fieldErrors: {}, formError: 'A legal hold is on: nothing was removed.' }
    return redirect(paths.patients())
  })(previous, form)
}
