import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, ne, sql } from 'drizzle-orm'
import { inClinic, type Tx } from '@/db/client'
import { clinics, signInNames, therapists } from '@/db/schema/clinics'
import type { AuditAction } from '@/lib/audit/schema'
import { recordEvent } from '@/lib/audit/writes'
import { requireLead } from '@/lib/auth/access'
import { countAttempt, forgiveAttempts } from '@/lib/auth/attempts'
import { hashPassword, isPassword } from '@/lib/auth/passwords'
import { endSessionsOf, type SessionKey } from '@/lib/auth/sessions'
import type { Therapist } from '@/lib/auth/therapist'
import { AppError } from '@/lib/errors'
import type { MemberChange, MemberInput, OwnPasswordInput } from './schema'

export type TeamProblem = { readonly field: string; readonly message: string }

const isMember = (clinicId: string, id: string) =>
  and(eq(therapists.clinicId, clinicId), eq(therapists.id, id))

/** Changes of one team wait for each other: two leads who deactivate each other at once leave one. */
const takeTurns = (tx: Tx, clinicId: string) =>
  tx.select({ id: clinics.id }).from(clinics).where(eq(clinics.id, clinicId)).for('no key update')

const note = (tx: Tx, { clinicId, id }: Therapist, action: AuditAction, member: string, at: Date): Promise<void> =>
  recordEvent(tx, { clinicId, therapistId: id, action, object: { member } }, at)

/** Adds an account with its first password, which the lead hands over. */
export async function addMember(
  lead: Therapist,
  { password, ...fields }: MemberInput,
  at: Date,
): Promise<TeamProblem | undefined> {
  requireLead(lead)
  const { clinicId } = lead
  const passwordHash = await hashPassword(password)
  return inClinic(clinicId, async (tx) => {
    const id = randomUUID()
    // The same address at once, in whatever clinic: the second finds it taken.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${fields.email}, 1))`)
    const [taken] = await tx.select().from(signInNames).where(eq(signInNames.email, fields.email))
    if (taken) return { field: 'email', message: 'An account with this e-mail address exists already.' }
    await tx.insert(therapists).values({ ...fields, clinicId, id, passwordHash, createdAt: at })
    await tx.insert(signInNames).values({ email: fields.email, clinicId, therapistId: id })
    await note(tx, lead, 'member.added', id, at)
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

/**
 * Deactivates, reactivates, or gives a new first password. The first and the last end every session of the account at
 * its next request. Nobody deactivates themselves, and a clinic always keeps one lead.
 * @throws AppError('not-found') for an account that is not of this clinic; 'not-allowed' for all but leads
 */
export async function changeMember(
  lead: Therapist,
  input: MemberChange,
  at: Date,
): Promise<TeamProblem | undefined> {
  requireLead(lead)
  const { clinicId } = lead
  const { therapistId } = input
  const passwordHash = input.change === 'reset-password' ? await hashPassword(input.password) : undefined
  return inClinic(clinicId, async (tx) => {
    await takeTurns(tx, clinicId)
    if (input.change === 'deactivate') {
      if (therapistId === lead.id)
        return { field: 'therapistId', message: 'You cannot deactivate your own account.' }
      if ((await otherActiveLeads(tx, clinicId, therapistId)) === 0)
        return { field: 'therapistId', message: 'A clinic keeps at least one active lead.' }
    }
    const changed = await tx
      .update(therapists)
      .set({
        ...(passwordHash === undefined ? { active: input.change === 'reactivate' } : { passwordHash }),
        version: sql`${therapists.version} + 1`,
      })
      .where(isMember(clinicId, therapistId))
      .returning({ id: therapists.id })
    if (changed.length === 0) throw new AppError('not-found')
    if (input.change !== 'reactivate') await endSessionsOf(tx, { clinicId, therapistId }, at)
    await note(tx, lead, `member.${input.change}`, therapistId, at)
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
    await note(tx, therapist, 'member.password-changed', id, at)
  })
  return undefined
}
