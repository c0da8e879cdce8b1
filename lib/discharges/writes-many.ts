import 'server-only'
import { openChart } from '@/lib/auth/chart-access'
import { requirePower } from '@/lib/auth/access'
import type { Therapist } from '@/lib/auth/therapist'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { RED_FLAGS } from '@/lib/clinical/vocabulary'
import { AppError } from '@/lib/errors'
import { dischargeInput, type DischargeManyInput } from '@/lib/patients/schema'
import { type DoneForMany, NOT_FOUND } from '@/lib/patients/writes-assign'
import { dischargeEpisode } from './writes'

const NO_EPISODE = 'There is no open episode.'

/** Why an episode was not ended, in words; undefined for what is not expected. */
function refusalOf(error: unknown): string | undefined {
  if (!(error instanceof AppError)) return undefined
  if (error.code === 'not-found') return NOT_FOUND
  if (error.code === 'conflict') return 'The episode was changed or ended meanwhile.'
  return undefined
}

/**
 * Discharges several patients for one reason, each in a transaction of its own: one that cannot be discharged holds up no
 * other.
 * @throws AppError('not-allowed') for the front desk
 */
export async function dischargePatients(
  therapist: Therapist,
  { reason, note, patients: asked }: DischargeManyInput,
  { today, at }: { readonly today: CalendarDate; readonly at: Date },
): Promise<DoneForMany> {
  requirePower(therapist, 'charts')
  const done: string[] = []
  const left: { patientId: string; reason: string }[] = []
  for (const { patientId, episodeVersion, flagsKnown } of asked) {
    if (episodeVersion === null) {
      left.push({ patientId, reason: NO_EPISODE })
      continue
    }
    try {
      const chart = await openChart(therapist, patientId, { audited: false })
      const input = dischargeInput.parse({ dischargedOn: today, reason, note, version: episodeVersion })
      // The list names a patient and no flag: whoever knows of this one's knows of each.
      const known = flagsKnown ? RED_FLAGS : []
      const result = await dischargeEpisode(chart, { ...input, flagsKnown: known }, { today, at })
      if ('problem' in result) left.push({ patientId, reason: result.problem.message })
      else done.push(patientId)
    } catch (error) {
      const refusal = refusalOf(error)
      if (refusal === undefined) throw error
      left.push({ patientId, reason: refusal })
    }
  }
  return { done, left }
}
