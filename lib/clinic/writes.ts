import 'server-only'
import { and, eq } from 'drizzle-orm'
import { inClinic } from '@/db/client'
import { clinics } from '@/db/schema/clinics'
import { recordEvent } from '@/lib/audit/writes'
import { requirePower } from '@/lib/auth/access'
import type { Therapist } from '@/lib/auth/therapist'
import { AppError } from '@/lib/errors'
import type { ClinicInput } from './schema'

/**
 * Changes the clinic's settings.
 * @throws AppError('conflict') when somebody changed them since `version` was read; 'not-allowed' for all but leads
 */
export async function updateClinic(
  therapist: Therapist,
  { version, ...fields }: ClinicInput,
  at: Date,
): Promise<void> {
  requirePower(therapist, 'change-clinic')
  const { clinicId } = therapist
  return inClinic(clinicId, async (tx) => {
    const changed = await tx
      .update(clinics)
      .set({ ...fields, version: version + 1 })
      .where(and(eq(clinics.id, clinicId), eq(clinics.version, version)))
      .returning({ id: clinics.id })
    if (changed.length === 0) throw new AppError('conflict')
    await recordEvent(
      tx,
      { clinicId, therapistId: therapist.id, action: 'clinic.updated', object: { version: version + 1 } },
      at,
    )
  })
}
