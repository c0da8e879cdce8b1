import 'server-only'
import { eq } from 'drizzle-orm'
import { inClinic } from '@/db/client'
import { clinics } from '@/db/schema/clinics'
import { recordEvent } from '@/lib/audit/writes'
import { requirePower } from '@/lib/auth/access'
import { requireFresh } from '@/lib/auth/fresh'
import type { Therapist } from '@/lib/auth/therapist'
import type { SignInRulesInput } from './schema'

/**
 * Says whether everybody of the clinic signs in with a second factor. Whoever has none is asked to set one up at their
 * next request.
 * @throws AppError('not-allowed') for all but leads and administrators; 'reauthenticate'
 */
export async function changeSignInRules(
  therapist: Therapist,
  { secondFactorForAll }: SignInRulesInput,
  at: Date,
): Promise<void> {
  requirePower(therapist, 'sign-in-settings')
  requireFresh(therapist, at)
  const { clinicId, id: therapistId } = therapist
  await inClinic(clinicId, async (tx) => {
    await tx.update(clinics).set({ secondFactorForAll }).where(eq(clinics.id, clinicId))
    await recordEvent(
      tx,
      { clinicId, therapistId, action: 'clinic.sign-in-rules', object: { secondFactorForAll } },
      at,
    )
  })
}
