import 'server-only'
import { eq } from 'drizzle-orm'
import { inClinic, outsideClinics } from '@/db/client'
import { signInNames, therapists } from '@/db/schema/clinics'
import { DEMO_DOMAIN } from '@/lib/demo-sign-in'
import { env } from '@/lib/env'
import { type Attempt, countAttempt, forgiveAttempts } from './attempts'
import { isPassword } from './passwords'
import { beginSession, type SessionKey } from './sessions'

type Account = { readonly clinicId: string; readonly therapistId: string; readonly passwordHash: string }

async function accountOf(email: string): Promise<Account | undefined> {
  // Demo accounts have a printed password: outside the demo nobody signs in with one.
  if (email.endsWith(`@${DEMO_DOMAIN}`) && !env().PLUMBLINE_DEMO) return undefined
  const [name] = await outsideClinics((tx) =>
    tx.select().from(signInNames).where(eq(signInNames.email, email)),
  )
  if (!name) return undefined
  const [therapist] = await inClinic(name.clinicId, (tx) =>
    tx.select().from(therapists).where(eq(therapists.id, name.therapistId)),
  )
  return therapist?.active ? { ...name, passwordHash: therapist.passwordHash } : undefined
}

const signInName = (email: string): string => email.trim().toLowerCase()

/**
 * Signs in with an e-mail address and a password. A wrong password, an unknown account, a deactivated one and too many
 * attempts all give undefined, after the same work.
 */
export async function signInWith(
  email: string,
  password: string,
  address: string | undefined,
  at: Date,
): Promise<SessionKey | undefined> {
  const attempt: Attempt = { email: signInName(email), address }
  const counted = await countAttempt(attempt, at)
  const account = await accountOf(attempt.email)
  const matches = await isPassword(password, account?.passwordHash)
  if (!counted || !account || !matches) return undefined
  await forgiveAttempts(attempt, at)
  return inClinic(account.clinicId, (tx) => beginSession(tx, account, at))
}
