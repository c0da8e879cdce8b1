import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, gt, isNull, lte, or, type SQL } from 'drizzle-orm'
import { inClinic, type Tx } from '@/db/client'
import { checkInLinks, checkInTokens } from '@/db/schema/check-in-links'
import { clinics } from '@/db/schema/clinics'
import type { AuditAction } from '@/lib/audit/schema'
import { recordEvent } from '@/lib/audit/writes'
import type { ChartAccess } from '@/lib/auth/chart-access'
import { lastMomentOf } from '@/lib/clinic/clock'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { AppError } from '@/lib/errors'
import { holdOpenEpisode } from '@/lib/patients/writes-episodes'
import { derivedToken, tokenHash } from './token'

/** How long a link works: as long as browsers keep a cookie. */
const LINK_MILLISECONDS = 400 * 24 * 60 * 60_000

const openOfPatient = (chart: ChartAccess) =>
  and(
    eq(checkInLinks.clinicId, chart.clinicId),
    eq(checkInLinks.patientId, chart.patientId),
    isNull(checkInLinks.revokedAt),
  )

const openOf = (chart: ChartAccess, episodeId: string) =>
  and(openOfPatient(chart), eq(checkInLinks.episodeId, episodeId))

const eventOf = (chart: ChartAccess, action: AuditAction, linkId: string) => ({
  clinicId: chart.clinicId,
  therapistId: chart.therapist.id,
  patientId: chart.patientId,
  action,
  object: { link: linkId },
})

/** Turns off those links that are on and that `which` selects. */
async function revoke(tx: Tx, chart: ChartAccess, at: Date, which: SQL | undefined): Promise<void> {
  const revoked = await tx
    .update(checkInLinks)
    .set({ revokedAt: at, revokedBy: chart.therapist.id })
    .where(which)
    .returning({ id: checkInLinks.id })
  for (const { id } of revoked) await recordEvent(tx, eventOf(chart, 'check-in-link.turned-off', id), at)
}

/**
 * Makes a link for an episode, or a new one in place of the one named, which from then on works on no device and from no
 * paper.
 * @throws AppError('not-found') for an episode that is not this patient's; 'discharged' for a closed one; 'conflict' when
 * another link is on
 */
export function turnOnLink(
  chart: ChartAccess,
  episodeId: string,
  replaces: string | null,
  at: Date,
): Promise<{ readonly id: string }> {
  return inClinic(chart.clinicId, async (tx) => {
    await holdOpenEpisode(tx, chart, episodeId)
    // Only what the therapist saw: another one that is on stands in the way of the new one, of which an episode has one.
    const ended = lte(checkInLinks.expiresAt, at)
    const which = replaces === null ? ended : or(ended, eq(checkInLinks.id, replaces))
    await revoke(tx, chart, at, and(openOf(chart, episodeId), which))
    const { clinicId, patientId } = chart
    const id = randomUUID()
    const hash = tokenHash(derivedToken({ clinicId, linkId: id }))
    const made = await tx
      .insert(checkInLinks)
      .values({
        clinicId,
        id,
        patientId,
        episodeId,
        tokenHash: hash,
        createdAt: at,
        createdBy: chart.therapist.id,
        expiresAt: new Date(at.getTime() + LINK_MILLISECONDS),
      })
      .onConflictDoNothing()
      .returning({ id: checkInLinks.id })
    if (made.length === 0) throw new AppError('conflict')
    await tx.insert(checkInTokens).values({ tokenHash: hash, clinicId, linkId: id })
    await recordEvent(tx, eventOf(chart, 'check-in-link.turned-on', id), at)
    return { id }
  })
}

/** Ends the link of an episode at once. Turning off one that is off changes nothing. */
export const turnOffLink = (chart: ChartAccess, episodeId: string, at: Date): Promise<void> =>
  inClinic(chart.clinicId, (tx) => revoke(tx, chart, at, openOf(chart, episodeId)))

/**
 * Ends the links of earlier episodes that are still on, in the transaction that opens another one: otherwise a patient would
 * go on reporting into a closed episode, where nobody looks.
 */
export const turnOffEarlierLinks = (tx: Tx, chart: ChartAccess, at: Date): Promise<void> =>
  revoke(tx, chart, at, and(openOfPatient(chart), gt(checkInLinks.expiresAt, at)))

/** Holds the link of an episode that is on, as whoever tells something through it does. */
export async function holdOpenLink(tx: Tx, chart: ChartAccess, episodeId: string): Promise<void> {
  await tx
    .select({ id: checkInLinks.id })
    .from(checkInLinks)
    .where(openOf(chart, episodeId))
    .for('no key update')
}

/**
 * Makes the link of an episode end with that day, or earlier if it does so anyway. It is part of the discharge's transaction,
 * whose event stands for it.
 */
export async function endLinkAfter(
  tx: Tx,
  chart: ChartAccess,
  episodeId: string,
  lastDay: CalendarDate,
): Promise<void> {
  const [clinic] = await tx
    .select({ timeZone: clinics.timeZone })
    .from(clinics)
    .where(eq(clinics.id, chart.clinicId))
  if (!clinic) return
  const expiresAt = lastMomentOf(lastDay, clinic.timeZone)
  await tx
    .update(checkInLinks)
    .set({ expiresAt })
    .where(and(openOf(chart, episodeId), gt(checkInLinks.expiresAt, expiresAt)))
}
