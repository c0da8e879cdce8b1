import 'server-only'
import { and, eq } from 'drizzle-orm'
import { inClinic } from '@/db/client'
import { clinics } from '@/db/schema/clinics'
import { recordEvent } from '@/lib/audit/writes'
import type { Therapist } from '@/lib/auth/therapist'
import { AppError } from '@/lib/errors'
import { may } from '@/lib/auth/access'

/**
 * Decides for how many years after the last contact records are kept; null keeps all. Nothing goes by itself.
 * @throws AppError('not-allowed') for all but leads; 'conflict' when the settings were changed since `version` was read
 */
export async function changeRetention(
  lead: Therapist,
  { version, years }: { readonly version: number; readonly years: number | null },
  at: Date,
): Promise<void> {
  if (!may(lead, 'retention')) throw new AppError('not-allowed')
  const { clinicId, id: therapistId } = lead
  await inClinic(clinicId, async (tx) => {
    const changed = await tx
      .update(clinics)
      .set({ retentionYears: years, version: version + 1 })
      .where(and(eq(clinics.id, clinicId), eq(clinics.version, version)))
      .returning({ id: clinics.id })
    if (changed.length === 0) throw new AppError('conflict')
    const object = { version: version + 1, years: years ?? 0 }
    await recordEvent(tx, { clinicId, therapistId, action: 'retention.changed', object }, at)
  })
}
