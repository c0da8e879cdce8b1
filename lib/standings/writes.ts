import 'server-only'
import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { episodeStandings } from '@/db/schema/episode-standings'
import type { RecordAccess } from '@/lib/auth/record-access'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { episodeStanding } from '@/lib/clinical/standing'
import { readOpenEpisode } from '@/lib/patients/reads'
import { RECKONING } from './reckoning'
import { readCourse, readStandingRecords } from './reads'

type Moment = { readonly today: CalendarDate; readonly at: Date }

async function keepStanding(
  tx: Tx,
  access: RecordAccess,
  episodeId: string,
  { today, at }: Moment,
): Promise<void> {
  const { hurtingExercises, movedDownLeg, ...standing } = episodeStanding(
    await readStandingRecords(tx, access, episodeId, today),
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

/**
 * Works out anew where an episode stands, and its course. Called last in the transaction of every write that changes what they
 * are worked out from: neither is there without the other. The episode is one of this patient's, which the write has proved.
 * A red flag that it leaves once it has ended counts in the open one too, which is worked out after it.
 */
export async function refreshStanding(
  tx: Tx,
  access: RecordAccess,
  episodeId: string,
  moment: Moment,
): Promise<void> {
  // Of two writes at once the second waits here, and then reads what the first has recorded, in any episode of this patient.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${access.patientId}, 0))`)
  // Up to two rows are written, the ended episode's first. A start takes many of them, by id (keepCourses): taken otherwise, the two
  // would wait for each other.
  await tx.execute(sql`
    select 1 from episode_standings where clinic_id = ${access.clinicId} and patient_id = ${access.patientId}
    order by episode_id for update`)
  await keepStanding(tx, access, episodeId, moment)
  const open = await readOpenEpisode(tx, access)
  if (open && open.id !== episodeId) await keepStanding(tx, access, open.id, moment)
}
