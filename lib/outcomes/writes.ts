import 'server-only'
import { randomUUID } from 'node:crypto'
import { inClinic, type Tx } from '@/db/client'
import { outcomeScores } from '@/db/schema/outcome-scores'
import { recordEvent } from '@/lib/audit/writes'
import type { ChartAccess } from '@/lib/auth/chart-access'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { scoreOf } from '@/lib/clinical/outcomes/score'
import { holdOpenEpisode } from '@/lib/patients/writes-episodes'
import { refreshStanding } from '@/lib/standings/writes'
import type { ScoresInput } from './schema'

type ScoresRecorded =
  { readonly recorded: number } | { readonly problems: Readonly<Record<string, readonly string[]>> }

/** Adds the results of one day to an episode that is held open, with the event, in the transaction that holds it. */
export async function addScores(
  tx: Tx,
  chart: ChartAccess,
  episodeId: string,
  { measuredOn, results }: ScoresInput,
  at: Date,
): Promise<void> {
  await tx.insert(outcomeScores).values(
    results.map((answers) => ({
      clinicId: chart.clinicId,
      id: randomUUID(),
      episodeId,
      measure: answers.measure,
      measuredOn,
      answers,
      score: scoreOf(answers),
      recordedBy: chart.therapist.id,
      recordedAt: at,
    })),
  )
  await recordEvent(
    tx,
    {
      clinicId: chart.clinicId,
      therapistId: chart.therapist.id,
      patientId: chart.patientId,
      action: 'scores.recorded',
      object: { episode: episodeId, results: results.length },
    },
    at,
  )
}

/**
 * Adds the results of one day. Results are never changed: a correction is another one of the same day, and the later
 * record counts. As for an assessment, a day before the episode was opened is taken and a day to come is not.
 * @throws AppError('not-found') for an episode that is not this patient's; 'discharged' for a closed one
 */
export function recordScores(
  chart: ChartAccess,
  episodeId: string,
  { measuredOn, results }: ScoresInput,
  { today, at }: { readonly today: CalendarDate; readonly at: Date },
): Promise<ScoresRecorded> {
  return inClinic(chart.clinicId, async (tx) => {
    await holdOpenEpisode(tx, chart, episodeId)
    if (measuredOn > today) return { problems: { measuredOn: ['This day has not come yet.'] } }
    await addScores(tx, chart, episodeId, { measuredOn, results }, at)
    await refreshStanding(tx, chart, episodeId, { today, at })
    return { recorded: results.length }
  })
}
