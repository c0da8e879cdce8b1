import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, inArray } from 'drizzle-orm'
import { inClinic, type Tx } from '@/db/client'
import { checkInExercises, checkIns } from '@/db/schema/check-ins'
import { recordEvent } from '@/lib/audit/writes'
import type { ChartAccess } from '@/lib/auth/chart-access'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { dateInWords } from '@/lib/clinical/date-in-words'
import { AppError } from '@/lib/errors'
import { refreshStanding } from '@/lib/standings/writes'
import { NOTHING_SAID } from './merge-own'
import type { CheckInGridDay, CheckInGridInput } from './schema'
import { type Program, programOf } from './writes'

/** What is wrong with one day of the grid, in words that name it. */
export type GridProblem = { readonly day: CalendarDate; readonly message: string }

type Recorded = {
  readonly id: string
  readonly day: string
  readonly version: number
  /** Whether an exercise of that day is on record as done. */
  readonly hasDone: boolean
}

/** The days of the grid that are on record, held until the end of the transaction. */
async function recordedDays(tx: Tx, chart: ChartAccess, program: Program, days: readonly CheckInGridDay[]) {
  const rows = await tx
    .select({ id: checkIns.id, day: checkIns.day, version: checkIns.version })
    .from(checkIns)
    .where(
      and(
        eq(checkIns.clinicId, chart.clinicId),
        eq(checkIns.homeProgramId, program.id),
        inArray(
          checkIns.day,
          days.map(({ day }) => day),
        ),
      ),
    )
    .for('update')
  if (rows.length === 0) return new Map<string, Recorded>()
  const done = await tx
    .selectDistinct({ id: checkInExercises.checkInId })
    .from(checkInExercises)
    .where(
      and(
        eq(checkInExercises.clinicId, chart.clinicId),
        inArray(
          checkInExercises.checkInId,
          rows.map(({ id }) => id),
        ),
        eq(checkInExercises.done, true),
      ),
    )
  return new Map(
    rows.map((row): [string, Recorded] => [
      row.day,
      { ...row, hasDone: done.some(({ id }) => id === row.id) },
    ]),
  )
}

/** What is wrong with a day; it is told without its date, which the caller puts before it. */
function wrongWith(
  { day, done, changes, exercises }: CheckInGridDay,
  program: Program,
  recorded: Recorded | undefined,
  today: CalendarDate,
): string | undefined {
  if (day > today) return 'this day has not come yet.'
  if (day < program.issuedOn) return `home program ${program.number} was issued later than this day.`
  if (recorded && changes === null) return 'this day was recorded meanwhile. Load the page again to see it.'
  if (changes !== null && recorded?.version !== changes)
    return 'this day was changed meanwhile. Load the page again to see it.'
  const prescribed = new Set(program.prescriptions.map(({ exercise }) => exercise))
  if (exercises.some(({ exercise }) => !prescribed.has(exercise)))
    return `an exercise marked here is not in home program ${program.number}.`
  if (done === 'none' && (recorded?.hasDone === true || exercises.some(({ mark }) => mark === 'hurt')))
    return 'an exercise is marked as done, but the day as none. Change one of them.'
  return undefined
}

/** A mark says one thing about an exercise; what else is on record about it stays. */
async function markExercises(tx: Tx, chart: ChartAccess, checkInId: string, { exercises }: CheckInGridDay) {
  for (const { exercise, mark } of exercises) {
    const said = mark === 'hurt' ? { done: true, sharpOrWorsening: true } : { done: false }
    await tx
      .insert(checkInExercises)
      .values({ ...NOTHING_SAID, ...said, clinicId: chart.clinicId, checkInId, exercise })
      .onConflictDoUpdate({
        target: [checkInExercises.clinicId, checkInExercises.checkInId, checkInExercises.exercise],
        set: said,
      })
  }
}

/**
 * Records several days of one home program from its paper log: all of them, or, where anything is wrong with one, none.
 * A day that is on record already is changed only in what the grid shows, and only if it still is as it was looked at.
 * @throws AppError('not-found') when the home program is not this patient's; 'conflict' when two save at the same moment
 */
export function recordCheckInGrid(
  chart: ChartAccess,
  input: CheckInGridInput,
  today: CalendarDate,
  at: Date,
): Promise<{ readonly saved: number } | { readonly problems: readonly GridProblem[] }> {
  return inClinic(chart.clinicId, async (tx) => {
    const program = await programOf(tx, chart, input.homeProgramId)
    const recorded = await recordedDays(tx, chart, program, input.days)
    const problems = input.days.flatMap((one): GridProblem[] => {
      const wrong = wrongWith(one, program, recorded.get(one.day), today)
      return wrong === undefined ? [] : [{ day: one.day, message: `${dateInWords(one.day)}: ${wrong}` }]
    })
    if (problems.length > 0) return { problems }
    for (const one of input.days) {
      const { exercises: _, changes: __, ...day } = one
      const before = recorded.get(one.day)
      const id = before?.id ?? randomUUID()
      const row = { ...day, recordedBy: chart.therapist.id, recordedAt: at }
      if (before)
        await tx
          .update(checkIns)
          .set({ ...row, version: before.version + 1 })
          .where(and(eq(checkIns.clinicId, chart.clinicId), eq(checkIns.id, id)))
      else {
        const inserted = await tx
          .insert(checkIns)
          .values({
            ...row,
            clinicId: chart.clinicId,
            id,
            episodeId: program.episodeId,
            homeProgramId: program.id,
            note: '',
          })
          .onConflictDoNothing()
          .returning({ id: checkIns.id })
        if (inserted.length === 0) throw new AppError('conflict')
      }
      await markExercises(tx, chart, id, one)
      await recordEvent(
        tx,
        {
          clinicId: chart.clinicId,
          therapistId: chart.therapist.id,
          patientId: chart.patientId,
          action: before ? 'check-in.replaced' : 'check-in.recorded',
          object: { checkIn: id, day: one.day },
        },
        at,
      )
    }
    await refreshStanding(tx, chart, program.episodeId, { today, at })
    return { saved: input.days.length }
  })
}
