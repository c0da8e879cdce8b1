import 'server-only'
import { and, desc, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { episodeStandings } from '@/db/schema/episode-standings'
import { homePrograms } from '@/db/schema/home-programs'
import { loggedDayOf, readRecordsBesideLog } from '@/lib/assessments/reads'
import { readFlagsLeft } from '@/lib/assessments/reads-flags-left'
import type { RecordAccess } from '@/lib/auth/record-access'
import { readCheckIns } from '@/lib/check-ins/reads'
import { type CalendarDate, storedDate, storedDateOrNull } from '@/lib/clinical/calendar-date'
import type { NewestProgram, StandingRecords } from '@/lib/clinical/standing'
import { coursesOf, untilOf } from './reads-course'

async function readNewestProgram(
  tx: Tx,
  access: RecordAccess,
  episodeId: string,
): Promise<NewestProgram | null> {
  const [newest] = await tx
    .select({
      number: homePrograms.number,
      issuedOn: homePrograms.issuedOn,
      issuedAt: homePrograms.issuedAt,
      nextVisitOn: homePrograms.nextVisitOn,
    })
    .from(homePrograms)
    .where(
      and(
        eq(homePrograms.clinicId, access.clinicId),
        eq(homePrograms.patientId, access.patientId),
        eq(homePrograms.episodeId, episodeId),
      ),
    )
    .orderBy(desc(homePrograms.number))
    .limit(1)
  if (!newest) return null
  const { issuedOn, nextVisitOn } = newest
  return {
    ...newest,
    issuedOn: storedDate(issuedOn),
    nextVisitOn: storedDateOrNull(nextVisitOn),
  }
}

/** Everything on the record that says where an episode stands today. */
export const readStandingRecords = async (
  tx: Tx,
  access: RecordAccess,
  episodeId: string,
  today: CalendarDate,
): Promise<StandingRecords> => ({
  ...(await readRecordsBesideLog(tx, access, episodeId)),
  log: (await readCheckIns(tx, access, episodeId)).map((checkIn) => ({
    ...loggedDayOf(checkIn),
    recordedAt: checkIn.recordedAt,
    programNumber: checkIn.programNumber,
  })),
  newestProgram: await readNewestProgram(tx, access, episodeId),
  flagsLeft: (await readFlagsLeft(tx, access, today)).filter(({ episode }) => episode.id !== episodeId),
})

type Course = Pick<
  typeof episodeStandings.$inferSelect,
  | 'startedOn'
  | 'startedFrom'
  | 'conditions'
  | 'askedDays'
  | 'doneDays'
  | 'weekAsked'
  | 'weekDone'
  | 'daysAWeek'
  | 'painChange'
> & {
  /** Whether nothing is recorded of days that are still to come. */
  readonly isWhole: boolean
}

/** The course of one episode of this record as far as today. */
export async function readCourse(
  tx: Tx,
  { clinicId, patientId }: RecordAccess,
  episodeId: string,
  today: CalendarDate,
): Promise<Course> {
  const chosen = sql`
    select e.id, e.opened_on, ${untilOf(today)} as until from episodes e
    where e.clinic_id = ${clinicId} and e.id = ${episodeId} and e.patient_id = ${patientId}`
  const { rows } = await tx.execute<Course>(sql`
    with ${coursesOf({ clinicId, today }, chosen)}
    select started_on::text as "startedOn", started_from as "startedFrom", conditions, asked_days as "askedDays",
      done_days as "doneDays", week_asked as "weekAsked", week_done as "weekDone", days_a_week as "daysAWeek",
      pain_change as "painChange", is_whole as "isWhole"
    from courses`)
  const [course] = rows
  if (!course) throw new Error('The episode is not of this record.')
  return course
}
