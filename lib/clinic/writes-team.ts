import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, ne, sql } from 'drizzle-orm'
import { inClinic, type Tx } from '@/db/client'
import { clinics, signInNames, therapists } from '@/db/schema/clinics'
import type { AuditAction } from '@/lib/audit/schema'
import { recordEvent } from '@/lib/audit/writes'
import { may, requirePower, type Role } from '@/lib/auth/access'
import { countTakenAddress, mayGiveAddress } from '@/lib/auth/attempts'
import { closeAccountLinks, type MadeLink, makeAccountLink } from '@/lib/auth/account-links'
import { requireFresh } from '@/lib/auth/fresh'
import { forgetProviderIdentities } from '@/lib/auth/provider-identities'
import { removeSecondFactor } from '@/lib/auth/second-factors'
import { endSessionsOf } from '@/lib/auth/sessions'
import type { Therapist } from '@/lib/auth/therapist'
import { AppError } from '@/lib/errors'
import type { MemberChange, MemberInput } from './schema'

export type Member = typeof therapists.$inferSelect

export type TeamProblem = { readonly field: string; readonly message: string }
type MadeOrProblem = { readonly link: MadeLink } | { readonly problem: TeamProblem }

export const isMember = (clinicId: string, id: string) =>
  and(eq(therapists.clinicId, clinicId), eq(therapists.id, id))

/** Changes of one team wait for each other: two leads who deactivate each other at once leave one. */
const takeTurns = (tx: Tx, clinicId: string) =>
  tx.select({ id: clinics.id }).from(clinics).where(eq(clinics.id, clinicId)).for('no key update')

type NotedObject = { readonly member?: string; readonly role?: Role }

const note = (
  tx: Tx,
  { clinicId, id }: Therapist,
  action: AuditAction,
  object: NotedObject,
  at: Date,
): Promise<void> => recordEvent(tx, { clinicId, therapistId: id, action, object }, at)

/** A lead opens charts and names others who do: nobody becomes one, or has the account of one changed, but by a lead. */
const ONLY_A_LEAD = 'Only a lead of your clinic can do this for a lead.'
const KEEP_ONE = 'A clinic keeps at least one active lead.'

/**
 * Why nobody can have this address; undefined where it is free. The same at once, in whatever clinic: the second finds it taken.
 * Who is told so knows of an account of another clinic, perhaps: it is on the record, and not told more often than a slip needs.
 * @throws AppError('too-many-attempts') whether it is free or not
 */
export async function addressProblem(
  tx: Tx,
  by: Therapist,
  email: string,
  asked: { readonly action: AuditAction; readonly object: NotedObject },
  at: Date,
): Promise<TeamProblem | undefined> {
  const { clinicId, id: therapistId } = by
  const account = { clinicId, therapistId }
  if (!(await mayGiveAddress(tx, account, at))) throw new AppError('too-many-attempts')
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${email}, 1))`)
  const [taken] = await tx.select().from(signInNames).where(eq(signInNames.email, email))
  if (!taken) return undefined
  await countTakenAddress(tx, account, at)
  await recordEvent(tx, { ...account, ...asked, outcome: 'refused' }, at)
  return { field: 'email', message: 'An account with this e-mail address exists already.' }
}

/**
 * Adds an account without a password, and makes the link by which the person chooses one.
 * @throws AppError('not-allowed') for who does not run the team; 'reauthenticate'; 'too-many-attempts' after too many
 *   addresses that somebody has
 */
export async function inviteMember(by: Therapist, fields: MemberInput, at: Date): Promise<MadeOrProblem> {
  requirePower(by, 'team')
  requireFresh(by, at)
  if (fields.role === 'lead' && !may(by, 'name-leads'))
    return { problem: { field: 'role', message: ONLY_A_LEAD } }
  const { clinicId } = by
  return inClinic(clinicId, async (tx) => {
    const therapistId = randomUUID()
    const asked = { action: 'member.added', object: { role: fields.role } } as const
    const taken = await addressProblem(tx, by, fields.email, asked, at)
    if (taken) return { problem: taken }
    await tx.insert(therapists).values({ ...fields, clinicId, id: therapistId, createdAt: at })
    await tx.insert(signInNames).values({ email: fields.email, clinicId, therapistId })
    await note(tx, by, 'member.added', { member: therapistId, role: fields.role }, at)
    const link = await makeAccountLink(tx, { clinicId, therapistId }, by.id, at)
    if (!link) throw new AppError('not-found')
    return { link }
  })
}

/** @throws AppError('not-found') for an account that is not of this clinic */
export async function findMember(tx: Tx, clinicId: string, id: string): Promise<Member> {
  const [member] = await tx.select().from(therapists).where(isMember(clinicId, id))
  if (!member) throw new AppError('not-found')
  return member
}

/**
 * Makes a new link by which somebody of the team chooses a password: again an invitation, or a reset. Until it is used
 * the old password stays.
 * @throws AppError('not-found') for an account that is not of this clinic, or deactivated; 'not-allowed'; 'reauthenticate'
 */
export async function makeMemberLink(by: Therapist, therapistId: string, at: Date): Promise<MadeLink> {
  requirePower(by, 'team')
  requireFresh(by, at)
  const { clinicId } = by
  return inClinic(clinicId, async (tx) => {
    const { role } = await findMember(tx, clinicId, therapistId)
    if (role === 'lead') requirePower(by, 'name-leads')
    const link = await makeAccountLink(tx, { clinicId, therapistId }, by.id, at)
    if (!link) throw new AppError('not-found')
    return link
  })
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

const problem = (message: string): TeamProblem => ({ field: 'therapistId', message })

/** Why this may not be done to that account, or undefined. */
async function problemOf(
  tx: Tx,
  by: Therapist,
  input: MemberChange,
  member: Pick<Member, 'id' | 'role'>,
): Promise<TeamProblem | undefined> {
  const becomes = input.change === 'change-role' ? input.role : member.role
  const ends = input.change === 'deactivate' || becomes !== member.role
  if (ends && member.id === by.id)
    return problem(
      input.change === 'deactivate'
        ? 'You cannot deactivate your own account.'
        : 'You cannot change your own role. Ask somebody else who runs the clinic.',
    )
  if ([member.role, becomes].includes('lead') && !may(by, 'name-leads')) return problem(ONLY_A_LEAD)
  if (ends && member.role === 'lead' && (await otherActiveLeads(tx, by.clinicId, member.id)) === 0)
    return problem(KEEP_ONE)
  return undefined
}

/** What each change writes of the account itself. */
const written = (input: MemberChange): Partial<Member> => {
  if (input.change === 'change-role') return { role: input.role }
  if (input.change === 'deactivate' || input.change === 'reactivate')
    return { active: input.change === 'reactivate' }
  return {}
}

const ENDS_SESSIONS: ReadonlySet<MemberChange['change']> = new Set([
  'deactivate',
  'end-sessions',
  'take-second-factor',
])

/**
 * Deactivates, reactivates, gives another role, ends all sessions, or takes a lost second factor away. A role holds from
 * the account's next request on; what ends its sessions does so as well. Nobody does the first to themselves, a clinic
 * always keeps one active lead, and only a lead makes a lead or touches the account of one.
 * @throws AppError('not-found') for an account that is not of this clinic; 'not-allowed' for who does not run the team;
 *   'reauthenticate'
 */
export async function changeMember(
  by: Therapist,
  input: MemberChange,
  at: Date,
): Promise<TeamProblem | undefined> {
  requirePower(by, 'team')
  requireFresh(by, at)
  const { clinicId } = by
  const { change, therapistId } = input
  const account = { clinicId, therapistId }
  return inClinic(clinicId, async (tx) => {
    await takeTurns(tx, clinicId)
    const member = await findMember(tx, clinicId, therapistId)
    const found = await problemOf(tx, by, input, member)
    if (found) return found
    await tx
      .update(therapists)
      .set({ ...written(input), version: sql`${therapists.version} + 1` })
      .where(isMember(clinicId, therapistId))
    if (change === 'take-second-factor') await removeSecondFactor(tx, account)
    if (change === 'deactivate') {
      await closeAccountLinks(tx, account, at)
      await forgetProviderIdentities(tx, account)
    }
    if (ENDS_SESSIONS.has(change)) await endSessionsOf(tx, account, at)
    const object = { member: therapistId, ...(input.change === 'change-role' ? { role: input.role } : {}) }
    await note(tx, by, `member.${change}`, object, at)
    return undefined
  })
}
