import 'server-only'
import { and, eq, isNotNull } from 'drizzle-orm'
import { readTogether } from '@/db/read-together'
import { episodeStandings } from '@/db/schema/episode-standings'
import type { ChartAccess } from '@/lib/auth/chart-access'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import type { ClinicalPicture } from '@/lib/clinical/picture'
import { onceForEachRequest } from '@/lib/once-for-each-request'
import { type Episode, listEpisodes } from '@/lib/patients/reads'
import { getClinicalPicture } from './reads'

/** An episode that has ended, and its picture, in which a red flag is active. */
export type FlagsLeft = { readonly episode: Episode; readonly picture: ClinicalPicture }

/**
 * Discharged episodes of this chart with a red flag that nobody has cleared: it was there at the discharge, or the patient told
 * of it since. Read once for each request, and only where an episode has ended.
 */
export const listFlagsLeft = (chart: ChartAccess, today: CalendarDate): Promise<readonly FlagsLeft[]> =>
  onceForEachRequest(`flags-left:${chart.clinicId}:${chart.patientId}:${today}`, async () => {
    const ended = (await listEpisodes(chart)).filter(({ dischargedOn }) => dischargedOn !== null)
    if (ended.length === 0) return []
    const rows = await readTogether(chart.clinicId, (tx) =>
      tx
        .select({ episodeId: episodeStandings.episodeId })
        .from(episodeStandings)
        .where(
          and(
            eq(episodeStandings.clinicId, chart.clinicId),
            eq(episodeStandings.patientId, chart.patientId),
            isNotNull(episodeStandings.redFlagSince),
          ),
        ),
    )
    const flagged = new Set(rows.map(({ episodeId }) => episodeId))
    return Promise.all(
      ended
        .filter(({ id }) => flagged.has(id))
        .map(async (episode) => ({
          episode,
          picture: await getClinicalPicture(chart, episode.id, today),
        })),
    )
  })
