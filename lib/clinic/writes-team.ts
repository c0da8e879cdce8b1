import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, ne, sql } from 'drizzle-orm'
import { inClinic, type Tx } from '@/db/client'
import { clinics, signInNames, therapists } from '@/db/schema/clinics'
import { recordEvent } from '@/lib/audit/writes'
import { may, requirePower, type Role } from '@/lib/auth/access'
import { countAttempt, forgiveAttempts } from '@/lib/auth/attempts'
import { hashPassword, isPassword } from '@/lib/auth/passwords'
import { endSessionsOf, type SessionKey } from '@/lib/auth/sessions'
import type { Therapist } from '@/lib/auth/therapist'
import { AppError } from '@/lib/errors'
import type { MemberChange, MemberInput, OwnPasswordInput } from './schema'

type Member = typeof therapists.$inferSelect

export type TeamProblem = { readonly field: string; readonly message: string }

const isMember = (clinicId: string, id: string) =>
  and(eq(therapists.clinicId, clinicId), eq(therapists.id, id))

/** Changes of one team wait for each other: two leads who deactivate each other at once leave one. */
const takeTurns = (tx: Tx, clinicId: string) =>
  tx.select({ id: clinics.id }).from(clinics).where(eq(clinics.id, clinicId)).for('no key update')

const note = (
  tx: Tx,
  { clinicId, id }: Therapist,
  action: string,
  object: { readonly member: string; readonly role?: Role },
  at: Date,
): Promise<void> => recordEvent(tx, { clinicId, therapistId: id, action, object }, at)

/** A lead opens charts and names others who do: nobody becomes one, or has the account of one changed, but by a lead. */
const ONLY_A_LEAD = 'Only a lead of your clinic can do this for a lead.'
const KEEP_ONE = 'A clinic keeps at least one active lead.'

/** Adds an account with its first password, which whoever adds it hands over. */
export async function addMember(
  by: Therapist,
  { password, ...fields }: MemberInput,
  at: Date,
): Promise<TeamProblem | undefined> {
  requirePower(by, 'team')
  if (fields.role === 'lead' && !may(by, 'name-leads')) return { field: 'role', message: ONLY_A_LEAD }
  const { clinicId } = by
  const passwordHash = await hashPassword(password)
  return inClinic(clinicId, async (tx) => {
    const id = randomUUID()
    // The same address at once, in whatever clinic: the second finds it taken.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${fields.email}, 1))`)
    const [taken] = await tx.select().from(signInNames).where(eq(signInNames.email, fields.email))
    if (taken) return { field: 'email', message: 'An account with this e-mail address exists already.' }
    await tx.insert(therapists).values({ ...fields, clinicId, id, passwordHash, createdAt: at })
    await tx.insert(signInNames).values({ email: fields.email, clinicId, therapistId: id })
    await note(tx, by, 'member.added', { member: id, role: fields.role }, at)
    return undefined
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

/** What is written of the account. */
const changeOf = (input: MemberChange, passwordHash: string | undefined): Partial<Member> => {
  if (input.change === 'change-role') return { role: input.role }
  return passwordHash === undefined ? { active: input.change === 'reactivate' } : { passwordHash }
}

/**
 * Deactivates, reactivates, gives a new first password or another role. A deactivation and a new password end every
 * session of the account; a role holds from its next request on. Nobody does this to themselves, a clinic always keeps
 * one active lead, and only a lead makes a lead or touches the account of one.
 * @throws AppError('not-found') for an account that is not of this clinic; 'not-allowed' for who does not run the team
 */
export async function changeMember(
  by: Therapist,
  input: MemberChange,
  at: Date,
): Promise<TeamProblem | undefined> {
  requirePower(by, 'team')
  const { clinicId } = by
  const { therapistId } = input
  const passwordHash = input.change === 'reset-password' ? await hashPassword(input.password) : undefined
  return inClinic(clinicId, async (tx) => {
    await takeTurns(tx, clinicId)
    const [member] = await tx
      .select({ id: therapists.id, role: therapists.role })
      .from(therapists)
      .where(isMember(clinicId, therapistId))
    if (!member) throw new AppError('not-found')
    const found = await problemOf(tx, by, input, member)
    if (found) return found
    await tx
      .update(therapists)
      .set({ ...changeOf(input, passwordHash), version: sql`${therapists.version} + 1` })
      .where(isMember(clinicId, therapistId))
    if (input.change === 'deactivate' || input.change === 'reset-password')
      await endSessionsOf(tx, { clinicId, therapistId }, at)
    const object = { member: therapistId, ...(input.change === 'change-role' ? { role: input.role } : {}) }
    await note(tx, by, `member.${input.change}`, object, at)
    return undefined
  })
}

/**
 * Changes one's own password; every other session of the account ends.
 * @throws AppError('too-many-attempts') after too many wrong ones
 */
export async function changeOwnPassword(
  therapist: Therapist,
  { currentPassword, password }: OwnPasswordInput,
  keep: SessionKey | undefined,
  at: Date,
): Promise<TeamProblem | undefined> {
  const { clinicId, id } = therapist
  // An unattended screen is no place to guess at: the same limit as at the door.
  const attempt = { email: therapist.email, address: undefined }
  if (!(await countAttempt(attempt, at))) throw new AppError('too-many-attempts')
  const [row] = await inClinic(clinicId, (tx) => tx.select().from(therapists).where(isMember(clinicId, id)))
  if (!(await isPassword(currentPassword, row?.passwordHash)))
    return { field: 'currentPassword', message: 'This is not your present password.' }
  await forgiveAttempts(attempt, at)
  const passwordHash = await hashPassword(password)
  await inClinic(clinicId, async (tx) => {
    await tx
      .update(therapists)
      .set({ passwordHash, version: sql`${therapists.version} + 1` })
      .where(isMember(clinicId, id))
    await endSessionsOf(tx, { clinicId, therapistId: id }, at, keep)
    await note(tx, therapist, 'member.password-changed', { member: id }, at)
  })
  return undefined
}
