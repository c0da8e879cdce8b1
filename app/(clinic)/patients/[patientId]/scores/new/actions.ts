'use server'
import { redirect } from 'next/navigation'
import { openChart } from '@/lib/auth/chart-access'
import { therapistAction } from '@/lib/auth/therapist-action'
import { clinicToday, now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { AppError } from '@/lib/errors'
import type { FormState } from '@/lib/form-state'
import { scoresInput } from '@/lib/outcomes/schema'
import { recordScores } from '@/lib/outcomes/writes'
import { getOpenEpisode } from '@/lib/patients/reads'
import { paths } from '@/lib/paths'
import { redrawStrip } from '../../redraw-strip'

/** Adds the results to the open episode and shows them among the others. */
export async function recordScoresAction(
  patientId: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  return therapistAction(scoresInput, async (input, therapist) => {
    const chart = await openChart(therapist, patientId, { audited: false })
    const episode = await getOpenEpisode(chart)
    if (!episode) throw new AppError('conflict')
    const today = clinicToday((await getClinic(therapist)).timeZone)
    const recorded = await recordScores(chart, episode.id, input, { today, at: now() })
    if ('problems' in recorded) return { fieldErrors: recorded.problems }
    redrawStrip(patientId)
    return redirect(paths.progress(patientId))
  })(previous, form)
}
