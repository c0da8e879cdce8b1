'use server'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { flareReport, passedStep, phaseMove } from '@/lib/assessments/schema-recovery'
import type { Moment, Recorded } from '@/lib/assessments/writes'
import { moveToPhase, passStep, recordFlare } from '@/lib/assessments/writes-recovery'
import { type ChartAccess, openChart } from '@/lib/auth/chart-access'
import { therapistAction } from '@/lib/auth/therapist-action'
import { clinicToday, now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { AppError } from '@/lib/errors'
import type { FormState } from '@/lib/form-state'
import { getOpenEpisode } from '@/lib/patients/reads'
import { paths } from '@/lib/paths'

type Record<Input> = (
  chart: ChartAccess,
  episodeId: string,
  input: Input,
  moment: Moment,
) => Promise<Recorded>

/** Records a decision in the open episode and goes to `next`. */
const recording = <Schema extends z.ZodType>(
  schema: Schema,
  record: Record<z.output<Schema>>,
  patientId: string,
  next: string,
) =>
  therapistAction(schema, async (input, therapist) => {
    const chart = await openChart(therapist, patientId, { audited: false })
    const episode = await getOpenEpisode(chart)
    if (!episode) throw new AppError('conflict')
    const today = clinicToday((await getClinic(therapist)).timeZone)
    const recorded = await record(chart, episode.id, input, { today, at: now() })
    if ('problems' in recorded) return { fieldErrors: recorded.problems }
    return redirect(next)
  })

export async function moveToPhaseAction(patientId: string, previous: FormState, form: FormData) {
  return recording(phaseMove, moveToPhase, patientId, paths.recovery(patientId))(previous, form)
}

/** After a flare the plan no longer fits: the way leads there. */
export async function recordFlareAction(patientId: string, previous: FormState, form: FormData) {
  return recording(flareReport, recordFlare, patientId, paths.plan(patientId))(previous, form)
}

export async function passStepAction(patientId: string, previous: FormState, form: FormData) {
  return recording(passedStep, passStep, patientId, paths.recovery(patientId))(previous, form)
}
