'use server'
import { redirect } from 'next/navigation'
import { clearanceInput } from '@/lib/assessments/schema'
import { recordClearance } from '@/lib/assessments/writes'
import { openChart } from '@/lib/auth/chart-access'
import { therapistAction } from '@/lib/auth/therapist-action'
import { clinicToday, now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { redrawStrip } from '../../redraw-strip'

/** Lifts a red flag or a stop in an episode and goes back to the chart. */
export async function recordClearanceAction(
  patientId: string,
  episodeId: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  return therapistAction(clearanceInput, async (input, therapist) => {
    // The page put the opening on the record; the write adds its own event.
    const chart = await openChart(therapist, patientId, { audited: false })
    const today = clinicToday((await getClinic(therapist)).timeZone)
    const recorded = await recordClearance(chart, episodeId, input, { today, at: now() })
    if ('problems' in recorded) return { fieldErrors: recorded.problems }
    redrawStrip(patientId)
    return redirect(paths.chart(patientId))
  })(previous, form)
}
