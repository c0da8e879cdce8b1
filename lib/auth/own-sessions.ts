import 'server-only'
import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import { inClinic } from '@/db/client'
import { sessions } from '@/db/schema/sessions'
import { recordEvent } from '@/lib/audit/writes'
import { requireFresh } from './fresh'
import { isSessionAlive, LIFETIME_MILLISECONDS } from './session-expiry'
import { endOne, endSessionsOf, hashOfSession, type SessionKey, type SessionTherapist } from './sessions'

export type OwnSession = {
  readonly idHash: string
  readonly createdAt: Date
  readonly lastSeenAt: Date
  readonly browser: string
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
      .map(({ idHash, createdAt, lastSeenAt, browser }) => ({
        idHash,
        createdAt,
        lastSeenAt,
        browser,
        isThis: idHash === hashOfSession(key.sessionId),
      }))
  })
}

/**
 * Ends one session of the therapist's own, by the hash that `listOwnSessions` gave; any other hash changes nothing.
 * @throws AppError('reauthenticate') when they have not given their password lately
 */
export async function endOwnSession(therapist: SessionTherapist, idHash: string, at: Date): Promise<void> {
  requireFresh(therapist, at)
  return endOne({ clinicId: therapist.clinicId, idHash, ofTherapist: therapist.id }, at)
}

/**
 * Ends every session of the therapist's own, this one too unless it is to be kept. Signing out everywhere needs no
 * password: whoever fears for their account should not have to look for it.
 * @throws AppError('reauthenticate') when this one is to be kept and they have not given their password lately
 */
export async function endAllOwnSessions(
  therapist: SessionTherapist,
  keep: SessionKey | undefined,
  at: Date,
): Promise<void> {
  if (keep) requireFresh(therapist, at)
  const { clinicId, id: therapistId } = therapist
  await inClinic(clinicId, async (tx) => {
    await endSessionsOf(tx, { clinicId, therapistId }, at, keep)
    await recordEvent(
      tx,
      { clinicId, therapistId, action: 'session.all-ended', object: { othersOnly: keep !== undefined } },
      at,
    )
  })
}
