import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { clinics } from '@/db/schema/clinics'
import { homePrograms } from '@/db/schema/home-programs'
import { episodes, patients } from '@/db/schema/patients'
import { readPictureRecords } from '@/lib/assessments/reads'
import type { ChartAccess } from '@/lib/auth/chart-access'
import { storedDate } from '@/lib/clinical/calendar-date'
import type { ProgressFacts } from '@/lib/clinical/progress-report/content'
import type { IssuedProgram } from '@/lib/clinical/progress-report/records'
import { AppError } from '@/lib/errors'
import { readScores } from '@/lib/outcomes/reads'

const dayOrNull = (day: string | null) => (day === null ? null : storedDate(day))

/** Who and what the report is about, as it stands now. */
async function readSubject(tx: Tx, chart: ChartAccess, episodeId: string) {
  const [found] = await tx
    .select({
      clinic: { name: clinics.name, phone: clinics.phone, address: clinics.address },
      patient: {
        name: patients.name,
        dateOfBirth: patients.dateOfBirth,
        recordNumber: patients.recordNumber,
      },
      episode: {
        problem: episodes.problem,
        openedOn: episodes.openedOn,
        dischargedOn: episodes.dischargedOn,
      },
    })
    .from(episodes)
    .innerJoin(patients, and(eq(patients.clinicId, episodes.clinicId), eq(patients.id, episodes.patientId)))
    .innerJoin(clinics, eq(clinics.id, episodes.clinicId))
    .where(
      and(
        eq(episodes.clinicId, chart.clinicId),
        eq(episodes.id, episodeId),
        eq(episodes.patientId, chart.patientId),
      ),
    )
  if (!found) throw new AppError('not-found')
  const { clinic, patient, episode } = found
  return {
    clinic,
    patient: { ...patient, dateOfBirth: storedDate(patient.dateOfBirth) },
    episode: {
      ...episode,
      openedOn: storedDate(episode.openedOn),
      dischargedOn: dayOrNull(episode.dischargedOn),
    },
  }
}

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
    nextVisitOn: dayOrNull(nextVisitOn),
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
  }
}
