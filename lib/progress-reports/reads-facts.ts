import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { homePrograms } from '@/db/schema/home-programs'
import { readPictureRecords } from '@/lib/assessments/reads'
import { readFlagsLeft } from '@/lib/assessments/reads-flags-left'
import type { ChartAccess } from '@/lib/auth/chart-access'
import { type CalendarDate, storedDate, storedDateOrNull } from '@/lib/clinical/calendar-date'
import type { ProgressFacts } from '@/lib/clinical/progress-report/content'
import type { IssuedProgram } from '@/lib/clinical/progress-report/records'
import { readScores } from '@/lib/outcomes/reads'
import { readSubject } from '@/lib/patients/reads-subject'

async function readPrograms(tx: Tx, chart: ChartAccess, episodeId: string): Promise<IssuedProgram[]> {
  const rows = await tx
    .select({
      number: homePrograms.number,
      issuedOn: homePrograms.issuedOn,
      nextVisitOn: homePrograms.nextVisitOn,
      prescriptions: homePrograms.prescriptions,
    })
    .from(homePrograms)
    .where(
      and(
        eq(homePrograms.clinicId, chart.clinicId),
        eq(homePrograms.patientId, chart.patientId),
        eq(homePrograms.episodeId, episodeId),
      ),
    )
    .orderBy(asc(homePrograms.number))
  return rows.map(({ issuedOn, nextVisitOn, ...row }) => ({
    ...row,
    issuedOn: storedDate(issuedOn),
    nextVisitOn: storedDateOrNull(nextVisitOn),
  }))
}

/**
 * Everything that a report of this episode is made from.
 * @throws AppError('not-found') for an episode that is not this patient's
 */
export async function readReportFacts(
  tx: Tx,
  chart: ChartAccess,
  episodeId: string,
  today: CalendarDate,
): Promise<Omit<ProgressFacts, 'writtenOn' | 'period'>> {
  const subject = await readSubject(tx, chart, episodeId)
  return {
    ...subject,
    therapist: chart.therapist,
    records: {
      ...(await readPictureRecords(tx, chart, episodeId)),
      programs: await readPrograms(tx, chart, episodeId),
      scores: await readScores(tx, chart, episodeId),
    },
    flagsLeft: (await readFlagsLeft(tx, chart, today)).filter(({ episode }) => episode.id !== episodeId),
  }
}
