import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { inClinic, outsideClinics, type Tx } from '@/db/client'
import { signInNames, therapists } from '@/db/schema/clinics'
import { isDemoAddress } from '@/lib/clinic/schema'
import { env } from '@/lib/env'
import { type Attempt, countAttempt, forgiveAttempts } from './attempts'
import { isPassword } from './passwords'
import { beginSession, type SessionKey } from './sessions'

export type Account = {
  readonly clinicId: string
  readonly therapistId: string
  readonly email: string
  readonly passwordHash: string | null
}

/** The address must match too: one that was changed meanwhile signs nobody in. */
const isAccount = ({ clinicId, therapistId, email }: Omit<Account, 'passwordHash'>) =>
  and(eq(therapists.clinicId, clinicId), eq(therapists.id, therapistId), eq(therapists.email, email))

/**
 * The active account with this address. For an unknown one the same queries run, so that the time of the answer does not
 * tell them apart.
 */
export async function accountOf(email: string): Promise<Account | undefined> {
  const [name] = await outsideClinics((tx) =>
    tx.select().from(signInNames).where(eq(signInNames.email, email)),
  )
  const { clinicId, therapistId } = name ?? { clinicId: randomUUID(), therapistId: randomUUID() }
  const [therapist] = await inClinic(clinicId, (tx) =>
    tx.select().from(therapists).where(isAccount({ clinicId, therapistId, email })),
  )
  // Demo accounts have a printed password: outside the demo nobody signs in with one.
  const isClosed = isDemoAddress(email) && !env().PLUMBLINE_DEMO
  return therapist?.active && !isClosed
    ? { clinicId, therapistId, email, passwordHash: therapist.passwordHash }
    : undefined
}

/** Whether the account is still active and still has that address. It is locked, so that this holds until the transaction ends. */
export async function isStillActive(tx: Tx, account: Account): Promise<boolean> {
  const [still] = await tx.select().from(therapists).where(isAccount(account)).for('no key update')
  return still?.active ?? false
}

/** Begins the session, unless the account was closed or its password changed while this password was being checked. */
const beginIfUnchanged = (account: Account, browser: string, at: Date): Promise<SessionKey | undefined> =>
  inClinic(account.clinicId, async (tx) => {
    const [still] = await tx.select().from(therapists).where(isAccount(account)).for('no key update')
    return still?.active && still.passwordHash === account.passwordHash
      ? beginSession(tx, account, { browser }, at)
      : undefined
  })

/** The address as accounts have it, however it was typed. */
export const signInName = (email: string): string => email.trim().toLowerCase()

/**
 * Signs in with an e-mail address and a password. A wrong password, an unknown account, a deactivated one and too many
 * attempts all give undefined, after the same work. If the account has a second factor, the session waits for it.
 */
export async function signInWith(
  email: string,
  password: string,
  address: string | undefined,
  at: Date,
  browser = '',
): Promise<SessionKey | undefined> {
  const attempt: Attempt = { email: signInName(email), address }
  const counted = await countAttempt(attempt, at)
  const account = await accountOf(attempt.email)
  const matches = await isPassword(password, account?.passwordHash ?? undefined)
  if (!counted || !account || !matches) return undefined
  await forgiveAttempts(attempt, at)
  return beginIfUnchanged(account, browser, at)
}
