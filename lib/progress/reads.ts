import 'server-only'
import { and, asc, desc, eq, gte, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type Tx } from '@/db/client'
import { readTogether } from '@/db/read-together'
import { assessments, clearances } from '@/db/schema/assessments'
import { checkInExercises, checkIns } from '@/db/schema/check-ins'
import { therapists } from '@/db/schema/clinics'
import { homePrograms } from '@/db/schema/home-programs'
import { outcomeScores } from '@/db/schema/outcome-scores'
import { episodes, patients } from '@/db/schema/patients'
import { reportedFlags } from '@/db/schema/reported-flags'
import type { ChartAccess } from '@/lib/auth/chart-access'
import { type CalendarDate, storedDate, storedDateOrNull } from '@/lib/clinical/calendar-date'
import type { OwnExercise, PrescribedSlug } from '@/lib/clinical/own-exercise'
import type { EventFacts } from '@/lib/clinical/progress/events'
import { periodOfRange, type ProgressRange } from '@/lib/clinical/progress/range'
import type { DatedAnswers } from '@/lib/clinical/progress-report/outcomes'
import { episodeDays } from '@/lib/clinical/progress-report/period'
import type { IssuedProgram } from '@/lib/clinical/progress-report/records'
import type { Period } from '@/lib/clinical/progress-report/report'
import type { ExerciseSession } from '@/lib/clinical/recent-response'
import type { LoggedDay } from '@/lib/clinical/recovery/evidence'
import { AppError } from '@/lib/errors'

type CheckInRow = typeof checkIns.$inferSelect

/** A check-in as the progress page tells of it: with its exercises, and who told it. */
type ProgressDay = LoggedDay &
  Pick<CheckInRow, 'id' | 'effort' | 'minutes' | 'note'> & {
    readonly programNumber: number
    /** The therapist who entered it; null when it came from the patient's own page. */
    readonly recordedBy: string | null
  }

/** Everything the progress page of one episode is drawn from. */
export type Progress = Pick<EventFacts, 'assessments' | 'clearances' | 'reports'> & {
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
  /** Oldest first; of two programs of one day the later last. */
  readonly log: readonly ProgressDay[]
  readonly programs: readonly IssuedProgram[]
  readonly scores: readonly (DatedAnswers & { readonly id: string })[]
}

/** A moment as it stands in JSON. */
type InJson<Fact> = {
  readonly [Key in keyof Fact]: Fact[Key] extends Date ? string : Fact[Key]
}

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

const clearancesOf = listOf<{
  readonly redFlag: EventFacts['clearances'][number]['redFlag'] | null
  readonly clearedOn: CalendarDate
}>(
  clearances,
  sql`'redFlag', ${clearances.redFlag}, 'clearedOn', ${clearances.clearedOn}`,
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

/** What was said about one exercise, as a short list: names would be most of what is sent. */
type SaidOfExercise = readonly [
  exercise: PrescribedSlug,
  painBefore: number | null,
  painDuring: number | null,
  painNextDay: number | null,
  easedAsMoved: boolean | null,
  sharpOrWorsening: boolean | null,
  formBreakdown: boolean | null,
  peripheralized: boolean | null,
]

/** The exercises of a check-in that were done. */
const exercisesDone = sql<readonly SaidOfExercise[]>`coalesce((
  select json_agg(json_build_array(
    ${checkInExercises.exercise}, ${checkInExercises.painBefore}, ${checkInExercises.painDuring},
    ${checkInExercises.painNextDay}, ${checkInExercises.easedAsMoved}, ${checkInExercises.sharpOrWorsening},
    ${checkInExercises.formBreakdown}, ${checkInExercises.peripheralized}
  )) from ${checkInExercises}
  where ${checkInExercises.clinicId} = ${checkIns.clinicId}
    and ${checkInExercises.checkInId} = ${checkIns.id} and ${checkInExercises.done}
), '[]'::json)`

/** Check-ins of an episode from that day on with their exercises, in one statement. */
const readDays = (tx: Tx, chart: ChartAccess, episodeId: string, from: CalendarDate) =>
  tx
    .select({
      id: checkIns.id,
      day: checkIns.day,
      done: checkIns.done,
      painBefore: checkIns.painBefore,
      painDuring: checkIns.painDuring,
      painNextDay: checkIns.painNextDay,
      effort: checkIns.effort,
      minutes: checkIns.minutes,
      note: checkIns.note,
      programNumber: homePrograms.number,
      recordedBy: therapists.name,
      exercisesDone,
    })
    .from(checkIns)
    .innerJoin(
      homePrograms,
      and(eq(homePrograms.clinicId, checkIns.clinicId), eq(homePrograms.id, checkIns.homeProgramId)),
    )
    .leftJoin(
      therapists,
      and(eq(therapists.clinicId, checkIns.clinicId), eq(therapists.id, checkIns.recordedBy)),
    )
    .where(
      and(eq(checkIns.clinicId, chart.clinicId), eq(checkIns.episodeId, episodeId), gte(checkIns.day, from)),
    )
    .orderBy(asc(checkIns.day), asc(homePrograms.number))

type OwnBySlug = ReadonlyMap<PrescribedSlug, OwnExercise>

/** An exercise that is the clinic's own comes with the home program that names it. */
const ownOf = (programs: readonly IssuedProgram[]): OwnBySlug =>
  new Map(
    programs.flatMap(({ prescriptions }) =>
      prescriptions.flatMap(({ own }) => (own ? [[own.slug, own]] : [])),
    ),
  )

const sessionOf = (day: CalendarDate, said: SaidOfExercise, own: OwnBySlug): ExerciseSession => {
  const [
    exercise,
    painBefore,
    painDuring,
    painNextDay,
    easedAsMoved,
    sharpOrWorsening,
    formBreakdown,
    moved,
  ] = said
  return {
    day,
    exercise,
    own: own.get(exercise),
    painBefore,
    painDuring,
    painNextDay,
    easedAsMoved,
    sharpOrWorsening,
    formBreakdown,
    peripheralized: moved,
  }
}

/**
 * What the progress page shows of one episode, or of the current one: the open one, or else the last. Two statements,
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
    const own = ownOf(programs)
    const rows = await readDays(tx, chart, id, period.from)
    return {
      episode,
      period,
      firstToldOn: storedDateOrNull(found.firstToldOn),
      log: rows.map(({ exercisesDone: said, ...row }) => {
        const day = storedDate(row.day)
        return { ...row, day, sessions: said.map((one) => sessionOf(day, one, own)) }
      }),
      programs,
      scores,
      assessments: found.assessments.map((one) => ({ ...one, recordedAt: new Date(one.recordedAt) })),
      clearances: found.clearances.flatMap(({ redFlag, clearedOn }) =>
        redFlag === null ? [] : [{ redFlag, clearedOn }],
      ),
      reports,
    }
  })
}
