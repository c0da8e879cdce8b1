import 'server-only'
import { and, eq, isNotNull, sql } from 'drizzle-orm'
import { inClinic } from '@/db/client'
import { patients } from '@/db/schema/patients'
import { reminders } from '@/db/schema/reminders'
import { recordEvent } from '@/lib/audit/writes'
import type { StopInput } from './schema'
import { isSigned } from './stop-link'

/** Takes back that the patient agreed, on a link that we signed. On any other nothing happens, and nobody is told. */
export async function stopReminders(link: StopInput, at: Date): Promise<void> {
  if (!isSigned(link)) return
  const { clinic: clinicId, patient: patientId } = link
  await inClinic(clinicId, async (tx) => {
    const stopped = await tx
      .update(patients)
      // A form that was opened before must not bring it back.
      .set({ remindersAgreedOn: null, version: sql`${patients.version} + 1` })
      .where(
        and(
          eq(patients.clinicId, clinicId),
          eq(patients.id, patientId),
          isNotNull(patients.remindersAgreedOn),
        ),
      )
      .returning({ id: patients.id })
    if (stopped.length === 0) return
    await tx
      .update(reminders)
      .set({ state: 'cancelled' })
      .where(
        and(
          eq(reminders.clinicId, clinicId),
          eq(reminders.patientId, patientId),
          eq(reminders.state, 'waiting'),
        ),
      )
    await recordEvent(
      tx,
      { clinicId, therapistId: null, patientId, action: 'reminders.stopped', object: { patient: patientId } },
      at,
    )
  })
}
