import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import { inClinic } from '@/db/client'
import { clinicLogos } from '@/db/schema/clinic-logos'
import type { AuditAction } from '@/lib/audit/schema'
import { recordEvent } from '@/lib/audit/writes'
import { requirePower } from '@/lib/auth/access'
import type { Therapist } from '@/lib/auth/therapist'
import type { Reencoded } from '@/lib/pictures/reencode'
import { readLogo } from './reads-logo'

const event = ({ clinicId, id }: Therapist, action: AuditAction, logo: string) => ({
  clinicId,
  therapistId: id,
  action,
  object: { logo },
})

/**
 * Makes this the clinic's logo. Those before it stay, for home programs that show them.
 * @throws AppError('not-allowed') for all but leads
 */
export async function setLogo(
  therapist: Therapist,
  logo: Reencoded,
  at: Date,
): Promise<{ readonly id: string }> {
  requirePower(therapist, 'change-clinic')
  const { clinicId } = therapist
  const { bytes, width, height } = logo
  return inClinic(clinicId, async (tx) => {
    const id = randomUUID()
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    await tx.insert(clinicLogos).values({
      clinicId,
      id,
      png: bytes,
      sha256,
      width,
      height,
      createdBy: therapist.id,
      createdAt: at,
    })
    await recordEvent(tx, event(therapist, 'clinic-logo.set', id), at)
    return { id }
  })
}

/**
 * From now on the clinic has no logo; it is no matter if it had none before.
 * @throws AppError('not-allowed') for all but leads
 */
export async function takeLogoAway(therapist: Therapist, at: Date): Promise<void> {
  requirePower(therapist, 'change-clinic')
  const { clinicId } = therapist
  return inClinic(clinicId, async (tx) => {
    const logo = await readLogo(tx, clinicId)
    if (!logo) return
    await tx
      .insert(clinicLogos)
      .values({ clinicId, id: randomUUID(), createdBy: therapist.id, createdAt: at })
    await recordEvent(tx, event(therapist, 'clinic-logo.taken-away', logo.id), at)
  })
}
