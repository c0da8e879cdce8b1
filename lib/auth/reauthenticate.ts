import 'server-only'
import { and, eq } from 'drizzle-orm'
import { inClinic } from '@/db/client'
import { therapists } from '@/db/schema/clinics'
import { AppError } from '@/lib/errors'
import { countAttempt, countCode, forgiveAttempts, forgiveCodes } from './attempts'
import { isPassword } from './passwords'
import { acceptsCode } from './second-factors'
import { refreshSession, type SessionKey, type SessionTherapist } from './sessions'

/** What somebody who is signed in gives again. */
export type Proof = { readonly password: string } | { readonly code: string }

async function isOwnPassword({ clinicId, id, email }: SessionTherapist, password: string, at: Date) {
  // An unattended screen is no place to guess at: the same limit as at the door.
  const attempt = { email, address: undefined }
  if (!(await countAttempt(attempt, at))) throw new AppError('too-many-attempts')
  const [row] = await inClinic(clinicId, (tx) =>
    tx
      .select({ passwordHash: therapists.passwordHash })
      .from(therapists)
      .where(and(eq(therapists.clinicId, clinicId), eq(therapists.id, id))),
  )
  const isRight = await isPassword(password, row?.passwordHash ?? undefined)
  if (isRight) await forgiveAttempts(attempt, at)
  return isRight
}

/**
 * Checks a password, or a code of the second factor, that whoever is signed in gives again: for the next ten minutes this
 * session may do what needs it.
 * @returns false when it is not theirs
 * @throws AppError('too-many-attempts')
 */
export async function reauthenticate(
  therapist: SessionTherapist,
  proof: Proof,
  key: SessionKey,
  at: Date,
): Promise<boolean> {
  const account = { clinicId: therapist.clinicId, therapistId: therapist.id }
  if ('password' in proof) {
    if (!(await isOwnPassword(therapist, proof.password, at))) return false
    await inClinic(account.clinicId, (tx) => refreshSession(tx, key, at))
    return true
  }
  if (!(await countCode(account, at))) throw new AppError('too-many-attempts')
  const isRight = await inClinic(account.clinicId, async (tx) => {
    const accepted = await acceptsCode(tx, account, proof.code, at)
    if (accepted) await refreshSession(tx, key, at)
    return accepted
  })
  if (isRight) await forgiveCodes(account)
  return isRight
}
