import 'server-only'
import { and, asc, eq, gte, isNotNull, lt, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { checkInExercises, checkIns } from '@/db/schema/check-ins'
import { therapists } from '@/db/schema/clinics'
import { homePrograms } from '@/db/schema/home-programs'
import type { ChartAccess } from '@/lib/auth/chart-access'
import { NOTHING_SAID } from '@/lib/check-ins/merge-own'
import { type CalendarDate, storedDate } from '@/lib/clinical/calendar-date'
import type { OwnExercise, PrescribedSlug } from '@/lib/clinical/own-exercise'
import type { IssuedProgram } from '@/lib/clinical/progress-report/records'
import { type ExerciseSession, triedSession } from '@/lib/clinical/recent-response'
import type { LoggedDay } from '@/lib/clinical/recovery/evidence'

type CheckInRow = typeof checkIns.$inferSelect

/** A check-in as the progress page tells of it: with its exercises, and who told it. */
type ProgressDay = LoggedDay &
  Pick<CheckInRow, 'id' | 'effort' | 'minutes' | 'note' | 'recordedAt'> & {
    readonly programNumber: number
    /** The therapist who entered it; null when it came from the patient's own page. */
    readonly recordedBy: string | null
  }

/** What was said about one exercise, as a short list: names would be most of what is sent. */
type SaidOfExercise = readonly [
  exercise: PrescribedSlug,
  done: boolean,
  painBefore: number | null,
  painDuring: number | null,
  painNextDay: number | null,
  easedAsMoved: boolean | null,
  sharpOrWorsening: boolean | null,
  formBreakdown: boolean | null,
  peripheralized: boolean | null,
]

/** The exercises of a check-in of which `triedSession` has something to say: the others are not sent. */
const exercisesTried = sql<readonly SaidOfExercise[]>`coalesce((
  select json_agg(json_build_array(
    ${checkInExercises.exercise}, ${checkInExercises.done}, ${checkInExercises.painBefore},
    ${checkInExercises.painDuring}, ${checkInExercises.painNextDay}, ${checkInExercises.easedAsMoved},
    ${checkInExercises.sharpOrWorsening}, ${checkInExercises.formBreakdown}, ${checkInExercises.peripheralized}
  )) from ${checkInExercises}
  where ${checkInExercises.clinicId} = ${checkIns.clinicId}
    and ${checkInExercises.checkInId} = ${checkIns.id}
    and (${checkInExercises.done} or ${checkInExercises.painDuring} > 0 or ${checkInExercises.sharpOrWorsening}
      or ${checkInExercises.peripheralized})
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
      recordedAt: checkIns.recordedAt,
      programNumber: homePrograms.number,
      recordedBy: therapists.name,
      exercisesTried,
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

/** Answers before that day about symptoms that moved down the leg, and nothing else of these sessions. */
const readLegAnswers = (tx: Tx, chart: ChartAccess, episodeId: string, before: CalendarDate) =>
  tx
    .select({
      day: checkIns.day,
      recordedAt: checkIns.recordedAt,
      exercise: checkInExercises.exercise,
      done: checkInExercises.done,
      peripheralized: checkInExercises.peripheralized,
    })
    .from(checkIns)
    .innerJoin(
      checkInExercises,
      and(eq(checkInExercises.clinicId, checkIns.clinicId), eq(checkInExercises.checkInId, checkIns.id)),
    )
    .where(
      and(
        eq(checkIns.clinicId, chart.clinicId),
        eq(checkIns.episodeId, episodeId),
        lt(checkIns.day, before),
        isNotNull(checkInExercises.peripheralized),
      ),
    )
    .orderBy(asc(checkIns.day))

type OwnBySlug = ReadonlyMap<PrescribedSlug, OwnExercise>

/** An exercise that is the clinic's own comes with the home program that names it. */
const ownOf = (programs: readonly IssuedProgram[]): OwnBySlug =>
  new Map(
    programs.flatMap(({ prescriptions }) =>
      prescriptions.flatMap(({ own }) => (own ? [[own.slug, own]] : [])),
    ),
  )

/** What was said of an exercise that day. Where pain before it was not asked by itself, it is that before the day's, as for the plan. */
const sessionOf = (
  { day, painBefore: painBeforeDay }: { readonly day: CalendarDate; readonly painBefore: number | null },
  said: SaidOfExercise,
  own: OwnBySlug,
): ExerciseSession => {
  const [
    exercise,
    done,
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
    done,
    own: own.get(exercise),
    painBefore: painBefore ?? painBeforeDay,
    painDuring,
    painNextDay,
    easedAsMoved,
    sharpOrWorsening,
    formBreakdown,
    peripheralized: moved,
  }
}

/** What was told of the days of a range. */
export type ToldDays = {
  /** Oldest first; of two programs of one day the later last. */
  readonly log: readonly ProgressDay[]
  /** What was answered before the range about symptoms that moved down the leg: it stands until it is asked again. */
  readonly legAnswersBefore: readonly Pick<ProgressDay, 'day' | 'recordedAt' | 'sessions'>[]
}

/** The check-ins of an episode from a day on, and what stands of those before. Two statements, however much was told. */
export async function readToldDays(
  tx: Tx,
  chart: ChartAccess,
  episodeId: string,
  { from, programs }: { readonly from: CalendarDate; readonly programs: readonly IssuedProgram[] },
): Promise<ToldDays> {
  const [rows, legAnswers] = await Promise.all([
    readDays(tx, chart, episodeId, from),
    readLegAnswers(tx, chart, episodeId, from),
  ])
  const own = ownOf(programs)
  return {
    log: rows.map(({ exercisesTried: said, ...row }) => {
      const told = { ...row, day: storedDate(row.day) }
      return { ...told, sessions: said.flatMap((one) => triedSession(sessionOf(told, one, own)) ?? []) }
    }),
    legAnswersBefore: legAnswers.flatMap(({ day: on, recordedAt, ...said }) => {
      const day = storedDate(on)
      const session = triedSession({ ...NOTHING_SAID, ...said, day })
      return session ? [{ day, recordedAt, sessions: [session] }] : []
    }),
  }
}
