import 'server-only'
import { inClinic } from '@/db/client'
import { recordEvent } from '@/lib/audit/writes'
import { accountOf, signInName } from './credentials'
import { removeSecondFactor } from './second-factors'
import { endSessionsOf } from './sessions'

/**
 * Removes a lost second factor, for whoever runs the server: the last lead of a clinic has nobody else to ask. Every session
 * of the account ends.
 * @returns whether the account had one; undefined when there is no active account with this address
 */
export async function takeLostSecondFactor(
  email: string,
  at: Date,
): Promise<{ readonly hadOne: boolean } | undefined> {
  const account = await accountOf(signInName(email))
  if (!account) return undefined
  const { clinicId, therapistId } = account
  return inClinic(clinicId, async (tx) => {
    const hadOne = await removeSecondFactor(tx, account)
    await endSessionsOf(tx, account, at)
    await recordEvent(
      tx,
      {
        clinicId,
        therapistId: null,
        action: 'second-factor.taken-by-operator',
        object: { member: therapistId },
      },
      at,
    )
    return { hadOne }
  })
}
