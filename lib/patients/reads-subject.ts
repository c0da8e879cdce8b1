import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { clinics } from '@/db/schema/clinics'
import { episodes, patients } from '@/db/schema/patients'
import type { ChartAccess } from '@/lib/auth/chart-access'
import { storedDate, storedDateOrNull } from '@/lib/clinical/calendar-date'
import type { LetterSubject } from '@/lib/clinical/letter-words'
import { AppError } from '@/lib/errors'

/**
 * Who and what a letter is about, as it stands now.
 * @throws AppError('not-found') for an episode that is not this patient's
 */
export async function readSubject(tx: Tx, chart: ChartAccess, episodeId: string): Promise<LetterSubject> {
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
      dischargedOn: storedDateOrNull(episode.dischargedOn),
    },
  }
}
