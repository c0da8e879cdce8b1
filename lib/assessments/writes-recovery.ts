import 'server-only'
import type { ChartAccess } from '@/lib/auth/chart-access'
import { afterFlare } from '@/lib/clinical/recovery/phase-progress'
import { getClinicalPicture } from './reads'
import { type FlareReport, nothingAssessed, type PassedStep, type PhaseMove } from './schema-recovery'
import { type Moment, recordAssessment, type Recorded } from './writes'

/** Each of these is an assessment of today: the record of a decision, with its reason. */

export const moveToPhase = (
  chart: ChartAccess,
  episodeId: string,
  { phase, painNow, phaseReason, flareOver }: PhaseMove,
  moment: Moment,
): Promise<Recorded> =>
  recordAssessment(
    chart,
    episodeId,
    {
      ...nothingAssessed(moment.today),
      phase,
      painNow,
      phaseReason,
      activeFlare: flareOver === null ? null : !flareOver,
    },
    moment,
  )

/** A flare goes back one phase, and one step on every ladder that was begun. */
export async function recordFlare(
  chart: ChartAccess,
  episodeId: string,
  { painNow, phaseReason }: FlareReport,
  moment: Moment,
): Promise<Recorded> {
  const before = await getClinicalPicture(chart, episodeId, moment.today)
  const { phase, ladderPassed } = afterFlare(before)
  return recordAssessment(
    chart,
    episodeId,
    {
      ...nothingAssessed(moment.today),
      phase,
      ladderPassed,
      painNow,
      phaseReason,
      activeFlare: true,
      // The hours that the way out of an acute flare waits for begin again.
      hoursSinceOnset: phase === 'acute_flare' ? 0 : null,
      note: 'A flare was reported.',
    },
    moment,
  )
}

/** That a step of a ladder was passed. The next one opens. */
export const passStep = (
  chart: ChartAccess,
  episodeId: string,
  { track, step, painNow }: PassedStep,
  moment: Moment,
): Promise<Recorded> =>
  recordAssessment(
    chart,
    episodeId,
    { ...nothingAssessed(moment.today), painNow, ladderPassed: { [track]: step } },
    moment,
  )
