import 'server-only'
import { and, eq } from 'drizzle-orm'
import { inClinic, type Tx } from '@/db/client'
import { signInNames, therapists } from '@/db/schema/clinics'
import { recordEvent } from '@/lib/audit/writes'
import { requirePower } from '@/lib/auth/access'
import { closeAccountLinks, hasCome, type MadeLink, makeAccountLink } from '@/lib/auth/account-links'
import { requireFresh } from '@/lib/auth/fresh'
import { forgetProviderIdentities } from '@/lib/auth/provider-identities'
import { endSessionsOf, type SessionKey } from '@/lib/auth/sessions'
import type { Therapist } from '@/lib/auth/therapist'
import { AppError } from '@/lib/errors'
import { ADDRESS_AT_PROVIDER, DEMO_ADDRESS, type DetailsInput, isDemoAddress } from './schema'
import { addressProblem, findMember, isMember, type Member, type TeamProblem } from './writes-team'

/**
 * With another address, whatever led to the account by the old one is over: open links, who was noted for it at the
 * provider, and every session but the one named.
 */
async function changeDetails(
  tx: Tx,
  by: Therapist,
  { id: therapistId, email }: Member,
  { version, therapistId: _, ...details }: DetailsInput,
  at: Date,
  keep?: SessionKey,
): Promise<TeamProblem | undefined> {
  const { clinicId } = by
  const account = { clinicId, therapistId }
  const isMoved = details.email !== email
  if (isMoved) {
    if (isDemoAddress(details.email)) return { field: 'email', message: DEMO_ADDRESS }
    const asked = { action: 'member.address-changed', object: { member: therapistId } } as const
    const taken = await addressProblem(tx, by, details.email, asked, at)
    if (taken) return taken
  }
  const changed = await tx
    .update(therapists)
    .set({ ...details, version: version + 1 })
    .where(and(isMember(clinicId, therapistId), eq(therapists.version, version)))
    .returning({ id: therapists.id })
  if (changed.length === 0) throw new AppError('conflict')
  if (isMoved) {
    await tx
      .update(signInNames)
      .set({ email: details.email })
      .where(and(eq(signInNames.clinicId, clinicId), eq(signInNames.therapistId, therapistId)))
    await closeAccountLinks(tx, account, at)
    await forgetProviderIdentities(tx, account)
    await endSessionsOf(tx, account, at, keep)
  }
  const action = isMoved ? 'member.address-changed' : 'member.details-changed'
  await recordEvent(
    tx,
    { clinicId, therapistId: by.id, action, object: { member: therapistId, version: version + 1 } },
    at,
  )
  return undefined
}

/**
 * Changes the name, the credentials or the address of somebody of the team. Somebody who has not come yet gets an
 * invitation to the new address, since the old one is closed. What was issued keeps the words that it has.
 * @throws AppError('not-found') for an account that is not of this clinic; 'conflict' when it was changed since `version`
 *   was read; 'not-allowed' for who does not run the team; 'reauthenticate'; 'too-many-attempts' after too many addresses that
 *   somebody has
 */
export async function changeMemberDetails(
  by: Therapist,
  details: DetailsInput,
  at: Date,
): Promise<{ readonly invitation: MadeLink | undefined } | { readonly problem: TeamProblem }> {
  requirePower(by, 'team')
  requireFresh(by, at)
  const { therapistId } = details
  return inClinic(by.clinicId, async (tx) => {
    const member = await findMember(tx, by.clinicId, therapistId)
    if (member.role === 'lead') requirePower(by, 'name-leads')
    const isInvitedAnew = details.email !== member.email && !(await hasCome(tx, member))
    const problem = await changeDetails(tx, by, member, details, at)
    if (problem) return { problem }
    return {
      invitation: isInvitedAnew
        ? await makeAccountLink(tx, { clinicId: by.clinicId, therapistId }, by.id, at)
        : undefined,
    }
  })
}

/**
 * Changes one's own name, credentials or address; another address ends every other session of the account. Without a password
 * it cannot be another: only the provider opens the account then, by the address that it has.
 * @param keep the session of this browser
 * @throws AppError('conflict') when they were changed since `version` was read, or are somebody else's, who was signed in when
 *   the form was opened; 'reauthenticate' for another address; 'too-many-attempts' after too many that somebody has
 */
export async function changeOwnDetails(
  therapist: Therapist,
  details: DetailsInput,
  keep: SessionKey | undefined,
  at: Date,
): Promise<TeamProblem | undefined> {
  if (details.therapistId !== therapist.id) throw new AppError('conflict')
  if (details.email !== therapist.email) requireFresh(therapist, at)
  return inClinic(therapist.clinicId, async (tx) => {
    const own = await findMember(tx, therapist.clinicId, therapist.id)
    if (details.email !== own.email && own.passwordHash === null)
      return { field: 'email', message: ADDRESS_AT_PROVIDER }
    return changeDetails(tx, therapist, own, details, at, keep)
  })
}
