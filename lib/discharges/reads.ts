import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { readTogether } from '@/db/read-together'
import { therapists } from '@/db/schema/clinics'
import { dischargeSummaries } from '@/db/schema/discharge-summaries'
import type { ChartAccess } from '@/lib/auth/chart-access'
import { readLogoPictureThen } from '@/lib/clinic/reads-logo'
import { type CalendarDate, storedDate } from '@/lib/clinical/calendar-date'
import type { DischargeSummaryContent } from '@/lib/clinical/discharge-summary/summary'
import { AppError } from '@/lib/errors'

/** What a list of summaries shows. */
export type DischargeSummaryLine = {
  readonly id: string
  readonly episodeId: string
  readonly writtenOn: CalendarDate
  readonly writtenBy: string
}

const ofChart = (chart: ChartAccess) =>
  and(eq(dischargeSummaries.clinicId, chart.clinicId), eq(dischargeSummaries.patientId, chart.patientId))

/** Every discharge summary of this chart, newest first. */
export const listDischargeSummaries = (chart: ChartAccess): Promise<DischargeSummaryLine[]> =>
  readTogether(chart.clinicId, async (tx) => {
    const rows = await tx
      .select({
        id: dischargeSummaries.id,
        episodeId: dischargeSummaries.episodeId,
        writtenOn: dischargeSummaries.writtenOn,
        writtenBy: therapists.name,
      })
      .from(dischargeSummaries)
      .innerJoin(
        therapists,
        and(
          eq(therapists.clinicId, dischargeSummaries.clinicId),
          eq(therapists.id, dischargeSummaries.writtenBy),
        ),
      )
      .where(ofChart(chart))
      .orderBy(desc(dischargeSummaries.writtenAt), desc(dischargeSummaries.id))
    return rows.map(({ writtenOn, ...row }) => ({ ...row, writtenOn: storedDate(writtenOn) }))
  })

/**
 * One summary of this chart, word for word as it was written, and the logo that the clinic had then.
 * @throws AppError('not-found') when the id is malformed, unknown or another patient's
 */
export async function getDischargeSummary(
  chart: ChartAccess,
  dischargeSummaryId: string,
): Promise<{ readonly summary: DischargeSummaryContent; readonly logo: Uint8Array | undefined }> {
  if (!z.uuid().safeParse(dischargeSummaryId).success) throw new AppError('not-found')
  return readTogether(chart.clinicId, async (tx) => {
    const [found] = await tx
      .select({ summary: dischargeSummaries.content, writtenAt: dischargeSummaries.writtenAt })
      .from(dischargeSummaries)
      .where(and(ofChart(chart), eq(dischargeSummaries.id, dischargeSummaryId)))
    if (!found) throw new AppError('not-found')
    return { summary: found.summary, logo: await readLogoPictureThen(tx, chart.clinicId, found.writtenAt) }
  })
}
