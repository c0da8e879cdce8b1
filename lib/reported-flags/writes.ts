import 'server-only'
import { and, eq } from 'drizzle-orm'
import { inClinic, type Tx } from '@/db/client'
import { episodes } from '@/db/schema/patients'
import { reportedFlags } from '@/db/schema/reported-flags'
import { recordEvent } from '@/lib/audit/writes'
import type { LinkAccess } from '@/lib/auth/link-access'
import type { FlagReport } from '@/lib/check-in-links/schema'
import { holdLink } from '@/lib/check-in-links/writes-hold'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { AppError } from '@/lib/errors'
import { refreshStanding } from '@/lib/standings/writes'

/** The patient's day where it can be one: no report is lost because the clock of a phone is wrong. */
async function reportDay(tx: Tx, access: LinkAccess, day: CalendarDate, today: CalendarDate) {
  const [episode] = await tx
    .select({ openedOn: episodes.openedOn })
    .from(episodes)
    .where(and(eq(episodes.clinicId, access.clinicId), eq(episodes.id, access.episodeId)))
  return episode && day >= episode.openedOn && day <= today ? day : today
}

/**
 * Keeps a red flag that the patient answered 'yes' to. The same id again changes nothing; nothing takes it away.
 * @throws AppError('not-found') when the link has ended meanwhile; 'conflict' for an id that another device used, and for a report
 * that was told on the page of another link
 */
export function reportFlag(
  access: LinkAccess,
  { id, redFlag, day, link }: FlagReport,
  today: CalendarDate,
  at: Date,
): Promise<{ readonly outcome: 'kept' }> {
  const { clinicId, patientId, episodeId, linkId } = access
  return inClinic(clinicId, async (tx) => {
    if (link !== undefined && link !== linkId) throw new AppError('conflict')
    await holdLink(tx, access, at)
    const [before] = await tx
      .select({ linkId: reportedFlags.linkId })
      .from(reportedFlags)
      .where(and(eq(reportedFlags.clinicId, clinicId), eq(reportedFlags.id, id)))
    if (before && before.linkId !== linkId) throw new AppError('conflict')
    if (before) return { outcome: 'kept' }
    const reportedOn = await reportDay(tx, access, day, today)
    await tx
      .insert(reportedFlags)
      .values({ clinicId, id, patientId, episodeId, linkId, redFlag, reportedOn, reportedAt: at })
    const object = { report: id, link: linkId }
    await recordEvent(
      tx,
      { clinicId, therapistId: null, linkId, patientId, action: 'flag.reported', object },
      at,
    )
    await refreshStanding(tx, access, episodeId, { today, at })
    return { outcome: 'kept' }
  })
}
