import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { providerIdentities } from '@/db/schema/provider-identities'
import type { AccountName } from './account-name'

/** Who somebody is at a provider: the provider's own id of them, which it never gives to anybody else. */
export type ProviderIdentity = { readonly issuer: string; readonly subject: string }

const areOf = ({ clinicId, therapistId }: AccountName) =>
  and(eq(providerIdentities.clinicId, clinicId), eq(providerIdentities.therapistId, therapistId))

/**
 * Whether an account is this person's; the first sign-in makes it theirs. After that, somebody else to whom the provider
 * has given the address does not get in, nor may one person use a second account of the clinic.
 */
export async function isOrBecomes(
  tx: Tx,
  account: AccountName,
  { issuer, subject }: ProviderIdentity,
  at: Date,
): Promise<boolean> {
  const { clinicId, therapistId } = account
  await tx
    .insert(providerIdentities)
    .values({ clinicId, therapistId, issuer, subject, boundAt: at })
    .onConflictDoNothing()
  const [noted] = await tx
    .select({ subject: providerIdentities.subject })
    .from(providerIdentities)
    .where(and(areOf(account), eq(providerIdentities.issuer, issuer)))
  return noted?.subject === subject
}

/** Forgets who somebody is at the provider; the next sign-in notes it anew. */
export async function forgetProviderIdentities(tx: Tx, account: AccountName): Promise<void> {
  await tx.delete(providerIdentities).where(areOf(account))
}
