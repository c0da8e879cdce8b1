import 'server-only'
import type { Tx } from '@/db/client'
import type { ChartAccess } from '@/lib/auth/chart-access'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { clinicalPicture } from '@/lib/clinical/derive-picture'
import { afterDischarge, withFlagsLeft } from '@/lib/clinical/flags-left'
import type { ClinicalPicture } from '@/lib/clinical/picture'
import type { Prescribed } from '@/lib/clinical/prescribed-exercise'
import { testEvidence } from '@/lib/clinical/recovery/evidence'
import type { LadderFacts } from '@/lib/clinical/recovery/ladder-standing'
import { answeredPicture, standingClearances } from '@/lib/clinical/stop-clearances'
import { onceForEachRequest } from '@/lib/once-for-each-request'
import { listEpisodes } from '@/lib/patients/reads'
import { type EpisodeRecord, getEpisodeRecord, pictureRecordsOf } from './reads'
import { type FlagsLeft, listFlagsLeft, readFlagsLeft } from './reads-flags-left'

const pictureIn = (
  { id, isOpen }: { readonly id: string; readonly isOpen: boolean },
  record: EpisodeRecord,
  left: readonly FlagsLeft[],
  today: CalendarDate,
): ClinicalPicture => {
  const own = clinicalPicture(pictureRecordsOf(record), today)
  return withFlagsLeft(
    isOpen ? own : afterDischarge(own),
    left.filter(({ episode }) => episode.id !== id),
  )
}

/**
 * The facts that the rules read about this patient today; empty when nothing was assessed yet. Red flags that other episodes left
 * are in it.
 */
export const getClinicalPicture = (
  chart: ChartAccess,
  episodeId: string,
  today: CalendarDate,
): Promise<ClinicalPicture> =>
  onceForEachRequest(`picture:${chart.clinicId}:${chart.patientId}:${episodeId}:${today}`, async () => {
    const [record, episodes, left] = await Promise.all([
      getEpisodeRecord(chart, episodeId),
      listEpisodes(chart),
      listFlagsLeft(chart, today),
    ])
    const isOpen = episodes.some(({ id, dischargedOn }) => id === episodeId && dischargedOn === null)
    return pictureIn({ id: episodeId, isOpen }, record, left, today)
  })

/** The same inside a transaction that is already open, from what was recorded in the episode. */
export const readClinicalPicture = async (
  tx: Tx,
  chart: ChartAccess,
  episode: { readonly id: string; readonly isOpen: boolean },
  record: EpisodeRecord,
  today: CalendarDate,
): Promise<ClinicalPicture> => pictureIn(episode, record, await readFlagsLeft(tx, chart, today), today)

/** What the way back is read from, and the exercises of the newest home program. */
export type RecoveryFacts = LadderFacts & { readonly prescribed: readonly Prescribed[] }

/** What the criteria, the ladders and the responses are read from today. A stop that was lifted holds nothing here. */
export async function getRecoveryFacts(
  chart: ChartAccess,
  episodeId: string,
  today: CalendarDate,
): Promise<RecoveryFacts> {
  const record = await getEpisodeRecord(chart, episodeId)
  const records = pictureRecordsOf(record)
  const picture = await getClinicalPicture(chart, episodeId, today)
  const clearances = standingClearances(record)
  return {
    picture: answeredPicture(picture, clearances),
    clearances,
    tests: testEvidence(records.assessments, records.log, today),
    log: records.log,
    assessments: records.assessments,
    today,
    prescribed: records.programs.at(-1)?.prescriptions ?? [],
  }
}
