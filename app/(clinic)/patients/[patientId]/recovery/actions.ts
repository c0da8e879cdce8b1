'use server'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { flareReport, passedStep, phaseMove } from '@/lib/assessments/schema-recovery'
import {
  type Decided,
  moveToPhase,
  passStep,
  recordFlare,
  type Seen,
} from '@/lib/assessments/writes-recovery'
import { type ChartAccess, openChart } from '@/lib/auth/chart-access'
import { therapistAction } from '@/lib/auth/therapist-action'
import { clinicToday, now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { AppError } from '@/lib/errors'
import type { FormState } from '@/lib/form-state'
import { getOpenEpisode } from '@/lib/patients/reads'
import { paths } from '@/lib/paths'
import { redrawStrip } from '../redraw-strip'

type Record<Input> = (chart: ChartAccess, episodeId: string, input: Input, on: Seen) => Promise<Decided>

const STILL_HERE =
  'Nothing was saved; what you typed is still here. Open the page again in a new tab to compare.'

/** Records a decision in the open episode and goes to `next`. */
const recording = <Schema extends z.ZodType>(
  schema: Schema,
  record: Record<z.output<Schema>>,
  patientId: string,
  seen: string | null,
  next: string,
) =>
  therapistAction(schema, async (input, therapist) => {
    const chart = await openChart(therapist, patientId, { audited: false })
    const episode = await getOpenEpisode(chart)
    if (!episode) throw new AppError('conflict')
    const today = clinicToday((await getClinic(therapist)).timeZone)
    const recorded = await record(chart, episode.id, input, { today, at: now(), seen })
    if ('changed' in recorded) return { formError: `${recorded.changed} ${STILL_HERE}`, fieldErrors: {} }
    if ('problems' in recorded) return { fieldErrors: recorded.problems }
    redrawStrip(patientId)
    return redirect(next)
  })

export async function moveToPhaseAction(
  patientId: string,
  seen: string | null,
  previous: FormState,
  form: FormData,
) {
  return recording(phaseMove, moveToPhase, patientId, seen, paths.recovery(patientId))(previous, form)
}

/** After a flare the plan no longer fits: the way leads there. */
export async function recordFlareAction(
  patientId: string,
  seen: string | null,
  previous: FormState,
  form: FormData,
) {
  return recording(flareReport, recordFlare, patientId, seen, paths.plan(patientId))(previous, form)
}

export async function passStepAction(
  patientId: string,
  seen: string | null,
  previous: FormState,
  form: FormData,
) {
  return recording(passedStep, passStep, patientId, seen, paths.recovery(patientId))(previous, form)
}
