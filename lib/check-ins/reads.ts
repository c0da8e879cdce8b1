import 'server-only'
import { and, asc, eq, inArray, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import { type Tx } from '@/db/client'
import { readTogether } from '@/db/read-together'
import { checkInExercises, checkIns } from '@/db/schema/check-ins'
import { homePrograms } from '@/db/schema/home-programs'
import { episodes } from '@/db/schema/patients'
import type { ChartAccess } from '@/lib/auth/chart-access'
import type { RecordAccess } from '@/lib/auth/record-access'
import { type CalendarDate, storedDate } from '@/lib/clinical/calendar-date'
import type { Prescribed } from '@/lib/clinical/prescribed-exercise'
import { AppError } from '@/lib/errors'
import { withOwnExercises } from '@/lib/own-exercises/reads-lines'

type CheckInRow = typeof checkIns.$inferSelect
type CheckInExerciseRow = typeof checkInExercises.$inferSelect

/** A check-in with what was said about single exercises. */
export type CheckIn = Omit<CheckInRow, 'clinicId' | 'day'> & {
  readonly day: CalendarDate
  readonly programNumber: number
  readonly exercises: readonly (Omit<CheckInExerciseRow, 'clinicId' | 'checkInId'> & Prescribed)[]
}

/** Check-ins of one episode of this chart, oldest first; none when the episode is not this patient's. */
export const readCheckIns = (tx: Tx, chart: RecordAccess, episodeId: string): Promise<CheckIn[]> =>
  readWhere(tx, chart, eq(checkIns.episodeId, episodeId))

/** One check-in of this chart. @throws AppError('not-found') for any other id */
export async function getCheckIn(chart: ChartAccess, checkInId: string): Promise<CheckIn> {
  if (!z.uuid().safeParse(checkInId).success) throw new AppError('not-found')
  const [checkIn] = await readTogether(chart.clinicId, (tx) =>
    readWhere(tx, chart, eq(checkIns.id, checkInId)),
  )
  if (!checkIn) throw new AppError('not-found')
  return checkIn
}

async function readWhere(tx: Tx, chart: RecordAccess, which: SQL): Promise<CheckIn[]> {
  const rows = await tx
    .select({ checkIn: checkIns, programNumber: homePrograms.number })
    .from(checkIns)
    .innerJoin(episodes, and(eq(episodes.clinicId, checkIns.clinicId), eq(episodes.id, checkIns.episodeId)))
    .innerJoin(
      homePrograms,
      and(eq(homePrograms.clinicId, checkIns.clinicId), eq(homePrograms.id, checkIns.homeProgramId)),
    )
    .where(and(eq(checkIns.clinicId, chart.clinicId), eq(episodes.patientId, chart.patientId), which))
    .orderBy(asc(checkIns.day), asc(homePrograms.number))
  if (rows.length === 0) return []
  const recorded = await tx
    .select()
    .from(checkInExercises)
    .where(
      and(
        eq(checkInExercises.clinicId, chart.clinicId),
        inArray(
          checkInExercises.checkInId,
          rows.map(({ checkIn }) => checkIn.id),
        ),
      ),
    )
  const exercisesOf = new Map(rows.map(({ checkIn: { id } }) => [id, [] as CheckIn['exercises'][number][]]))
  for (const { clinicId: _, checkInId, ...exercise } of await withOwnExercises(tx, chart.clinicId, recorded))
    exercisesOf.get(checkInId)?.push(exercise)
  return rows.map(({ checkIn: { clinicId: _, day, ...checkIn }, programNumber }) => ({
    ...checkIn,
    day: storedDate(day),
    programNumber,
    exercises: exercisesOf.get(checkIn.id) ?? [],
  }))
}
