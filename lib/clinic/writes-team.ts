import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, ne, sql } from 'drizzle-orm'
import { inClinic, type Tx } from '@/db/client'
import { clinics, signInNames, therapists } from '@/db/schema/clinics'
import type { AuditAction } from '@/lib/audit/schema'
import { recordEvent } from '@/lib/audit/writes'
import { requireLead } from '@/lib/auth/access'
import { closeAccountLinks, type MadeLink, makeAccountLink } from '@/lib/auth/account-links'
import { requireFresh } from '@/lib/auth/fresh'
import { removeSecondFactor } from '@/lib/auth/second-factors'
import { endSessionsOf } from '@/lib/auth/sessions'
import type { Therapist } from '@/lib/auth/therapist'
import { AppError } from '@/lib/errors'
import type { MemberChange, MemberInput } from './schema'

export type TeamProblem = { readonly field: string; readonly message: string }

const isMember = (clinicId: string, id: string) =>
  and(eq(therapists.clinicId, clinicId), eq(therapists.id, id))

/** Changes of one team wait for each other: two leads who deactivate each other at once leave one. */
const takeTurns = (tx: Tx, clinicId: string) =>
  tx.select({ id: clinics.id }).from(clinics).where(eq(clinics.id, clinicId)).for('no key update')

const note = (tx: Tx, { clinicId, id }: Therapist, action: AuditAction, member: string, at: Date): Promise<void> =>
  recordEvent(tx, { clinicId, therapistId: id, action, object: { member } }, at)

/**
 * Adds an account without a password, and makes the link by which the person chooses one.
 * @throws AppError('not-allowed') for all but leads; 'reauthenticate'
 */
export async function inviteMember(
  lead: Therapist,
  fields: MemberInput,
  at: Date,
): Promise<{ readonly link: MadeLink } | { readonly problem: TeamProblem }> {
  requireLead(lead)
  requireFresh(lead, at)
  const { clinicId } = lead
  return inClinic(clinicId, async (tx) => {
    const therapistId = randomUUID()
    // The same address at once, in whatever clinic: the second finds it taken.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${fields.email}, 1))`)
    const [taken] = await tx.select().from(signInNames).where(eq(signInNames.email, fields.email))
    if (taken)
      return { problem: { field: 'email', message: 'An account with this e-mail address exists already.' } }
    await tx.insert(therapists).values({ ...fields, clinicId, id: therapistId, createdAt: at })
    await tx.insert(signInNames).values({ email: fields.email, clinicId, therapistId })
    await note(tx, lead, 'member.added', therapistId, at)
    const link = await makeAccountLink(tx, { clinicId, therapistId }, lead.id, at)
    if (!link) throw new AppError('not-found')
    return { link }
  })
}

/**
 * Makes a new link by which somebody of the team chooses a password: again an invitation, or a reset. Until it is used
 * the old password stays.
 * @throws AppError('not-found') for an account that is not of this clinic, or deactivated; 'not-allowed'; 'reauthenticate'
 */
export async function makeMemberLink(lead: Therapist, therapistId: string, at: Date): Promise<MadeLink> {
  requireLead(lead)
  requireFresh(lead, at)
  const { clinicId } = lead
  const link = await inClinic(clinicId, (tx) => makeAccountLink(tx, { clinicId, therapistId }, lead.id, at))
  if (!link) throw new AppError('not-found')
  return link
}

async function otherActiveLeads(tx: Tx, clinicId: string, id: string): Promise<number> {
  const rows = await tx
    .select({ id: therapists.id })
    .from(therapists)
    .where(
      and(
        eq(therapists.clinicId, clinicId),
        eq(therapists.role, 'lead'),
        eq(therapists.active, true),
        ne(therapists.id, id),
      ),
    )
  return rows.length
}

/** What each change does to the row of the account. */
const CHANGES = {
  deactivate: { active: false },
  reactivate: { active: true },
  'end-sessions': {},
  'take-second-factor': {},
} as const satisfies Record<MemberChange['change'], Partial<typeof therapists.$inferInsert>>

/**
 * Deactivates, reactivates, ends all sessions, or takes a lost second factor away. All but reactivating end every session
 * of the account at its next request. Nobody deactivates themselves, and a clinic always keeps one lead.
 * @throws AppError('not-found') for an account that is not of this clinic; 'not-allowed' for all but leads;
 *   'reauthenticate'
 */
export async function changeMember(
  lead: Therapist,
  { change, therapistId }: MemberChange,
  at: Date,
): Promise<TeamProblem | undefined> {
  requireLead(lead)
  requireFresh(lead, at)
  const { clinicId } = lead
  const account = { clinicId, therapistId }
  return inClinic(clinicId, async (tx) => {
    await takeTurns(tx, clinicId)
    if (change === 'deactivate') {
      if (therapistId === lead.id)
        return { field: 'therapistId', message: 'You cannot deactivate your own account.' }
      if ((await otherActiveLeads(tx, clinicId, therapistId)) === 0)
        return { field: 'therapistId', message: 'A clinic keeps at least one active lead.' }
    }
    const changed = await tx
      .update(therapists)
      .set({ ...CHANGES[change], version: sql`${therapists.version} + 1` })
      .where(isMember(clinicId, therapistId))
      .returning({ id: therapists.id })
    if (changed.length === 0) throw new AppError('not-found')
    if (change === 'take-second-factor') await removeSecondFactor(tx, account)
    if (change === 'deactivate') await closeAccountLinks(tx, account, at)
    if (change !== 'reactivate') await endSessionsOf(tx, account, at)
    await note(tx, lead, `member.${change}`, therapistId, at)
    return undefined
  })
}
