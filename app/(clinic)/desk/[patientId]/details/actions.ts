'use server'
import { redirect } from 'next/navigation'
import { openDesk } from '@/lib/auth/desk-access'
import { therapistAction } from '@/lib/auth/therapist-action'
import { clinicToday, now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import type { FormState } from '@/lib/form-state'
import { patientInput } from '@/lib/patients/schema'
import { updatePatient } from '@/lib/patients/writes'
import { paths } from '@/lib/paths'

/** Saves the details at the front desk, unless somebody else changed them since the form was opened. */
export async function updateContactsAction(
  patientId: string,
  state: FormState,
  form: FormData,
): Promise<FormState> {
  return therapistAction(patientInput, async (input, therapist) => {
    const desk = await openDesk(therapist, patientId, { audited: false })
    const today = clinicToday((await getClinic(therapist)).timeZone)
    const result = await updatePatient(desk, input, { today, at: now() })
    if ('problem' in result) return { fieldErrors: { [result.problem.field]: [result.problem.message] } }
    return redirect(paths.deskPatient(desk.patientId))
  })(state, form)
}
