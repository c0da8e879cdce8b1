import 'server-only'
import { randomUUID } from 'node:crypto'
import { inClinic } from '@/db/client'
import { signOffs } from '@/db/schema/sign-offs'
import { recordEvent } from '@/lib/audit/writes'
import { requirePower } from '@/lib/auth/access'
import type { Therapist } from '@/lib/auth/therapist'
import { CONTENT_VERSIONS } from '@/lib/clinical/content-versions'
import { AppError } from '@/lib/errors'
import type { SignOffInput } from './schema'

/**
 * Records that the clinic's lead has checked the content as it is now.
 * @throws AppError('not-allowed') for anybody but a lead; 'conflict' when the version is not the one there is
 */
export function signOff(lead: Therapist, { subject, version, note }: SignOffInput, at: Date): Promise<void> {
  requirePower(lead, 'sign-off')
  if (version !== CONTENT_VERSIONS[subject]) throw new AppError('conflict')
  return inClinic(lead.clinicId, async (tx) => {
    const id = randomUUID()
    await tx
      .insert(signOffs)
      .values({ clinicId: lead.clinicId, id, subject, version, note, signedBy: lead.id, signedAt: at })
    await recordEvent(
      tx,
      {
        clinicId: lead.clinicId,
        therapistId: lead.id,
        action: 'content.signed-off',
        object: { signOff: id, subject, version },
      },
      at,
    )
  })
}
