import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { inClinic, type Tx } from '@/db/client'
import { erasures } from '@/db/schema/erasures'
import { legalHolds } from '@/db/schema/legal-holds'
import { recordEvent } from '@/lib/audit/writes'
import type { ChartAccess } from '@/lib/auth/chart-access'
import { AppError } from '@/lib/errors'
import { holdPatient } from '@/lib/patients/writes-episodes'
import { may } from '@/lib/auth/access'
import { requireFresh } from '@/lib/auth/fresh'
import { PATIENT_TABLES } from './reads-tables'

async function isHeld(tx: Tx, { clinicId, patientId }: ChartAccess): Promise<boolean> {
  const holds = await tx
    .select({ id: legalHolds.id })
    .from(legalHolds)
    .where(
      and(
        eq(legalHolds.clinicId, clinicId),
        eq(legalHolds.patientId, patientId),
        isNull(legalHolds.liftedAt),
      ),
    )
  return holds.length > 0
}

/**
 * Removes everything that is kept of a patient. What stays is that it was done, by whom and when, and the audit trail,
 * which knows the patient by an id that leads nowhere any more. There is no way back but a backup. The database refuses
 * too while a legal hold is on, and lets evidence go in this transaction only.
 * @returns whether it was done: 'held' while a legal hold is on
 * @throws AppError('not-allowed') for all but leads; 'reauthenticate'; 'not-found' when the record is gone already
 */
export async function anonymizePatient(chart: ChartAccess, at: Date): Promise<'anonymized' | 'held'> {
  const { clinicId, patientId, therapist } = chart
  if (!may(therapist, 'retention')) throw new AppError('not-allowed')
  requireFresh(therapist, at)
  return inClinic(clinicId, async (tx) => {
    // Whoever adds to the record has to wait, and then finds nobody.
    await holdPatient(tx, chart)
    const event = { clinicId, therapistId: therapist.id, patientId, action: 'patient.anonymized' } as const
    if (await isHeld(tx, chart)) {
      await recordEvent(tx, { ...event, outcome: 'refused', object: {} }, at)
      return 'held'
    }
    await tx.insert(erasures).values({ clinicId, patientId, erasedAt: at, erasedBy: therapist.id })
    for (const { table, rowsOf } of PATIENT_TABLES) await tx.delete(table).where(rowsOf(tx, chart))
    await recordEvent(tx, { ...event, object: {} }, at)
    return 'anonymized'
  })
}
