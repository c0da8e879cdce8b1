import 'server-only'
import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { episodeStandings } from '@/db/schema/episode-standings'
import type { RecordAccess } from '@/lib/auth/record-access'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { episodeStanding } from '@/lib/clinical/standing'
import { RECKONING } from './reckoning'
import { readCourse, readStandingRecords } from './reads'

/**
 * Works out anew where an episode stands, and its course. Called last in the transaction of every write that changes what they
 * are worked out from: neither is there without the other. The episode is one of this patient's, which the write has proved.
 */
export async function refreshStanding(
  tx: Tx,
  access: RecordAccess,
  episodeId: string,
  { today, at }: { readonly today: CalendarDate; readonly at: Date },
): Promise<void> {
  // Of two writes at once the second waits here, and then reads what the first has recorded.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${episodeId}, 0))`)
  const { hurtingExercises, movedDownLeg, ...standing } = episodeStanding(
    await readStandingRecords(tx, access, episodeId),
    today,
  )
  const { isWhole, ...course } = await readCourse(tx, access, episodeId, today)
  const kept = { ...course, courseOn: today, courseAt: isWhole ? at : null }
  const exercises = { hurtingExercises: [...hurtingExercises], movedDownLeg: [...movedDownLeg] }
  const row = { ...standing, ...exercises, refreshedAt: at, reckoning: RECKONING, reckonedAt: at, ...kept }
  const { clinicId, patientId } = access
  await tx
    .insert(episodeStandings)
    .values({ ...row, clinicId, patientId, episodeId })
    .onConflictDoUpdate({ target: [episodeStandings.clinicId, episodeStandings.episodeId], set: row })
}
