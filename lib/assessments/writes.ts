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
import { FLAG_STOPS } from '@/lib/clinical/resolution'
import { lifts, raisedBy } from '@/lib/clinical/stop-clearances'
import type { RedFlag } from '@/lib/clinical/vocabulary'
import { AppError } from '@/lib/errors'
import { holdEpisode, holdOpenEpisode } from '@/lib/patients/writes-episodes'
import { refreshStanding } from '@/lib/standings/writes'
import { readEpisodeRecord, readPictureRecords } from './reads'
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

const isActive = (records: PictureRecords, flag: RedFlag, today: CalendarDate): boolean =>
  clinicalPicture(records, today).redFlags?.some(
    ({ slug, status }) => slug === flag && status === 'active',
  ) ?? false

async function clearanceProblems(
  tx: Tx,
  chart: ChartAccess,
  episodeId: string,
  { subject, clearedBy, clearedOn }: ClearanceInput,
  { today, at }: Moment,
): Promise<Record<string, string[]>> {
  if (clearedOn > today) return { clearedOn: ['This day has not come yet.'] }
  if (subject.kind === 'rule') {
    if (FLAG_STOPS.has(subject.ruleId))
      return { subject: ['This stop comes from a red flag: clear the flag itself.'] }
    const raised = raisedBy(await readEpisodeRecord(tx, chart, episodeId), subject)
    if (raised?.length === 0) return { subject: ['Nothing on the record stops this now.'] }
    return (raised?.every((raising) => lifts({ clearedOn, recordedAt: at }, raising)) ?? true)
      ? {}
      : { clearedOn: ['The stop was raised after this day: it needs a clearance that is newer.'] }
  }
  const { redFlag } = subject
  const records = await readPictureRecords(tx, chart, episodeId)
  if (!isActive(records, redFlag, today)) return { subject: ['This red flag is not active on the record.'] }
  const lifted = { redFlag, clearedBy, clearedOn, recordedAt: at }
  return isActive({ ...records, clearances: [...records.clearances, lifted] }, redFlag, today)
    ? { clearedOn: ['The flag was raised after this day: it needs a clearance that is newer.'] }
    : {}
}

/** @throws AppError('discharged') for anything but an active red flag, which stays after the end of an episode */
async function refuseUnlessFlagged(
  tx: Tx,
  chart: ChartAccess,
  episodeId: string,
  { subject }: ClearanceInput,
  today: CalendarDate,
): Promise<void> {
  const isFlagged =
    subject.kind === 'red-flag' &&
    isActive(await readPictureRecords(tx, chart, episodeId), subject.redFlag, today)
  if (!isFlagged) throw new AppError('discharged')
}

/**
 * Records that a named clinician lifted a red flag, or a stop of one rule. A red flag can be lifted after the discharge too.
 * @throws AppError('not-found') for an episode that is not this patient's; 'discharged' for a closed one without that flag
 */
export function recordClearance(
  chart: ChartAccess,
  episodeId: string,
  input: ClearanceInput,
  { today, at }: Moment,
): Promise<Recorded> {
  return inClinic(chart.clinicId, async (tx) => {
    const isOpen = await holdEpisode(tx, chart, episodeId)
    if (!isOpen) await refuseUnlessFlagged(tx, chart, episodeId, input, today)
    const problems = await clearanceProblems(tx, chart, episodeId, input, { today, at })
    if (Object.keys(problems).length > 0) return { problems }
    const id = randomUUID()
    const { subject, ...words } = input
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
    return { id }
  })
}
