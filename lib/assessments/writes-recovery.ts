import 'server-only'
import { inClinic } from '@/db/client'
import type { ChartAccess } from '@/lib/auth/chart-access'
import { clinicalPicture } from '@/lib/clinical/derive-picture'
import type { ClinicalPicture } from '@/lib/clinical/picture'
import { changedSince, lastRecorded } from '@/lib/clinical/recovery/changed-since'
import { afterFlare } from '@/lib/clinical/recovery/phase-progress'
import { holdOpenEpisode, holdPatient } from '@/lib/patients/writes-episodes'
import { type EpisodeRecord, pictureRecordsOf, readEpisodeRecord } from './reads'
import type { AssessmentInput } from './schema'
import { type FlareReport, nothingAssessed, type PassedStep, type PhaseMove } from './schema-recovery'
import { addAssessment, type Moment, type Recorded } from './writes'

/** Each of these is an assessment of today: the record of a decision, with its reason. */

/** The decision as it was recorded; or what changed since, in words, where it was made on an older state. */
export type Decided = Recorded | { readonly changed: string }

/** When it is decided, and on what: the id of the assessment that was recorded last when the page was drawn; null for none. */
export type Seen = Moment & { readonly seen: string | null }

/** Who recorded an assessment since, and what reads otherwise now. */
function whatChanged(record: EpisodeRecord, { seen, today }: Seen): string {
  const known = record.assessments.find(({ id }) => id === seen)?.recordedAt
  const pictureOf = (assessments: EpisodeRecord['assessments']): ClinicalPicture =>
    clinicalPicture(pictureRecordsOf({ ...record, assessments }), today)
  const before = pictureOf(record.assessments.filter(({ recordedAt }) => known && recordedAt <= known))
  const changes = changedSince(before, pictureOf(record.assessments)).join('; ')
  const by = lastRecorded(record.assessments)?.assessedBy ?? 'Somebody'
  return `${by} recorded an assessment since this page was opened${changes ? `: ${changes}` : ''}.`
}

/** Records what is decided on the picture, unless that is another one by now. Two decisions wait for each other. */
const decide = (
  chart: ChartAccess,
  episodeId: string,
  { seen, ...moment }: Seen,
  decision: (picture: ClinicalPicture) => Partial<AssessmentInput>,
): Promise<Decided> =>
  inClinic(chart.clinicId, async (tx) => {
    await holdPatient(tx, chart)
    await holdOpenEpisode(tx, chart, episodeId)
    const record = await readEpisodeRecord(tx, chart, episodeId)
    if ((lastRecorded(record.assessments)?.id ?? null) !== seen)
      return { changed: whatChanged(record, { seen, ...moment }) }
    const picture = clinicalPicture(pictureRecordsOf(record), moment.today)
    const input = { ...nothingAssessed(moment.today), ...decision(picture) }
    return addAssessment(tx, chart, episodeId, { input, earlier: record.assessments }, moment)
  })

export const moveToPhase = (
  chart: ChartAccess,
  episodeId: string,
  { phase, painNow, phaseReason, flareOver }: PhaseMove,
  on: Seen,
): Promise<Decided> =>
  decide(chart, episodeId, on, () => ({
    phase,
    painNow,
    phaseReason,
    activeFlare: flareOver === null ? null : !flareOver,
  }))

/** A flare goes back one phase, and one step on every ladder that was begun. */
export const recordFlare = (
  chart: ChartAccess,
  episodeId: string,
  { painNow, phaseReason }: FlareReport,
  on: Seen,
): Promise<Decided> =>
  decide(chart, episodeId, on, (picture) => {
    const { phase, ladderPassed } = afterFlare(picture)
    return {
      phase,
      ladderPassed,
      painNow,
      phaseReason,
      activeFlare: true,
      // The hours that the way out of an acute flare waits for begin again.
      hoursSinceOnset: phase === 'acute_flare' ? 0 : null,
      note: 'A flare was reported.',
    }
  })

/** That a step of a ladder was passed. The next one opens. */
export const passStep = (
  chart: ChartAccess,
  episodeId: string,
  { track, step, painNow }: PassedStep,
  on: Seen,
): Promise<Decided> => decide(chart, episodeId, on, () => ({ painNow, ladderPassed: { [track]: step } }))
