import 'server-only'
import { randomUUID } from 'node:crypto'
import { inClinic } from '@/db/client'
import { progressReports } from '@/db/schema/progress-reports'
import type { Moment, Recorded } from '@/lib/assessments/writes'
import { recordEvent } from '@/lib/audit/writes'
import type { ChartAccess } from '@/lib/auth/chart-access'
import { progressReport } from '@/lib/clinical/progress-report/content'
import { episodeDays, periodProblems } from '@/lib/clinical/progress-report/period'
import type { ProgressReport } from '@/lib/clinical/progress-report/report'
import { withWords } from '@/lib/clinical/progress-report/words'
import { readReportFacts } from './reads-facts'
import type { ProgressReportInput } from './schema'

/**
 * Writes a report from what is on the record now and keeps it word for word. Reports are never changed: a correction is
 * another one. An episode that has ended can be reported on as well.
 * @throws AppError('not-found') for an episode that is not this patient's
 */
export function writeProgressReport(
  chart: ChartAccess,
  episodeId: string,
  { from, until, ...words }: ProgressReportInput,
  { today, at }: Moment,
): Promise<Recorded<{ readonly report: ProgressReport }>> {
  return inClinic(chart.clinicId, async (tx) => {
    const facts = await readReportFacts(tx, chart, episodeId, today)
    const period = { from, to: until }
    const problems = periodProblems(period, episodeDays(facts.episode, facts.records), today)
    if (Object.keys(problems).length > 0) return { problems }
    const report = withWords(progressReport({ ...facts, period, writtenOn: today }), words)
    const id = randomUUID()
    await tx.insert(progressReports).values({
      clinicId: chart.clinicId,
      id,
      patientId: chart.patientId,
      episodeId,
      writtenOn: today,
      writtenAt: at,
      writtenBy: chart.therapist.id,
      content: report,
    })
    await recordEvent(
      tx,
      {
        clinicId: chart.clinicId,
        therapistId: chart.therapist.id,
        patientId: chart.patientId,
        action: 'progress-report.written',
        object: { episode: episodeId, progressReport: id },
      },
      at,
    )
    return { id, report }
  })
}
