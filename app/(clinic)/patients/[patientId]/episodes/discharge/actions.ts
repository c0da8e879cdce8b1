'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { openChart } from '@/lib/auth/chart-access'
import { therapistAction } from '@/lib/auth/therapist-action'
import { clinicToday, now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { dischargeForm } from '@/lib/discharges/schema'
import { dischargeEpisode } from '@/lib/discharges/writes'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { redrawStrip } from '../../redraw-strip'

/** Ends the open episode. */
export async function dischargeEpisodeAction(
  patientId: string,
  state: FormState,
  form: FormData,
): Promise<FormState> {
  return therapistAction(dischargeForm, async (input, therapist) => {
    const chart = await openChart(therapist, patientId, { audited: false })
    const today = clinicToday((await getClinic(therapist)).timeZone)
    const result = await dischargeEpisode(chart, input, { today, at: now() })
    if ('problem' in result) {
      // What stands in the way may be newer than the page: it is shown anew, beside what was typed.
      revalidatePath(paths.dischargeEpisode(chart.patientId))
      return { fieldErrors: { [result.problem.field]: [result.problem.message] } }
    }
    redrawStrip(chart.patientId)
    return redirect(paths.chart(chart.patientId))
  })(state, form)
}
