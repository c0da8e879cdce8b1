import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { inClinic, type Tx } from '@/db/client'
import { checkInExercises, checkIns, checkInSubmissions } from '@/db/schema/check-ins'
import { homePrograms } from '@/db/schema/home-programs'
import { type AuditEvent, recordEvent } from '@/lib/audit/writes'
import type { LinkAccess } from '@/lib/auth/link-access'
import { holdLink } from '@/lib/check-in-links/writes-hold'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { lastLocalDay } from '@/lib/clinical/patient-page/local-day'
import { AppError } from '@/lib/errors'
import { refreshStanding } from '@/lib/standings/writes'
import { mergedDay, type ToldDay } from './merge-own'
import type { OwnCheckIn } from './schema-own'
import type { CheckInProblem } from './writes'
import { holdDay, type KeptDay } from './writes-day'

type Program = typeof homePrograms.$inferSelect

const problem = (field: string, message: string): { readonly problem: CheckInProblem } => ({
  problem: { field, message },
})

/** A home program of the link's own episode; the newest and those before it. */
async function programOf(tx: Tx, access: LinkAccess, homeProgramId: string): Promise<Program | undefined> {
  const [program] = await tx
    .select()
    .from(homePrograms)
    .where(
      and(
        eq(homePrograms.clinicId, access.clinicId),
        eq(homePrograms.id, homeProgramId),
        eq(homePrograms.patientId, access.patientId),
        eq(homePrograms.episodeId, access.episodeId),
      ),
    )
  return program
}

function problemOf(input: OwnCheckIn, program: Program, today: CalendarDate) {
  if (input.day > lastLocalDay(today)) return problem('day', 'This day has not come yet.')
  if (input.day < program.issuedOn) return problem('day', 'This day is before your program began.')
  const prescribed = new Set(program.prescriptions.map(({ exercise }) => exercise))
  if (input.exercises.some(({ exercise }) => !prescribed.has(exercise)))
    return problem('exercises', 'This exercise is not in your program.')
  if (input.done === 'none' && input.exercises.some(({ done }) => done === true))
    return problem('done', 'An exercise is marked as done, but the day as none.')
  return undefined
}

async function keepDay(
  tx: Tx,
  { clinicId, episodeId, linkId }: LinkAccess,
  input: OwnCheckIn,
  { told, kept, at }: { readonly told: ToldDay; readonly kept: KeptDay | undefined; readonly at: Date },
): Promise<string> {
  const { homeProgramId, day } = input
  const { exercises, ...fields } = told
  const id = kept?.id ?? randomUUID()
  if (kept)
    await tx
      .update(checkIns)
      // What was told of the exercises keeps its time: a stop that was lifted since is not raised again by a note or the next morning.
      .set({
        ...fields,
        linkId,
        recordedAt: input.exercises.length > 0 ? at : kept.recordedAt,
        version: kept.version + 1,
      })
      .where(and(eq(checkIns.clinicId, clinicId), eq(checkIns.id, id)))
  else {
    const row = { ...fields, clinicId, id, episodeId, homeProgramId, day, linkId, recordedAt: at }
    const made = await tx.insert(checkIns).values(row).onConflictDoNothing().returning({ id: checkIns.id })
    // A therapist recorded the same day at this moment: sent again, the two are merged.
    if (made.length === 0) throw new AppError('busy')
  }
  await tx
    .delete(checkInExercises)
    .where(and(eq(checkInExercises.clinicId, clinicId), eq(checkInExercises.checkInId, id)))
  if (exercises.length > 0)
    await tx
      .insert(checkInExercises)
      .values(exercises.map((exercise) => ({ ...exercise, clinicId, checkInId: id })))
  return id
}

/** Whether this was received before. @throws AppError('conflict') for an id that somebody else's device used */
async function wasReceived(tx: Tx, { clinicId, linkId }: LinkAccess, id: string): Promise<boolean> {
  const [before] = await tx
    .select({ linkId: checkInSubmissions.linkId })
    .from(checkInSubmissions)
    .where(and(eq(checkInSubmissions.clinicId, clinicId), eq(checkInSubmissions.id, id)))
  if (before && before.linkId !== linkId) throw new AppError('conflict')
  return before !== undefined
}

/**
 * Keeps what the patient tells about one day of a home program. What is given replaces what was told of the day before, by
 * whomever; what is not given stays, and a day that was never finished adds to it. The same id again changes nothing.
 * @throws AppError('not-found') when the link has ended meanwhile; 'conflict' for an id that another device used; 'busy' when
 * the day is being written at this moment
 */
export function recordOwnCheckIn(
  access: LinkAccess,
  input: OwnCheckIn,
  today: CalendarDate,
  at: Date,
): Promise<{ readonly outcome: 'kept' } | { readonly problem: CheckInProblem }> {
  const { clinicId, patientId, episodeId, linkId } = access
  return inClinic(clinicId, async (tx) => {
    await holdLink(tx, access, at)
    if (await wasReceived(tx, access, input.id)) return { outcome: 'kept' }
    const program = await programOf(tx, access, input.homeProgramId)
    if (!program) return problem('homeProgramId', 'This is not one of your home programs.')
    const refused = problemOf(input, program, today)
    if (refused) return refused
    const kept = await holdDay(tx, access, input)
    const told = mergedDay(kept, input)
    if (!told) return problem('done', 'Say how much you did that day.')
    const checkIn = await keepDay(tx, access, input, { told, kept, at })
    await tx
      .insert(checkInSubmissions)
      .values({ clinicId, id: input.id, linkId, checkInId: checkIn, receivedAt: at })
    const event: AuditEvent = {
      clinicId,
      therapistId: null,
      linkId,
      patientId,
      action: kept ? 'check-in.changed' : 'check-in.recorded',
      object: { checkIn, day: input.day, link: linkId },
    }
    await recordEvent(tx, event, at)
    await refreshStanding(tx, access, episodeId, { today, at })
    return { outcome: 'kept' }
  })
}
