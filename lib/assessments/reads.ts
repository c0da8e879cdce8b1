import 'server-only'
import { and, asc, desc, eq, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import { type Tx } from '@/db/client'
import { readTogether } from '@/db/read-together'
import { assessments, clearances } from '@/db/schema/assessments'
import { therapists } from '@/db/schema/clinics'
import { episodes } from '@/db/schema/patients'
import { reportedFlags } from '@/db/schema/reported-flags'
import type { ChartAccess } from '@/lib/auth/chart-access'
import type { RecordAccess } from '@/lib/auth/record-access'
import { type CheckIn, readCheckIns } from '@/lib/check-ins/reads'
import type { AssessedFacts } from '@/lib/clinical/assessed-facts'
import { type CalendarDate, storedDate, storedDateOrNull } from '@/lib/clinical/calendar-date'
import type { ActivityRating, PictureRecords } from '@/lib/clinical/derive-picture'
import { triedSession } from '@/lib/clinical/recent-response'
import type { LoggedDay } from '@/lib/clinical/recovery/evidence'
import type { FlagClearance, FlagReport } from '@/lib/clinical/recorded-flags'
import { ruleClearances, type StopClearance } from '@/lib/clinical/stop-clearances'
import { readScores, type Score } from '@/lib/outcomes/reads'
import { readIssuedLines } from '@/lib/home-programs/reads'
import { lowestRating } from '@/lib/clinical/outcomes/score'
import { AppError } from '@/lib/errors'
import { onceForEachRequest } from '@/lib/once-for-each-request'

type AssessmentRow = typeof assessments.$inferSelect
type ClearanceRow = typeof clearances.$inferSelect

/** One recorded assessment, with who made it. */
export type Assessment = AssessedFacts & {
  readonly id: string
  readonly episodeId: string
  readonly assessedBy: string
  readonly note: string
}

/** One recorded clearance, with who entered it. */
export type RecordedClearance = Omit<ClearanceRow, 'clinicId' | 'recordedBy' | 'clearedOn'> & {
  readonly clearedOn: CalendarDate
  readonly recordedBy: string
}

const UUID = z.uuid()

const assessmentOf = (row: AssessmentRow, assessedBy: string): Assessment => {
  const { clinicId: _, ...found } = row
  return {
    ...found,
    assessedBy,
    assessedOn: storedDate(row.assessedOn),
    onsetOn: storedDateOrNull(row.onsetOn),
  }
}

const ofThisChart = (chart: RecordAccess) =>
  and(eq(assessments.clinicId, chart.clinicId), eq(episodes.patientId, chart.patientId))

/** Assessments of this chart that meet `condition`, newest first. */
async function readAssessments(
  tx: Tx,
  chart: RecordAccess,
  condition: SQL | undefined,
): Promise<Assessment[]> {
  const rows = await tx
    .select({ row: assessments, assessedBy: therapists.name })
    .from(assessments)
    .innerJoin(
      episodes,
      and(eq(episodes.clinicId, assessments.clinicId), eq(episodes.id, assessments.episodeId)),
    )
    .innerJoin(
      therapists,
      and(eq(therapists.clinicId, assessments.clinicId), eq(therapists.id, assessments.assessedBy)),
    )
    .where(and(ofThisChart(chart), condition))
    .orderBy(desc(assessments.assessedOn), desc(assessments.recordedAt))
  return rows.map(({ row, assessedBy }) => assessmentOf(row, assessedBy))
}

/** Assessments of one episode of this chart, newest first; none when the episode is not this patient's. */
export const listAssessments = (chart: ChartAccess, episodeId: string): Promise<Assessment[]> =>
  readTogether(chart.clinicId, (tx) => readAssessments(tx, chart, eq(assessments.episodeId, episodeId)))

/**
 * One assessment of this chart.
 * @throws AppError('not-found') when the id is malformed, unknown or another patient's
 */
export async function getAssessment(chart: ChartAccess, assessmentId: string): Promise<Assessment> {
  if (!UUID.safeParse(assessmentId).success) throw new AppError('not-found')
  const [assessment] = await readTogether(chart.clinicId, (tx) =>
    readAssessments(tx, chart, eq(assessments.id, assessmentId)),
  )
  if (!assessment) throw new AppError('not-found')
  return assessment
}

/** Clearances of one episode of this chart, newest first. */
export async function readClearances(
  tx: Tx,
  chart: RecordAccess,
  episodeId: string,
): Promise<RecordedClearance[]> {
  const rows = await tx
    .select({ row: clearances, recordedBy: therapists.name })
    .from(clearances)
    .innerJoin(
      episodes,
      and(eq(episodes.clinicId, clearances.clinicId), eq(episodes.id, clearances.episodeId)),
    )
    .innerJoin(
      therapists,
      and(eq(therapists.clinicId, clearances.clinicId), eq(therapists.id, clearances.recordedBy)),
    )
    .where(
      and(
        eq(clearances.clinicId, chart.clinicId),
        eq(clearances.episodeId, episodeId),
        eq(episodes.patientId, chart.patientId),
      ),
    )
    .orderBy(desc(clearances.recordedAt))
  return rows.map(({ row: { clinicId: _, ...row }, recordedBy }) => ({
    ...row,
    recordedBy,
    clearedOn: storedDate(row.clearedOn),
  }))
}

/**
 * A check-in as the rules read it: with the exercises that were done or hurt. Where pain before one of them was not asked by itself, as on the
 * patient's page, it is the pain before the day's session. Next morning's pain stays the day's: it cannot be told which exercise it came from.
 */
export const loggedDayOf = ({
  day,
  done,
  painBefore,
  painDuring,
  painNextDay,
  exercises,
}: CheckIn): LoggedDay => ({
  day,
  done,
  painBefore,
  painDuring,
  painNextDay,
  sessions: exercises.flatMap(
    (said) => triedSession({ ...said, day, painBefore: said.painBefore ?? painBefore }) ?? [],
  ),
})

/** Red flags that the patient of this chart reported in one episode, oldest first. */
async function readReports(tx: Tx, chart: RecordAccess, episodeId: string): Promise<FlagReport[]> {
  const rows = await tx
    .select({
      redFlag: reportedFlags.redFlag,
      reportedOn: reportedFlags.reportedOn,
      reportedAt: reportedFlags.reportedAt,
    })
    .from(reportedFlags)
    .where(
      and(
        eq(reportedFlags.clinicId, chart.clinicId),
        eq(reportedFlags.episodeId, episodeId),
        eq(reportedFlags.patientId, chart.patientId),
      ),
    )
    .orderBy(asc(reportedFlags.reportedAt))
  return rows.map((row) => ({ ...row, reportedOn: storedDate(row.reportedOn) }))
}

const flagClearancesOf = (recorded: readonly RecordedClearance[]): FlagClearance[] =>
  recorded.flatMap(({ redFlag, clearedBy, clearedOn, recordedAt }) =>
    redFlag === null ? [] : [{ redFlag, clearedBy, clearedOn, recordedAt }],
  )

/** Everything that was recorded in one episode, with who recorded it. */
export type EpisodeRecord = Omit<PictureRecords, 'log' | 'assessments' | 'clearances'> & {
  /** Newest first. */
  readonly assessments: readonly Assessment[]
  /** Newest first. */
  readonly clearances: readonly RecordedClearance[]
  /** Oldest first. */
  readonly checkIns: readonly CheckIn[]
}

/** What was recorded in an episode of this chart; read once for each request. Empty where the episode is not this patient's. */
export const getEpisodeRecord = (chart: ChartAccess, episodeId: string): Promise<EpisodeRecord> =>
  onceForEachRequest(`record:${chart.clinicId}:${chart.patientId}:${episodeId}`, () =>
    readTogether(chart.clinicId, (tx) => readEpisodeRecord(tx, chart, episodeId)),
  )

/** What the picture is derived from. */
export const pictureRecordsOf = ({
  checkIns,
  clearances: recorded,
  ...record
}: EpisodeRecord): PictureRecords => ({
  ...record,
  clearances: flagClearancesOf(recorded),
  log: checkIns.map(loggedDayOf),
})

const ratingsOf = (scores: readonly Score[]): ActivityRating[] =>
  scores.flatMap(({ answers, measuredOn, recordedAt }) => {
    const lowest = answers.measure === 'activities' ? lowestRating(answers.activities) : undefined
    return lowest === undefined ? [] : [{ measuredOn, recordedAt, lowest }]
  })

/** What was recorded in an episode of this chart, inside a transaction that is already open. */
export async function readEpisodeRecord(
  tx: Tx,
  chart: RecordAccess,
  episodeId: string,
): Promise<EpisodeRecord> {
  const [beside, checkIns] = await Promise.all([
    readBesideCheckIns(tx, chart, episodeId),
    readCheckIns(tx, chart, episodeId),
  ])
  return { ...beside, checkIns }
}

/** Everything on the record that the picture is derived from, inside a transaction that is already open. */
export const readPictureRecords = async (
  tx: Tx,
  chart: RecordAccess,
  episodeId: string,
): Promise<PictureRecords> => pictureRecordsOf(await readEpisodeRecord(tx, chart, episodeId))

/** The same without the log, for those who read more of the check-ins, and the stops of rules that were lifted. */
export async function readRecordsBesideLog(
  tx: Tx,
  chart: RecordAccess,
  episodeId: string,
): Promise<Omit<PictureRecords, 'log'> & { readonly stopClearances: readonly StopClearance[] }> {
  const { clearances: recorded, ...record } = await readBesideCheckIns(tx, chart, episodeId)
  return {
    ...record,
    clearances: flagClearancesOf(recorded),
    stopClearances: ruleClearances(recorded),
  }
}

async function readBesideCheckIns(
  tx: Tx,
  chart: RecordAccess,
  episodeId: string,
): Promise<Omit<EpisodeRecord, 'checkIns'>> {
  // Asked for at once: the connection sends them one after the other without waiting for this code in between.
  const [found, cleared, reports, scores, programs] = await Promise.all([
    readAssessments(tx, chart, eq(assessments.episodeId, episodeId)),
    readClearances(tx, chart, episodeId),
    readReports(tx, chart, episodeId),
    readScores(tx, chart, episodeId),
    readIssuedLines(tx, chart, episodeId),
  ])
  return {
    assessments: found,
    clearances: cleared,
    reports,
    activityRatings: ratingsOf(scores),
    programs,
  }
}
