import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import { inClinic, type Tx } from '@/db/client'
import { checkInExercises, checkIns } from '@/db/schema/check-ins'
import { homePrograms } from '@/db/schema/home-programs'
import { episodes } from '@/db/schema/patients'
import type { ChartAccess } from '@/lib/auth/chart-access'

type CheckInRow = typeof checkIns.$inferSelect
type CheckInExerciseRow = typeof checkInExercises.$inferSelect

/** A check-in with what was said about single exercises. */
export type CheckIn = Omit<CheckInRow, 'clinicId'> & {
  readonly programNumber: number
  readonly exercises: readonly Omit<CheckInExerciseRow, 'clinicId' | 'checkInId'>[]
}

/** Check-ins of one episode of this chart, oldest first; none when the episode is not this patient's. */
export const listCheckIns = (chart: ChartAccess, episodeId: string): Promise<CheckIn[]> =>
  inClinic(chart.clinicId, (tx) => readCheckIns(tx, chart, episodeId))

/** The same inside a transaction that is already open. */
export async function readCheckIns(tx: Tx, chart: ChartAccess, episodeId: string): Promise<CheckIn[]> {
  const rows = await tx
    .select({ checkIn: checkIns, programNumber: homePrograms.number })
    .from(checkIns)
    .innerJoin(episodes, and(eq(episodes.clinicId, checkIns.clinicId), eq(episodes.id, checkIns.episodeId)))
    .innerJoin(
      homePrograms,
      and(eq(homePrograms.clinicId, checkIns.clinicId), eq(homePrograms.id, checkIns.homeProgramId)),
    )
    .where(
      and(
        eq(checkIns.clinicId, chart.clinicId),
        eq(checkIns.episodeId, episodeId),
        eq(episodes.patientId, chart.patientId),
      ),
    )
    .orderBy(asc(checkIns.day), asc(homePrograms.number))
  const exerciseRows = await tx
    .select({ exercise: checkInExercises })
    .from(checkInExercises)
    .innerJoin(
      checkIns,
      and(eq(checkIns.clinicId, checkInExercises.clinicId), eq(checkIns.id, checkInExercises.checkInId)),
    )
    .where(and(eq(checkInExercises.clinicId, chart.clinicId), eq(checkIns.episodeId, episodeId)))
  return rows.map(({ checkIn: { clinicId: _, ...checkIn }, programNumber }) => ({
    ...checkIn,
    programNumber,
    exercises: exerciseRows
      .filter(({ exercise }) => exercise.checkInId === checkIn.id)
      .map(({ exercise: { clinicId: __, checkInId: ___, ...exercise } }) => exercise),
  }))
}
