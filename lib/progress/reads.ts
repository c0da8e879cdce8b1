import 'server-only'
import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Tx } from '@/db/client'
import { readTogether } from '@/db/read-together'
import { assessments, clearances } from '@/db/schema/assessments'
import { checkIns } from '@/db/schema/check-ins'
import { homePrograms } from '@/db/schema/home-programs'
import { outcomeScores } from '@/db/schema/outcome-scores'
import { episodes, patients } from '@/db/schema/patients'
import { reportedFlags } from '@/db/schema/reported-flags'
import type { ChartAccess } from '@/lib/auth/chart-access'
import { type CalendarDate, storedDate, storedDateOrNull } from '@/lib/clinical/calendar-date'
import type { EventFacts } from '@/lib/clinical/progress/events'
import { periodOfRange, type ProgressRange } from '@/lib/clinical/progress/range'
import type { DatedAnswers } from '@/lib/clinical/progress-report/outcomes'
import { episodeDays } from '@/lib/clinical/progress-report/period'
import type { IssuedProgram } from '@/lib/clinical/progress-report/records'
import type { Period } from '@/lib/clinical/progress-report/report'
import { ruleClearances, type StopClearance } from '@/lib/clinical/stop-clearances'
import { AppError } from '@/lib/errors'
import { readToldDays, type ToldDays } from './reads-days'

/** Everything the progress page of one episode is drawn from. */
export type Progress = Pick<EventFacts, 'assessments' | 'clearances' | 'reports'> &
  ToldDays & {
    readonly episode: {
      readonly id: string
      readonly problem: string
      readonly openedOn: CalendarDate
      readonly dischargedOn: CalendarDate | null
    }
    /** The days of the range. Check-ins are of these alone, everything else of the whole episode. */
    readonly period: Period
    /** The first day of the episode with a check-in, in the range or before it. */
    readonly firstToldOn: CalendarDate | null
    readonly programs: readonly IssuedProgram[]
    readonly stopClearances: readonly StopClearance[]
    readonly scores: readonly (DatedAnswers & { readonly id: string })[]
  }

/** A moment as it stands in JSON. */
type InJson<Fact> = {
  readonly [Key in keyof Fact]: Fact[Key] extends Date ? string : Fact[Key]
}

const atItsTime = <Fact extends { readonly recordedAt: string }>(fact: Fact) => ({
  ...fact,
  recordedAt: new Date(fact.recordedAt),
})

/** All rows of a table that belong to the episode of the statement, as one JSON list. */
const listOf = <Row>(
  table:
    | typeof homePrograms
    | typeof outcomeScores
    | typeof assessments
    | typeof clearances
    | typeof reportedFlags,
  columns: SQL,
  order: SQL,
) =>
  sql<readonly Row[]>`(
    select coalesce(json_agg(json_build_object(${columns}) order by ${order}), '[]'::json) from ${table}
    where ${table.clinicId} = ${episodes.clinicId} and ${table.episodeId} = ${episodes.id}
  )`

const programsOf = listOf<IssuedProgram>(
  homePrograms,
  sql`'number', ${homePrograms.number}, 'issuedOn', ${homePrograms.issuedOn},
    'nextVisitOn', ${homePrograms.nextVisitOn}, 'prescriptions', ${homePrograms.prescriptions}`,
  sql`${homePrograms.number}`,
)

const scoresOf = listOf<Progress['scores'][number]>(
  outcomeScores,
  sql`'id', ${outcomeScores.id}, 'measure', ${outcomeScores.measure},
    'measuredOn', ${outcomeScores.measuredOn}, 'answers', ${outcomeScores.answers}`,
  sql`${outcomeScores.measuredOn}, ${outcomeScores.recordedAt}`,
)

const assessmentsOf = listOf<InJson<Progress['assessments'][number]>>(
  assessments,
  sql`'assessedOn', ${assessments.assessedOn}, 'recordedAt', ${assessments.recordedAt},
    'phase', ${assessments.phase}, 'activeFlare', ${assessments.activeFlare},
    'redFlagScreen', ${assessments.redFlagScreen}`,
  sql`${assessments.assessedOn}, ${assessments.recordedAt}`,
)

type RecordedClearance = Omit<StopClearance, 'ruleId'> & {
  readonly ruleId: StopClearance['ruleId'] | null
  readonly redFlag: EventFacts['clearances'][number]['redFlag'] | null
}

const clearancesOf = listOf<InJson<RecordedClearance>>(
  clearances,
  sql`'redFlag', ${clearances.redFlag}, 'ruleId', ${clearances.ruleId}, 'exercise', ${clearances.exercise},
    'clearedBy', ${clearances.clearedBy}, 'clearedOn', ${clearances.clearedOn}, 'reason', ${clearances.reason},
    'recordedAt', ${clearances.recordedAt}`,
  sql`${clearances.recordedAt}`,
)

const reportsOf = listOf<Progress['reports'][number]>(
  reportedFlags,
  sql`'redFlag', ${reportedFlags.redFlag}, 'reportedOn', ${reportedFlags.reportedOn}`,
  sql`${reportedFlags.reportedAt}`,
)

const firstToldOn = sql<string | null>`(
  select min(${checkIns.day})::text from ${checkIns}
  where ${checkIns.clinicId} = ${episodes.clinicId} and ${checkIns.episodeId} = ${episodes.id}
)`

/** The episode and everything beside its check-ins, in one statement. */
async function readEpisode(tx: Tx, chart: ChartAccess, episodeId: string) {
  const [row] = await tx
    .select({
      id: episodes.id,
      problem: episodes.problem,
      openedOn: episodes.openedOn,
      dischargedOn: episodes.dischargedOn,
      firstToldOn,
      programs: programsOf,
      scores: scoresOf,
      assessments: assessmentsOf,
      clearances: clearancesOf,
      reports: reportsOf,
    })
    .from(episodes)
    .innerJoin(patients, and(eq(patients.clinicId, episodes.clinicId), eq(patients.id, episodes.patientId)))
    .where(
      and(
        eq(episodes.clinicId, chart.clinicId),
        eq(patients.id, chart.patientId),
        episodeId === 'current' ? undefined : eq(episodes.id, episodeId),
      ),
    )
    .orderBy(desc(sql`${episodes.dischargedOn} is null`), desc(episodes.openedOn), desc(episodes.id))
    .limit(1)
  return row
}

/**
 * What the progress page shows of one episode, or of the current one: the open one, or else the last. Three statements,
 * however much was told. Undefined where the patient has no episode.
 * @throws AppError('not-found') for an episode that is not this patient's
 */
export async function getProgress(
  chart: ChartAccess,
  episodeId: string,
  range: ProgressRange,
  today: CalendarDate,
): Promise<Progress | undefined> {
  if (episodeId !== 'current' && !z.uuid().safeParse(episodeId).success) throw new AppError('not-found')
  return readTogether(chart.clinicId, async (tx) => {
    const found = await readEpisode(tx, chart, episodeId)
    if (!found && episodeId !== 'current') throw new AppError('not-found')
    if (!found) return undefined
    const { id, problem, openedOn, dischargedOn, programs, scores, reports } = found
    const episode = {
      id,
      problem,
      openedOn: storedDate(openedOn),
      dischargedOn: storedDateOrNull(dischargedOn),
    }
    const period = periodOfRange(range, episodeDays(episode, found), today)
    return {
      episode,
      period,
      firstToldOn: storedDateOrNull(found.firstToldOn),
      ...(await readToldDays(tx, chart, id, { from: period.from, programs })),
      programs,
      scores,
      assessments: found.assessments.map(atItsTime),
      clearances: found.clearances.flatMap(({ redFlag, clearedOn }) =>
        redFlag === null ? [] : [{ redFlag, clearedOn }],
      ),
      stopClearances: ruleClearances(found.clearances.map(atItsTime)),
      reports,
    }
  })
}
