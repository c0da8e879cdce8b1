import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { and, eq, isNotNull, isNull, ne } from 'drizzle-orm'
import { inClinic, type Tx } from '@/db/client'
import { readTogether } from '@/db/read-together'
import { clinics, therapists } from '@/db/schema/clinics'
import { secondFactors } from '@/db/schema/second-factors'
import { sessions } from '@/db/schema/sessions'
import { recordEvent } from '@/lib/audit/writes'
import type { AccountName } from './account-name'
import { needsSecondFactor } from './second-factor-rule'
import { isSessionAlive, needsSeeing } from './session-expiry'

/** What the cookie carries: an opaque id, and where to look it up. */
export type SessionKey = { readonly clinicId: string; readonly sessionId: string }

export type SessionTherapist = {
  readonly clinicId: string
  readonly id: string
  readonly name: string
  readonly credentials: string
  readonly email: string
  readonly role: (typeof therapists.$inferSelect)['role']
  /** When they last gave a password or a code in this session: see `requireFresh`. */
  readonly authenticatedAt?: Date | null
  /** Whether they have a password or a second factor here to give again; who signs in through the provider only has neither. */
  readonly hasProof?: boolean
}

/** What must still be done before a session opens anything: give a code, or set up a second factor. */
export type Pending = 'code' | 'set-up'

/** Whose session it is, and what is still to be done. */
export type SessionStanding = { readonly therapist: SessionTherapist; readonly pending: Pending | undefined }

/** What is stored of a session's id. */
export const hashOfSession = (sessionId: string): string =>
  createHash('sha256').update(sessionId).digest('hex')

const isThisSession = ({ clinicId, sessionId }: SessionKey) =>
  and(eq(sessions.clinicId, clinicId), eq(sessions.idHash, hashOfSession(sessionId)))

async function hasSecondFactor(tx: Tx, { clinicId, therapistId }: AccountName): Promise<boolean> {
  const found = await tx.$count(
    secondFactors,
    and(
      eq(secondFactors.clinicId, clinicId),
      eq(secondFactors.therapistId, therapistId),
      isNotNull(secondFactors.confirmedAt),
    ),
  )
  return found > 0
}

/** How somebody signed in. */
export type Arrival = {
  /** The browser, as `browserLabel` calls it. */
  readonly browser: string
  /** Where a second factor was given: here, or to a provider that we believe. */
  readonly secondFactor?: 'given' | 'vouched' | undefined
}

/**
 * Begins a session in the transaction of the sign-in; only the hash of its id is stored. If the account has a second
 * factor that was not given, the session waits for it and opens nothing.
 */
export async function beginSession(
  tx: Tx,
  { clinicId, therapistId }: AccountName,
  { browser, secondFactor }: Arrival,
  at: Date,
): Promise<SessionKey> {
  const sessionId = randomBytes(32).toString('base64url')
  const secondFactorPending =
    secondFactor === undefined && (await hasSecondFactor(tx, { clinicId, therapistId }))
  await tx.insert(sessions).values({
    clinicId,
    idHash: hashOfSession(sessionId),
    therapistId,
    createdAt: at,
    lastSeenAt: at,
    authenticatedAt: at,
    secondFactorPending,
    vouchedByProvider: secondFactor === 'vouched',
    browser,
  })
  await recordEvent(tx, { clinicId, therapistId, action: 'session.began', object: {} }, at)
  return { clinicId, sessionId }
}

/**
 * Whose session this is, while it is alive and the account active; notes that it was seen. What is pending is worked out
 * anew each time: when a clinic begins to require a second factor of everybody, the next request asks for it.
 */
export async function standingOfSession(key: SessionKey, at: Date): Promise<SessionStanding | undefined> {
  const [row] = await readTogether(key.clinicId, (tx) =>
    tx
      .select({
        session: sessions,
        therapist: therapists,
        clinic: { secondFactorForAll: clinics.secondFactorForAll },
        factorSince: secondFactors.confirmedAt,
      })
      .from(sessions)
      .innerJoin(
        therapists,
        and(eq(therapists.clinicId, sessions.clinicId), eq(therapists.id, sessions.therapistId)),
      )
      .innerJoin(clinics, eq(clinics.id, sessions.clinicId))
      .leftJoin(
        secondFactors,
        and(eq(secondFactors.clinicId, therapists.clinicId), eq(secondFactors.therapistId, therapists.id)),
      )
      .where(isThisSession(key)),
  )
  if (!row?.therapist.active || !isSessionAlive(row.session, at)) return undefined
  if (needsSeeing(row.session, at))
    await inClinic(key.clinicId, (tx) =>
      // One that ended meanwhile has ended: being seen brings none back.
      tx.update(sessions).set({ lastSeenAt: at }).where(isThisSession(key)),
    )
  const { clinicId, id, name, credentials, email, role } = row.therapist
  const { authenticatedAt, secondFactorPending, vouchedByProvider } = row.session
  const hasProof = row.therapist.passwordHash !== null || row.factorSince !== null
  const mustSetUp = row.factorSince === null && !vouchedByProvider && needsSecondFactor(role, row.clinic)
  return {
    therapist: { clinicId, id, name, credentials, email, role, authenticatedAt, hasProof },
    pending: secondFactorPending ? 'code' : mustSetUp ? 'set-up' : undefined,
  }
}

/** Notes that a password or a code was given again in this session. */
export async function refreshSession(tx: Tx, key: SessionKey, at: Date): Promise<void> {
  await tx.update(sessions).set({ authenticatedAt: at }).where(isThisSession(key))
}

/**
 * Ends a session that waited for its second factor, and begins one that has it, under another id: whoever saw the earlier
 * cookie can do nothing with it.
 */
export async function completeSession(
  tx: Tx,
  key: SessionKey,
  account: AccountName,
  at: Date,
): Promise<SessionKey | undefined> {
  const [waited] = await tx
    .update(sessions)
    .set({ endedAt: at })
    .where(and(isThisSession(key), isNull(sessions.endedAt), eq(sessions.secondFactorPending, true)))
    .returning({ browser: sessions.browser })
  return waited && beginSession(tx, account, { browser: waited.browser, secondFactor: 'given' }, at)
}

/** Ends the session of this hash, and records it; if a therapist is named, only theirs. Ending an ended one changes nothing. */
export function endOne(
  { clinicId, idHash, ofTherapist }: { clinicId: string; idHash: string; ofTherapist?: string },
  at: Date,
): Promise<void> {
  return inClinic(clinicId, async (tx) => {
    const ended = await tx
      .update(sessions)
      .set({ endedAt: at })
      .where(
        and(
          eq(sessions.clinicId, clinicId),
          eq(sessions.idHash, idHash),
          ofTherapist === undefined ? undefined : eq(sessions.therapistId, ofTherapist),
          isNull(sessions.endedAt),
        ),
      )
      .returning({ therapistId: sessions.therapistId })
    for (const { therapistId } of ended)
      await recordEvent(tx, { clinicId, therapistId, action: 'session.ended', object: {} }, at)
  })
}

export const endSession = ({ clinicId, sessionId }: SessionKey, at: Date): Promise<void> =>
  endOne({ clinicId, idHash: hashOfSession(sessionId) }, at)

/** Whether anybody ever signed in to the account. */
export const hasSignedIn = async (tx: Tx, { clinicId, therapistId }: AccountName): Promise<boolean> =>
  (await tx.$count(sessions, and(eq(sessions.clinicId, clinicId), eq(sessions.therapistId, therapistId)))) > 0

/** Ends every session of a therapist except the one named: after a changed password or at deactivation. */
export async function endSessionsOf(
  tx: Tx,
  { clinicId, therapistId }: AccountName,
  at: Date,
  except?: SessionKey,
): Promise<void> {
  await tx
    .update(sessions)
    .set({ endedAt: at })
    .where(
      and(
        eq(sessions.clinicId, clinicId),
        eq(sessions.therapistId, therapistId),
        isNull(sessions.endedAt),
        except ? ne(sessions.idHash, hashOfSession(except.sessionId)) : undefined,
      ),
    )
}
