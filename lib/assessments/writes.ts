import 'server-only'
import { randomUUID } from 'node:crypto'
import { inClinic, type Tx } from '@/db/client'
import { assessments, clearances } from '@/db/schema/assessments'
import type { AuditAction } from '@/lib/audit/schema'
import { recordEvent } from '@/lib/audit/writes'
import type { ChartAccess } from '@/lib/auth/chart-access'
import type { AssessedFacts } from '@/lib/clinical/assessed-facts'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { clinicalPicture, type PictureRecords } from '@/lib/clinical/derive-picture'
import type { ClinicalPicture } from '@/lib/clinical/picture'
import { FLAG_STOPS } from '@/lib/clinical/resolution'
import { lifts, raisedBy } from '@/lib/clinical/stop-clearances'
import type { RedFlag } from '@/lib/clinical/vocabulary'
import { AppError } from '@/lib/errors'
import { readOpenEpisode } from '@/lib/patients/reads'
import { holdEpisode, holdOpenEpisode } from '@/lib/patients/writes-episodes'
import { refreshStanding } from '@/lib/standings/writes'
import { readEpisodeRecord, readPictureRecords } from './reads'
import { readFlagsLeft } from './reads-flags-left'
import { type AssessmentInput, assessmentProblems, type ClearanceInput, phaseReasonProblem } from './schema'

/** When something is recorded: the clinic's day, and the moment. */
export type Moment = { readonly today: CalendarDate; readonly at: Date }

/** The id of what was recorded, or what is wrong by field, in words for the therapist. */
export type Recorded<Kept = unknown> =
  ({ readonly id: string } & Kept) | { readonly problems: Readonly<Record<string, readonly string[]>> }

const event = (chart: ChartAccess, action: AuditAction, object: Readonly<Record<string, string>>) => ({
  clinicId: chart.clinicId,
  therapistId: chart.therapist.id,
  patientId: chart.patientId,
  action,
  object,
})

/**
 * Adds an assessment to an open episode. Assessments are never changed: a correction is another one of the same day.
 * @throws AppError('not-found') for an episode that is not this patient's; 'discharged' for a closed one
 */
export function recordAssessment(
  chart: ChartAccess,
  episodeId: string,
  input: AssessmentInput,
  { today, at }: Moment,
): Promise<Recorded> {
  return inClinic(chart.clinicId, async (tx) => {
    await holdOpenEpisode(tx, chart, episodeId)
    const { assessments: earlier } = await readPictureRecords(tx, chart, episodeId)
    return addAssessment(tx, chart, episodeId, { input, earlier }, { today, at })
  })
}

/** The same inside a transaction that holds the episode, over what was recorded earlier. */
export async function addAssessment(
  tx: Tx,
  chart: ChartAccess,
  episodeId: string,
  { input, earlier }: { readonly input: AssessmentInput; readonly earlier: readonly AssessedFacts[] },
  { today, at }: Moment,
): Promise<Recorded> {
  const problems = { ...assessmentProblems(input, today), ...phaseReasonProblem(input, earlier) }
  if (Object.keys(problems).length > 0) return { problems }
  const id = randomUUID()
  const { conditions, precautions, contributingFactors, ...found } = input
  await tx.insert(assessments).values({
    ...found,
    conditions: conditions && [...conditions],
    precautions: precautions && [...precautions],
    contributingFactors: contributingFactors && [...contributingFactors],
    clinicId: chart.clinicId,
    id,
    episodeId,
    assessedBy: chart.therapist.id,
    recordedAt: at,
  })
  await recordEvent(tx, event(chart, 'assessment.recorded', { episode: episodeId, assessment: id }), at)
  await refreshStanding(tx, chart, episodeId, { today, at })
  return { id }
}

const hasActive = ({ redFlags = [] }: ClinicalPicture, flag: RedFlag): boolean =>
  redFlags.some(({ slug, status }) => slug === flag && status === 'active')

const isActive = (records: PictureRecords, flag: RedFlag, today: CalendarDate): boolean =>
  hasActive(clinicalPicture(records, today), flag)

/** In which episodes something is lifted, or what is wrong by field, in words for the therapist. */
type Lifted = { readonly episodes: readonly string[] } | { readonly problems: Record<string, string[]> }

/** A clearance before it is recorded, with the episode that it was asked for in. */
type Asked = { readonly episodeId: string; readonly input: ClearanceInput; readonly moment: Moment }

/** A stop of a rule belongs to the plan of the open episode. */
async function stopLifted(
  tx: Tx,
  chart: ChartAccess,
  { episodeId, input: { clearedOn }, moment: { at } }: Asked,
  subject: Extract<ClearanceInput['subject'], { kind: 'rule' }>,
): Promise<Lifted> {
  if (FLAG_STOPS.has(subject.ruleId))
    return { problems: { subject: ['This stop comes from a red flag: clear the flag itself.'] } }
  const raised = raisedBy(await readEpisodeRecord(tx, chart, episodeId), subject)
  if (raised?.length === 0) return { problems: { subject: ['Nothing on the record stops this now.'] } }
  return (raised?.every((raising) => lifts({ clearedOn, recordedAt: at }, raising)) ?? true)
    ? { episodes: [episodeId] }
    : { problems: { clearedOn: ['The stop was raised after this day: it needs a clearance that is newer.'] } }
}

/** A red flag is the person's: it is lifted in this episode, in the open one and in those that left it, all at once. */
async function flagLifted(
  tx: Tx,
  chart: ChartAccess,
  { episodeId, input: { clearedBy, clearedOn }, moment: { today, at } }: Asked,
  redFlag: RedFlag,
): Promise<Lifted> {
  const open = await readOpenEpisode(tx, chart)
  const own = await Promise.all(
    [...new Set([episodeId, open?.id ?? episodeId])].map(async (id) => ({
      id,
      records: await readPictureRecords(tx, chart, id),
    })),
  )
  const left = (await readFlagsLeft(tx, chart, today)).filter(
    ({ episode, picture }) => episode.id !== episodeId && hasActive(picture, redFlag),
  )
  const flagged = [
    ...own.filter(({ records }) => isActive(records, redFlag, today)),
    ...left.map(({ episode: { id }, records }) => ({ id, records })),
  ]
  if (flagged.length === 0) return { problems: { subject: ['This red flag is not active on the record.'] } }
  const lifted = { redFlag, clearedBy, clearedOn, recordedAt: at }
  const isLifted = ({ clearances: earlier, ...records }: PictureRecords): boolean =>
    !isActive({ ...records, clearances: [...earlier, lifted] }, redFlag, today)
  return flagged.every(({ records }) => isLifted(records))
    ? { episodes: flagged.map(({ id }) => id) }
    : { problems: { clearedOn: ['The flag was raised after this day: it needs a clearance that is newer.'] } }
}

async function addClearance(
  tx: Tx,
  chart: ChartAccess,
  { episodeId, input: { subject, ...words }, moment: { today, at } }: Asked,
): Promise<string> {
  const id = randomUUID()
  await tx.insert(clearances).values({
    ...words,
    redFlag: subject.kind === 'red-flag' ? subject.redFlag : null,
    ruleId: subject.kind === 'rule' ? subject.ruleId : null,
    exercise: subject.kind === 'rule' ? subject.exercise : null,
    clinicId: chart.clinicId,
    id,
    episodeId,
    recordedBy: chart.therapist.id,
    recordedAt: at,
  })
  await recordEvent(tx, event(chart, 'clearance.recorded', { episode: episodeId, clearance: id }), at)
  await refreshStanding(tx, chart, episodeId, { today, at })
  return id
}

/**
 * Records that a named clinician lifted a red flag, or a stop of one rule. A red flag can be lifted after the discharge too; it is
 * lifted in every episode that it is active in, by a clearance in each.
 * @throws AppError('not-found') for an episode that is not this patient's; 'discharged' for a closed one, for anything but a
 *   red flag that is active
 */
export function recordClearance(
  chart: ChartAccess,
  episodeId: string,
  input: ClearanceInput,
  moment: Moment,
): Promise<Recorded> {
  return inClinic(chart.clinicId, async (tx) => {
    const isOpen = await holdEpisode(tx, chart, episodeId)
    const { subject, clearedOn } = input
    if (!isOpen && subject.kind === 'rule') throw new AppError('discharged')
    if (clearedOn > moment.today) return { problems: { clearedOn: ['This day has not come yet.'] } }
    const asked = { episodeId, input, moment }
    const lifted =
      subject.kind === 'rule'
        ? await stopLifted(tx, chart, asked, subject)
        : await flagLifted(tx, chart, asked, subject.redFlag)
    if ('problems' in lifted) {
      if (!isOpen && lifted.problems.subject) throw new AppError('discharged')
      return lifted
    }
    const ids: string[] = []
    for (const liftedIn of lifted.episodes)
      ids.push(await addClearance(tx, chart, { ...asked, episodeId: liftedIn }))
    return { id: ids[0] ?? '' }
  })
}
