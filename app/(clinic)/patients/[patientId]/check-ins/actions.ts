'use server'
import { redirect } from 'next/navigation'
import { checkInProgram } from '@/components/check-ins/check-in-program'
import { onRecordNow } from '@/components/check-ins/on-record-words'
import { openChart } from '@/lib/auth/chart-access'
import { therapistAction } from '@/lib/auth/therapist-action'
import { checkInInput } from '@/lib/check-ins/schema'
import { recordCheckIn } from '@/lib/check-ins/writes'
import { clinicToday, now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import type { FormState } from '@/lib/form-state'
import { getIssuedPlan } from '@/lib/home-programs/reads'
import { paths } from '@/lib/paths'
import { redrawStrip } from '../redraw-strip'

const CHANGED =
  'This day was changed meanwhile, so nothing was saved. What is on record now and differs from what you typed stands below, and at each field. Change what you want, and save again.'

/** Records a day of a home program, or corrects it, and shows it under Progress. */
export async function recordCheckInAction(
  patientId: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  return therapistAction(checkInInput, async (input, therapist) => {
    const chart = await openChart(therapist, patientId)
    const today = clinicToday((await getClinic(therapist)).timeZone)
    const recorded = await recordCheckIn(chart, input, today, now())
    if ('problem' in recorded) {
      const { field, message } = recorded.problem
      return { fieldErrors: { [field]: [message] } }
    }
    if ('conflict' in recorded) {
      const { version, differences } = recorded.conflict
      const program = checkInProgram(await getIssuedPlan(chart, input.homeProgramId))
      return {
        formError: CHANGED,
        fieldErrors: onRecordNow(differences, program),
        shownVersion: version,
      }
    }
    redrawStrip(patientId)
    return redirect(paths.progress(patientId))
  })(previous, form)
}
