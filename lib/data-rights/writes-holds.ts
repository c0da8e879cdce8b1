import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import { inClinic } from '@/db/client'
import { legalHolds } from '@/db/schema/legal-holds'
import { recordEvent } from '@/lib/audit/writes'
import type { ChartAccess } from '@/lib/auth/chart-access'
import { AppError } from '@/lib/errors'
import { holdPatient } from '@/lib/patients/writes-episodes'
import { may } from '@/lib/auth/access'

function requireDecider({ therapist }: ChartAccess): void {
  if (!may(therapist, 'retention')) throw new AppError('not-allowed')
}

/**
 * From now on the record must be kept.
 * @throws AppError('not-allowed') for all but leads; 'conflict' when a hold is on already
 */
export async function placeHold(
  chart: ChartAccess,
  reason: string,
  at: Date,
): Promise<{ readonly id: string }> {
  requireDecider(chart)
  const { clinicId, patientId, therapist } = chart
  return inClinic(clinicId, async (tx) => {
    await holdPatient(tx, chart)
    const id = randomUUID()
    const placed = await tx
      .insert(legalHolds)
      .values({ clinicId, id, patientId, reason, placedBy: therapist.id, placedAt: at })
      .onConflictDoNothing()
      .returning({ id: legalHolds.id })
    if (placed.length === 0) throw new AppError('conflict')
    const event = { clinicId, therapistId: therapist.id, patientId, action: 'legal-hold.placed' } as const
    await recordEvent(tx, { ...event, object: { hold: id } }, at)
    return { id }
  })
}

/**
 * The record need not be kept any longer.
 * @throws AppError('not-allowed') for all but leads; 'conflict' when that hold is not on
 */
export async function liftHold(chart: ChartAccess, holdId: string, at: Date): Promise<void> {
  requireDecider(chart)
  const { clinicId, patientId, therapist } = chart
  await inClinic(clinicId, async (tx) => {
    const lifted = await tx
      .update(legalHolds)
      .set({ liftedAt: at, liftedBy: therapist.id })
      .where(
        and(
          eq(legalHolds.clinicId, clinicId),
          eq(legalHolds.patientId, patientId),
          eq(legalHolds.id, holdId),
          isNull(legalHolds.liftedAt),
        ),
      )
      .returning({ id: legalHolds.id })
    if (lifted.length === 0) throw new AppError('conflict')
    const event = { clinicId, therapistId: therapist.id, patientId, action: 'legal-hold.lifted' } as const
    await recordEvent(tx, { ...event, object: { hold: holdId } }, at)
  })
}
