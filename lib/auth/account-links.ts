import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { inClinic, type Tx } from '@/db/client'
import { accountLinks } from '@/db/schema/account-links'
import { clinics, therapists } from '@/db/schema/clinics'
import { recordEvent } from '@/lib/audit/writes'
import { paths } from '@/lib/paths'
import { wholeAddress } from '@/lib/whole-address'
import type { AccountName } from './account-name'
import { passwordProblem } from './password-rule'
import { hashPassword } from './passwords'
import { endSessionsOf, hasSignedIn } from './sessions'

type Kind = (typeof accountLinks.$inferSelect)['kind']

const HOUR = 60 * 60_000
const OPEN_FOR_MILLISECONDS = { invitation: 7 * 24 * HOUR, reset: HOUR } as const satisfies Record<
  Kind,
  number
>

/** A link that was just made: it goes into a mail, or is shown once. Its address is stored nowhere. */
export type MadeLink = {
  readonly kind: Kind
  readonly name: string
  readonly email: string
  readonly clinicName: string
  readonly address: string
  readonly expiresAt: Date
}

/** Whose password a link opens, for its page to say. */
export type OpenLink = Omit<MadeLink, 'address' | 'expiresAt'>

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

const TOKEN = /^([0-9a-f-]{36})\.([A-Za-z0-9_-]{43})$/

/** The clinic stands in the token, since it must be known before anything can be looked up. */
function readToken(token: string): { readonly clinicId: string; readonly tokenHash: string } | undefined {
  const [, clinicId = '', secret = ''] = TOKEN.exec(token) ?? []
  return z.uuid().safeParse(clinicId).success ? { clinicId, tokenHash: hashOf(secret) } : undefined
}

/** The token stands behind the '#', which no browser sends and no server logs. */
const addressOf = (clinicId: string, secret: string): string =>
  `${wholeAddress(paths.choosePassword())}#${clinicId}.${secret}`

const areOf = ({ clinicId, therapistId }: AccountName) =>
  and(eq(accountLinks.clinicId, clinicId), eq(accountLinks.therapistId, therapistId))

/** Closes every open link of the account. */
export async function closeAccountLinks(tx: Tx, account: AccountName, at: Date): Promise<void> {
  await tx
    .update(accountLinks)
    .set({ closedAt: at })
    .where(and(areOf(account), isNull(accountLinks.closedAt)))
}

/** Whether an invited person has come: chose a password, or ever signed in through the provider. */
export const hasCome = async (
  tx: Tx,
  { clinicId, id: therapistId, passwordHash }: typeof therapists.$inferSelect,
): Promise<boolean> => passwordHash !== null || hasSignedIn(tx, { clinicId, therapistId })

/**
 * Makes a link by which the person chooses a password, and closes any earlier one. It is an invitation until they have come.
 * @param by the lead who makes it; null where the person asked for it on the sign-in page, or whoever runs the server makes it
 * @returns undefined for an account that is not of this clinic, or deactivated
 */
export async function makeAccountLink(
  tx: Tx,
  account: AccountName,
  by: string | null,
  at: Date,
): Promise<MadeLink | undefined> {
  const { clinicId, therapistId } = account
  // One at a time for an account: of two at once the later one stays open.
  const [person] = await tx
    .select()
    .from(therapists)
    .where(and(eq(therapists.clinicId, clinicId), eq(therapists.id, therapistId)))
    .for('no key update')
  const [clinic] = await tx.select().from(clinics).where(eq(clinics.id, clinicId))
  if (!person?.active || !clinic) return undefined
  await closeAccountLinks(tx, account, at)
  const kind = by === null || (await hasCome(tx, person)) ? 'reset' : 'invitation'
  const secret = randomBytes(32).toString('base64url')
  const expiresAt = new Date(at.getTime() + OPEN_FOR_MILLISECONDS[kind])
  await tx.insert(accountLinks).values({
    clinicId,
    therapistId,
    tokenHash: hashOf(secret),
    kind,
    createdAt: at,
    createdBy: by,
    expiresAt,
  })
  await recordEvent(
    tx,
    { clinicId, therapistId: by, action: `account-link.${kind}`, object: { member: therapistId } },
    at,
  )
  const { name, email } = person
  return { kind, name, email, clinicName: clinic.name, address: addressOf(clinicId, secret), expiresAt }
}

const isOpen = ({ clinicId, tokenHash }: { clinicId: string; tokenHash: string }, at: Date) =>
  and(
    eq(accountLinks.clinicId, clinicId),
    eq(accountLinks.tokenHash, tokenHash),
    isNull(accountLinks.closedAt),
    gt(accountLinks.expiresAt, at),
  )

/**
 * Looks a link up without using it up, because mail programs open links too.
 * @returns undefined for one that was used or replaced, has expired or never existed
 */
export async function openAccountLink(token: string, at: Date): Promise<OpenLink | undefined> {
  const key = readToken(token)
  return key && findOpen(key, at)
}

const findOpen = (
  key: { readonly clinicId: string; readonly tokenHash: string },
  at: Date,
): Promise<OpenLink | undefined> =>
  inClinic(key.clinicId, async (tx) => {
    const [row] = await tx
      .select({
        kind: accountLinks.kind,
        name: therapists.name,
        email: therapists.email,
        clinicName: clinics.name,
      })
      .from(accountLinks)
      .innerJoin(
        therapists,
        and(
          eq(therapists.clinicId, accountLinks.clinicId),
          eq(therapists.id, accountLinks.therapistId),
          eq(therapists.active, true),
        ),
      )
      .innerJoin(clinics, eq(clinics.id, accountLinks.clinicId))
      .where(isOpen(key, at))
    return row
  })

export type ChosenByLink = { readonly state: 'chosen' | 'unknown' } | { readonly problem: string }

/**
 * Uses a link up: sets the password that the person chose, and ends every session of the account. If it is used twice at
 * the same time, one use wins; a refused password leaves the link open.
 */
export async function choosePasswordByLink(token: string, password: string, at: Date): Promise<ChosenByLink> {
  const key = readToken(token)
  const owner = key && (await findOpen(key, at))
  if (!key || !owner) return { state: 'unknown' }
  const problem = await passwordProblem(password, owner)
  if (problem !== undefined) return { problem }
  const passwordHash = await hashPassword(password)
  const { clinicId } = key
  return inClinic(clinicId, async (tx) => {
    const [used] = await tx
      .update(accountLinks)
      .set({ closedAt: at })
      .where(isOpen(key, at))
      .returning({ therapistId: accountLinks.therapistId, kind: accountLinks.kind })
    if (!used) return { state: 'unknown' }
    const { therapistId, kind } = used
    const changed = await tx
      .update(therapists)
      .set({ passwordHash, version: sql`${therapists.version} + 1` })
      .where(
        and(eq(therapists.clinicId, clinicId), eq(therapists.id, therapistId), eq(therapists.active, true)),
      )
      .returning({ id: therapists.id })
    if (changed.length === 0) return { state: 'unknown' }
    await endSessionsOf(tx, { clinicId, therapistId }, at)
    await recordEvent(tx, { clinicId, therapistId, action: 'account-link.used', object: { kind } }, at)
    return { state: 'chosen' }
  })
}
