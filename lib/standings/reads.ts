import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { homePrograms } from '@/db/schema/home-programs'
import { loggedDayOf, readRecordsBesideLog } from '@/lib/assessments/reads'
import type { RecordAccess } from '@/lib/auth/record-access'
import { readCheckIns } from '@/lib/check-ins/reads'
import { storedDate } from '@/lib/clinical/calendar-date'
import type { NewestProgram, StandingRecords } from '@/lib/clinical/standing'

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
    nextVisitOn: nextVisitOn === null ? null : storedDate(nextVisitOn),
  }
}

/** Everything on the record that says where an episode stands. */
export const readStandingRecords = async (
  tx: Tx,
  access: RecordAccess,
  episodeId: string,
): Promise<StandingRecords> => ({
  ...(await readRecordsBesideLog(tx, access, episodeId)),
  log: (await readCheckIns(tx, access, episodeId)).map((checkIn) => ({
    ...loggedDayOf(checkIn),
    recordedAt: checkIn.recordedAt,
    programNumber: checkIn.programNumber,
  })),
  newestProgram: await readNewestProgram(tx, access, episodeId),
})
