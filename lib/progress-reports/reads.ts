import 'server-only'
import { and, desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { readTogether } from '@/db/read-together'
import { therapists } from '@/db/schema/clinics'
import { progressReports } from '@/db/schema/progress-reports'
import type { ChartAccess } from '@/lib/auth/chart-access'
import { readLogoPictureThen } from '@/lib/clinic/reads-logo'
import { type CalendarDate, storedDate } from '@/lib/clinical/calendar-date'
import { progressReport } from '@/lib/clinical/progress-report/content'
import { type EpisodeDays, episodeDays, periodAsked } from '@/lib/clinical/progress-report/period'
import type { ProgressReport } from '@/lib/clinical/progress-report/report'
import { AppError } from '@/lib/errors'
import { readReportFacts } from './reads-facts'

/** What a list of reports shows. */
export type ProgressReportSummary = {
  readonly id: string
  readonly writtenOn: CalendarDate
  readonly writtenBy: string
  readonly to: string
  /** The days that it tells of, in words. */
  readonly periodLine: string
}

const ofChart = (chart: ChartAccess) =>
  and(eq(progressReports.clinicId, chart.clinicId), eq(progressReports.patientId, chart.patientId))

/** Every report of this chart, newest first. Its words, which are much longer, stay where they are. */
export const listProgressReports = (chart: ChartAccess): Promise<ProgressReportSummary[]> =>
  readTogether(chart.clinicId, async (tx) => {
    const rows = await tx
      .select({
        id: progressReports.id,
        writtenOn: progressReports.writtenOn,
        writtenBy: therapists.name,
        to: sql<string>`${progressReports.content} ->> 'to'`,
        periodLine: sql<string>`coalesce(${progressReports.content} ->> 'titleNote', '')`,
      })
      .from(progressReports)
      .innerJoin(
        therapists,
        and(eq(therapists.clinicId, progressReports.clinicId), eq(therapists.id, progressReports.writtenBy)),
      )
      .where(ofChart(chart))
      .orderBy(desc(progressReports.writtenAt), desc(progressReports.id))
    return rows.map(({ writtenOn, ...row }) => ({ ...row, writtenOn: storedDate(writtenOn) }))
  })

/**
 * One report of this chart, word for word as it was written, and the logo that the clinic had then.
 * @throws AppError('not-found') when the id is malformed, unknown or another patient's
 */
export async function getProgressReport(
  chart: ChartAccess,
  progressReportId: string,
): Promise<{ readonly report: ProgressReport; readonly logo: Uint8Array | undefined }> {
  if (!z.uuid().safeParse(progressReportId).success) throw new AppError('not-found')
  return readTogether(chart.clinicId, async (tx) => {
    const [found] = await tx
      .select({ report: progressReports.content, writtenAt: progressReports.writtenAt })
      .from(progressReports)
      .where(and(ofChart(chart), eq(progressReports.id, progressReportId)))
    if (!found) throw new AppError('not-found')
    return { report: found.report, logo: await readLogoPictureThen(tx, chart.clinicId, found.writtenAt) }
  })
}

/**
 * What a report of the days asked for, or else of the whole episode, would say today, without the therapist's words; and
 * of which days one can be written. Nothing is kept.
 * @throws AppError('not-found') for an episode that is not this patient's
 */
export const draftProgressReport = (
  chart: ChartAccess,
  episodeId: string,
  asked: Parameters<typeof periodAsked>[0],
  today: CalendarDate,
): Promise<{ readonly draft: ProgressReport; readonly episode: EpisodeDays }> =>
  readTogether(chart.clinicId, async (tx) => {
    const facts = await readReportFacts(tx, chart, episodeId, today)
    const episode = episodeDays(facts.episode, facts.records)
    const period = periodAsked(asked, episode, today)
    return { draft: progressReport({ ...facts, period, writtenOn: today }), episode }
  })
