import 'server-only'
import { inClinic } from '@/db/client'
import { AppError } from '@/lib/errors'
import { countCode, forgiveCodes } from './attempts'
import { acceptsCode } from './second-factors'
import { completeSession, type SessionKey, standingOfSession } from './sessions'

/**
 * The second step of signing in: takes the app's code, or a recovery code, for a session that waits for it.
 * @returns the key of the session that begins; undefined for a wrong code, and when no session waits
 * @throws AppError('too-many-attempts')
 */
export async function signInWithCode(
  key: SessionKey,
  code: string,
  at: Date,
): Promise<SessionKey | undefined> {
  const standing = await standingOfSession(key, at)
  if (standing?.pending !== 'code') return undefined
  const account = { clinicId: key.clinicId, therapistId: standing.therapist.id }
  if (!(await countCode(account, at))) throw new AppError('too-many-attempts')
  const begun = await inClinic(key.clinicId, async (tx) =>
    (await acceptsCode(tx, account, code, at)) ? completeSession(tx, key, account, at) : undefined,
  )
  if (begun) await forgiveCodes(account)
  return begun
}
