import { givenClinic, givenEpisode, givenPatient, givenTherapist } from '@/db/test-fixtures'
import type { ChartAccess } from '@/lib/auth/chart-access'
import { testChartAccess } from '@/lib/auth/testing'

/** A chart with an open episode, and who is who. */
export type OpenChart = {
  readonly chart: ChartAccess
  readonly clinicId: string
  readonly therapistId: string
  readonly patientId: string
  readonly episodeId: string
}

/** Maria Lopez, treated by Ana Reyes at a clinic of the test's own. */
export async function givenOpenChart(
  episode: Parameters<typeof givenEpisode>[3] = {},
  clinic: Parameters<typeof givenClinic>[0] = {},
): Promise<OpenChart> {
  const clinicId = await givenClinic({ name: 'Clifton Physical Therapy', ...clinic })
  const therapistId = await givenTherapist(clinicId, { name: 'Ana Reyes' })
  const patientId = await givenPatient(clinicId, therapistId, { name: 'Maria Lopez' })
  const episodeId = await givenEpisode(clinicId, therapistId, patientId, episode)
  const chart = testChartAccess(clinicId, therapistId, patientId)
  return { chart, clinicId, therapistId, patientId, episodeId }
}

/** Another patient of the same therapist, whose chart is open too. */
export async function givenNeighbor(
  { clinicId, therapistId }: OpenChart,
  episode: Parameters<typeof givenEpisode>[3] = {},
): Promise<OpenChart> {
  const patientId = await givenPatient(clinicId, therapistId)
  const episodeId = await givenEpisode(clinicId, therapistId, patientId, episode)
  const chart = testChartAccess(clinicId, therapistId, patientId)
  return { chart, clinicId, therapistId, patientId, episodeId }
}
