'use server'
import { redirect } from 'next/navigation'
import { openChart } from '@/lib/auth/chart-access'
import { therapistAction } from '@/lib/auth/therapist-action'
import { clinicToday, now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import type { FormState } from '@/lib/form-state'
import { patientInput } from '@/lib/patients/schema'
import { updatePatient } from '@/lib/patients/writes'
import { paths } from '@/lib/paths'
import { redrawStrip } from '../redraw-strip'

/** Saves the details, unless somebody else changed them since the form was opened. */
export async function updatePatientAction(
  patientId: string,
  state: FormState,
  form: FormData,
): Promise<FormState> {
  return therapistAction(patientInput, async (input, therapist) => {
    const chart = await openChart(therapist, patientId, { audited: false })
    const today = clinicToday((await getClinic(therapist)).timeZone)
    const result = await updatePatient(chart, input, { today, at: now() })
    if ('problem' in result) return { fieldErrors: { [result.problem.field]: [result.problem.message] } }
    redrawStrip(chart.patientId)
    return redirect(paths.chart(chart.patientId))
  })(state, form)
}
