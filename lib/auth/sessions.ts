import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { and, desc, eq, gt, isNull, ne } from 'drizzle-orm'
import { inClinic, type Tx } from '@/db/client'
import { therapists } from '@/db/schema/clinics'
import { sessions } from '@/db/schema/sessions'
import { recordEvent } from '@/lib/audit/writes'
import { isSessionAlive, LIFETIME_MILLISECONDS, needsSeeing } from './session-expiry'

/** What the cookie carries: an opaque id, and where to look it up. */
export type SessionKey = { readonly clinicId: string; readonly sessionId: string }

export type SessionTherapist = {
  readonly clinicId: string
  readonly id: string
  readonly name: string
  readonly credentials: string
  readonly email: string
  readonly role: (typeof therapists.$inferSelect)['role']
}

const hashOf = (sessionId: string): string => createHash('sha256').update(sessionId).digest('hex')

const isThisSession = ({ clinicId, sessionId }: SessionKey) =>
  and(eq(sessions.clinicId, clinicId), eq(sessions.idHash, hashOf(sessionId)))

/** Begins a session in the transaction of the sign-in; only the hash of its id is kept. */
export async function beginSession(
  tx: Tx,
  { clinicId, therapistId }: { readonly clinicId: string; readonly therapistId: string },
  at: Date,
): Promise<SessionKey> {
  const sessionId = randomBytes(32).toString('base64url')
  await tx
    .insert(sessions)
    .values({ clinicId, idHash: hashOf(sessionId), therapistId, createdAt: at, lastSeenAt: at })
  await recordEvent(tx, { clinicId, therapistId, action: 'session.began', object: {} }, at)
  return { clinicId, sessionId }
}

/** Who this session belongs to, when it still counts and the account is active; notes that it was seen. */
export function therapistOfSession(key: SessionKey, at: Date): Promise<SessionTherapist | undefined> {
  return inClinic(key.clinicId, async (tx) => {
    const [row] = await tx
      .select({ session: sessions, therapist: therapists })
      .from(sessions)
      .innerJoin(
        therapists,
        and(eq(therapists.clinicId, sessions.clinicId), eq(therapists.id, sessions.therapistId)),
      )
      .where(isThisSession(key))
    if (!row?.therapist.active || !isSessionAlive(row.session, at)) return undefined
    if (needsSeeing(row.session, at))
      await tx.update(sessions).set({ lastSeenAt: at }).where(isThisSession(key))
    const { clinicId, id, name, credentials, email, role } = row.therapist
    return { clinicId, id, name, credentials, email, role }
  })
}

/** Ends this session; ending an ended one changes nothing. */
export function endSession(key: SessionKey, at: Date): Promise<void> {
  return inClinic(key.clinicId, async (tx) => {
    const ended = await tx
      .update(sessions)
      .set({ endedAt: at })
      .where(and(isThisSession(key), isNull(sessions.endedAt)))
      .returning({ therapistId: sessions.therapistId })
    for (const { therapistId } of ended)
      await recordEvent(tx, { clinicId: key.clinicId, therapistId, action: 'session.ended', object: {} }, at)
  })
}

/** Ends every session of a therapist, but the one named: after a changed password or at deactivation. */
export async function endSessionsOf(
  tx: Tx,
  { clinicId, therapistId }: { readonly clinicId: string; readonly therapistId: string },
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
        except ? ne(sessions.idHash, hashOf(except.sessionId)) : undefined,
      ),
    )
}

export type OwnSession = {
  readonly idHash: string
  readonly createdAt: Date
  readonly lastSeenAt: Date
  readonly isThis: boolean
}

/** The therapist's own sessions that still count, the latest first. */
export function listOwnSessions(
  therapist: SessionTherapist,
  key: SessionKey,
  at: Date,
): Promise<OwnSession[]> {
  return inClinic(therapist.clinicId, async (tx) => {
    const rows = await tx
      .select()
      .from(sessions)
      .where(
        and(
          eq(sessions.clinicId, therapist.clinicId),
          eq(sessions.therapistId, therapist.id),
          isNull(sessions.endedAt),
          gt(sessions.createdAt, new Date(at.getTime() - LIFETIME_MILLISECONDS)),
        ),
      )
      .orderBy(desc(sessions.lastSeenAt))
    return rows
      .filter((row) => isSessionAlive(row, at))
      .map(({ idHash, createdAt, lastSeenAt }) => ({
        idHash,
        createdAt,
        lastSeenAt,
        isThis: idHash === hashOf(key.sessionId),
      }))
  })
}

/** Ends one session of the therapist's own, by the hash that `listOwnSessions` gave; any other hash changes nothing. */
export function endOwnSession(
  { clinicId, id: therapistId }: SessionTherapist,
  idHash: string,
  at: Date,
): Promise<void> {
  return inClinic(clinicId, async (tx) => {
    const ended = await tx
      .update(sessions)
      .set({ endedAt: at })
      .where(
        and(
          eq(sessions.clinicId, clinicId),
          eq(sessions.therapistId, therapistId),
          eq(sessions.idHash, idHash),
          isNull(sessions.endedAt),
        ),
      )
      .returning({ therapistId: sessions.therapistId })
    if (ended.length > 0)
      await recordEvent(tx, { clinicId, therapistId, action: 'session.ended', object: {} }, at)
  })
}
