import 'server-only'
import { and, desc, eq, isNotNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { readTogether } from '@/db/read-together'
import { episodeStandings } from '@/db/schema/episode-standings'
import { episodes } from '@/db/schema/patients'
import type { ChartAccess } from '@/lib/auth/chart-access'
import type { RecordAccess } from '@/lib/auth/record-access'
import { type CalendarDate, storedDate } from '@/lib/clinical/calendar-date'
import { clinicalPicture, type PictureRecords } from '@/lib/clinical/derive-picture'
import { afterDischarge, type EndedEpisode } from '@/lib/clinical/flags-left'
import { onceForEachRequest } from '@/lib/once-for-each-request'
import { listEpisodes } from '@/lib/patients/reads'
import { readPictureRecords } from './reads'

/** An episode that has ended, and its picture, in which a red flag is active. */
export type FlagsLeft = EndedEpisode & {
  readonly episode: { readonly id: string }
  /** What the picture is derived from. */
  readonly records: PictureRecords
}

/**
 * Discharged episodes of this chart with a red flag that nobody has cleared, the newest first: it was there at the discharge, or
 * the patient told of it since. Read once for each request, and only where an episode has ended.
 */
export const listFlagsLeft = (chart: ChartAccess, today: CalendarDate): Promise<readonly FlagsLeft[]> =>
  onceForEachRequest(`flags-left:${chart.clinicId}:${chart.patientId}:${today}`, async () =>
    (await listEpisodes(chart)).some(({ dischargedOn }) => dischargedOn !== null)
      ? readTogether(chart.clinicId, (tx) => readFlagsLeft(tx, chart, today))
      : [],
  )

/** The same inside a transaction that is already open. */
export async function readFlagsLeft(
  tx: Tx,
  chart: RecordAccess,
  today: CalendarDate,
): Promise<readonly FlagsLeft[]> {
  const rows = await tx
    .select({
      id: episodes.id,
      problem: episodes.problem,
      // Of these episodes it is never open.
      dischargedOn: sql<string>`${episodes.dischargedOn}::text`,
    })
    .from(episodeStandings)
    .innerJoin(
      episodes,
      and(eq(episodes.clinicId, episodeStandings.clinicId), eq(episodes.id, episodeStandings.episodeId)),
    )
    .where(
      and(
        eq(episodeStandings.clinicId, chart.clinicId),
        eq(episodeStandings.patientId, chart.patientId),
        isNotNull(episodeStandings.redFlagSince),
        isNotNull(episodes.dischargedOn),
      ),
    )
    .orderBy(desc(episodes.openedOn), desc(episodes.id))
  return Promise.all(
    rows.map(async ({ id, problem, dischargedOn }) => {
      const records = await readPictureRecords(tx, chart, id)
      return {
        episode: { id, problem, dischargedOn: storedDate(dischargedOn) },
        records,
        picture: afterDischarge(clinicalPicture(records, today)),
      }
    }),
  )
}
