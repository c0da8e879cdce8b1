import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { episodes, patients } from '@/db/schema/patients'
import type { AuditAction } from '@/lib/audit/schema'
import type { AuditEvent } from '@/lib/audit/writes'
import type { ChartAccess } from '@/lib/auth/chart-access'
import { AppError } from '@/lib/errors'

/** Holds the patient's row, so that two people cannot each open or end an episode at once. */
export async function holdPatient(
  tx: Tx,
  { clinicId, patientId }: ChartAccess,
): Promise<{ dateOfBirth: string }> {
  const [row] = await tx
    .select({ dateOfBirth: patients.dateOfBirth })
    .from(patients)
    .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)))
    .for('no key update')
  if (!row) throw new AppError('not-found')
  return row
}

/** What the record of the clinic says of a deed to an episode. */
export const episodeEvent = (chart: ChartAccess, action: AuditAction, episodeId: string): AuditEvent => ({
  clinicId: chart.clinicId,
  therapistId: chart.therapist.id,
  patientId: chart.patientId,
  action,
  object: { episode: episodeId },
})

/**
 * Locks an episode of this chart, so that it is not discharged while something is added to it.
 * @returns whether it is open
 * @throws AppError('not-found') for an episode that is not this patient's
 */
export async function holdEpisode(tx: Tx, chart: ChartAccess, episodeId: string): Promise<boolean> {
  const [episode] = await tx
    .select({ dischargedOn: episodes.dischargedOn })
    .from(episodes)
    .where(
      and(
        eq(episodes.clinicId, chart.clinicId),
        eq(episodes.id, episodeId),
        eq(episodes.patientId, chart.patientId),
      ),
    )
    .for('share')
  if (!episode) throw new AppError('not-found')
  return episode.dischargedOn === null
}

/**
 * The same for what is only ever added to an open episode.
 * @throws AppError('not-found') for an episode that is not this patient's; 'discharged' for a closed one
 */
export async function holdOpenEpisode(tx: Tx, chart: ChartAccess, episodeId: string): Promise<void> {
  if (!(await holdEpisode(tx, chart, episodeId))) throw new AppError('discharged')
}
