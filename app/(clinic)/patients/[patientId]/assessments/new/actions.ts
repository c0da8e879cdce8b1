'use server'
import { redirect } from 'next/navigation'
import { assessmentInput } from '@/lib/assessments/schema'
import { recordAssessment } from '@/lib/assessments/writes'
import { openChart } from '@/lib/auth/chart-access'
import { therapistAction } from '@/lib/auth/therapist-action'
import { clinicToday, now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { AppError } from '@/lib/errors'
import type { FormState } from '@/lib/form-state'
import { getOpenEpisode } from '@/lib/patients/reads'
import { paths } from '@/lib/paths'
import { redrawStrip } from '../../redraw-strip'

/** Adds the assessment to the open episode and goes back to the chart. */
export async function recordAssessmentAction(
  patientId: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  return therapistAction(assessmentInput, async (input, therapist) => {
    // The page put the opening on the record; the write adds its own event.
    const chart = await openChart(therapist, patientId, { audited: false })
    const episode = await getOpenEpisode(chart)
    if (!episode) throw new AppError('conflict')
    const today = clinicToday((await getClinic(therapist)).timeZone)
    const recorded = await recordAssessment(chart, episode.id, input, { today, at: now() })
    if ('problems' in recorded) return { fieldErrors: recorded.problems }
    redrawStrip(patientId)
    return redirect(paths.chart(patientId))
  })(previous, form)
}
