import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { inClinic, type Tx } from '@/db/client'
import { checkInExercises, checkIns } from '@/db/schema/check-ins'
import { homePrograms } from '@/db/schema/home-programs'
import { recordEvent } from '@/lib/audit/writes'
import type { ChartAccess } from '@/lib/auth/chart-access'
import { AppError } from '@/lib/errors'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { refreshStanding } from '@/lib/standings/writes'
import { type Difference, differencesOf } from './differences'
import type { CheckInInput } from './schema'
import { holdDay } from './writes-day'

/** What can be wrong with a check-in beyond its shape, by field, in words for the therapist. */
export type CheckInProblem = { readonly field: string; readonly message: string }

/** A day that was changed since it was looked at: its version now, and what it says otherwise than was typed. */
export type CheckInConflict = { readonly version: number; readonly differences: readonly Difference[] }

export type Program = typeof homePrograms.$inferSelect

/** The home program of this chart, inside a transaction. @throws AppError('not-found') for any other id */
export async function programOf(tx: Tx, chart: ChartAccess, homeProgramId: string): Promise<Program> {
  const [program] = await tx
    .select()
    .from(homePrograms)
    .where(
      and(
        eq(homePrograms.clinicId, chart.clinicId),
        eq(homePrograms.id, homeProgramId),
        eq(homePrograms.patientId, chart.patientId),
      ),
    )
  if (!program) throw new AppError('not-found')
  return program
}

function problemOf(input: CheckInInput, program: Program, today: CalendarDate): CheckInProblem | undefined {
  if (input.day > today) return { field: 'day', message: 'This day has not come yet.' }
  if (input.day < program.issuedOn)
    return {
      field: 'day',
      message: `Home program ${program.number} was issued on ${program.issuedOn}: choose that day or a later one.`,
    }
  const prescribed = new Set(program.prescriptions.map((prescription) => prescription.exercise))
  const stranger = input.exercises.find(({ exercise }) => !prescribed.has(exercise))
  if (stranger)
    return {
      field: 'homeProgramId',
      message: `Home program ${program.number} does not contain ${stranger.exercise}.`,
    }
  if (input.done === 'none' && input.exercises.some(({ done }) => done))
    return {
      field: 'done',
      message: 'An exercise is marked as done, but the day as none: change one of them.',
    }
  return undefined
}

const RECORDED: CheckInProblem = {
  field: 'day',
  message: 'This day is recorded already: open it under Progress to correct it.',
}

const exerciseRows = (chart: ChartAccess, checkInId: string, input: CheckInInput) =>
  input.exercises.map((exercise) => ({ ...exercise, clinicId: chart.clinicId, checkInId }))

/**
 * Records what the patient did and felt on one day. A day of a home program is recorded once: a second record of the
 * same day replaces the first whole, but only the version that was looked at. Over a newer one nothing is written, and
 * what it says otherwise comes back; over one that nobody looked at it is a problem of the field `day`.
 * @throws AppError('not-found') when the home program is not this patient's, or a day to be corrected is not on record
 */
export function recordCheckIn(
  chart: ChartAccess,
  input: CheckInInput,
  today: CalendarDate,
  at: Date,
): Promise<
  { readonly id: string } | { readonly problem: CheckInProblem } | { readonly conflict: CheckInConflict }
> {
  return inClinic(chart.clinicId, async (tx) => {
    const program = await programOf(tx, chart, input.homeProgramId)
    const problem = problemOf(input, program, today)
    if (problem) return { problem }
    const { exercises: _, version, ...day } = input
    const row = {
      ...day,
      clinicId: chart.clinicId,
      id: randomUUID(),
      episodeId: program.episodeId,
      recordedBy: chart.therapist.id,
      recordedAt: at,
    }
    const existing = await holdDay(tx, chart, input)
    if (existing && version === null) return { problem: RECORDED }
    if (!existing && version !== null) throw new AppError('not-found')
    if (existing && existing.version !== version) {
      const differences = differencesOf(input, existing)
      if (differences.length > 0) return { conflict: { version: existing.version, differences } }
    }
    const id = existing?.id ?? row.id
    if (existing) {
      await tx
        .update(checkIns)
        .set({ ...row, id, version: existing.version + 1 })
        .where(and(eq(checkIns.clinicId, chart.clinicId), eq(checkIns.id, id)))
      await tx
        .delete(checkInExercises)
        .where(and(eq(checkInExercises.clinicId, chart.clinicId), eq(checkInExercises.checkInId, id)))
    } else {
      const inserted = await tx
        .insert(checkIns)
        .values(row)
        .onConflictDoNothing()
        .returning({ id: checkIns.id })
      // Recorded by somebody else at this moment.
      if (inserted.length === 0) return { problem: RECORDED }
    }
    const rows = exerciseRows(chart, id, input)
    if (rows.length > 0) await tx.insert(checkInExercises).values(rows)
    await recordEvent(
      tx,
      {
        clinicId: chart.clinicId,
        therapistId: chart.therapist.id,
        patientId: chart.patientId,
        action: existing ? 'check-in.replaced' : 'check-in.recorded',
        object: { checkIn: id, day: input.day },
      },
      at,
    )
    await refreshStanding(tx, chart, program.episodeId, { today, at })
    return { id }
  })
}
