import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { inClinic } from '@/db/client'
import { clinics, therapists } from '@/db/schema/clinics'
import { recordEvent } from '@/lib/audit/writes'
import { closeAccountLinks } from '@/lib/auth/account-links'
import { countAttempt, forgiveAttempts } from '@/lib/auth/attempts'
import { passwordProblem } from '@/lib/auth/password-rule'
import { hashPassword, isPassword } from '@/lib/auth/passwords'
import { endSessionsOf, type SessionKey } from '@/lib/auth/sessions'
import type { Therapist } from '@/lib/auth/therapist'
import { AppError } from '@/lib/errors'
import type { OwnPasswordInput } from './schema'
import type { TeamProblem } from './writes-team'

/**
 * Changes one's own password; every other session of the account and any open link end.
 * @throws AppError('too-many-attempts') after too many wrong ones
 */
export async function changeOwnPassword(
  therapist: Therapist,
  { currentPassword, password }: OwnPasswordInput,
  keep: SessionKey | undefined,
  at: Date,
): Promise<TeamProblem | undefined> {
  const { clinicId, id } = therapist
  const isOwn = and(eq(therapists.clinicId, clinicId), eq(therapists.id, id))
  // An unattended screen is no place to guess at: the same limit as at the door.
  const attempt = { email: therapist.email, address: undefined }
  if (!(await countAttempt(attempt, at))) throw new AppError('too-many-attempts')
  const [row] = await inClinic(clinicId, (tx) =>
    tx
      .select({ passwordHash: therapists.passwordHash, clinicName: clinics.name })
      .from(therapists)
      .innerJoin(clinics, eq(clinics.id, therapists.clinicId))
      .where(isOwn),
  )
  if (!(await isPassword(currentPassword, row?.passwordHash ?? undefined)))
    return { field: 'currentPassword', message: 'This is not your present password.' }
  await forgiveAttempts(attempt, at)
  const problem = await passwordProblem(password, { ...therapist, clinicName: row?.clinicName ?? '' })
  if (problem !== undefined) return { field: 'password', message: problem }
  const passwordHash = await hashPassword(password)
  await inClinic(clinicId, async (tx) => {
    await tx
      .update(therapists)
      .set({ passwordHash, version: sql`${therapists.version} + 1` })
      .where(isOwn)
    await endSessionsOf(tx, { clinicId, therapistId: id }, at, keep)
    await closeAccountLinks(tx, { clinicId, therapistId: id }, at)
    await recordEvent(
      tx,
      { clinicId, therapistId: id, action: 'member.password-changed', object: { member: id } },
      at,
    )
  })
  return undefined
}
