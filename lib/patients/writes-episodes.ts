import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import { inClinic, type Tx } from '@/db/client'
import { episodes, patients } from '@/db/schema/patients'
import { recordEvent } from '@/lib/audit/writes'
import type { ChartAccess } from '@/lib/auth/chart-access'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { dateInWords } from '@/lib/clinical/date-in-words'
import { AppError } from '@/lib/errors'
import { readOpenEpisode } from './reads'
import type { DischargeInput, NewEpisodeInput } from './schema'
import type { Problem } from './writes'

type Moment = { readonly today: CalendarDate; readonly at: Date }

/** Holds the patient's row, so that two people cannot each open an episode at once. */
async function holdPatient(tx: Tx, { clinicId, patientId }: ChartAccess): Promise<{ dateOfBirth: string }> {
  const [row] = await tx
    .select({ dateOfBirth: patients.dateOfBirth })
    .from(patients)
    .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)))
    .for('update')
  if (!row) throw new AppError('not-found')
  return row
}

const eventOf = (chart: ChartAccess, action: string, episodeId: string) => ({
  clinicId: chart.clinicId,
  therapistId: chart.therapist.id,
  patientId: chart.patientId,
  action,
  object: { episode: episodeId },
})

/**
 * Locks an episode of this chart, so that it is not discharged while something is added to it.
 * @throws AppError('not-found') for an episode that is not this patient's; 'discharged' for a closed one
 */
export async function holdOpenEpisode(tx: Tx, chart: ChartAccess, episodeId: string): Promise<void> {
  const [episode] = await tx
    .select({ dischargedOn: episodes.dischargedOn })
    .from(episodes)
    .where(
      and(
        eq(episodes.clinicId, chart.clinicId),
        eq(episodes.id, episodeId),
        eq(episodes.patientId, chart.patientId),
      ),
    )
    .for('share')
  if (!episode) throw new AppError('not-found')
  if (episode.dischargedOn !== null) throw new AppError('discharged')
}

/** Opens a course of treatment. One at a time: the one before is discharged first. */
export function openEpisode(
  chart: ChartAccess,
  input: NewEpisodeInput,
  { today, at }: Moment,
): Promise<{ readonly id: string } | { readonly problem: Problem }> {
  return inClinic(chart.clinicId, async (tx) => {
    const { dateOfBirth } = await holdPatient(tx, chart)
    if (input.openedOn > today)
      return { problem: { field: 'openedOn', message: 'An episode cannot start in the future.' } }
    if (input.openedOn < dateOfBirth)
      return { problem: { field: 'openedOn', message: 'This day is before the patient was born.' } }
    const open = await readOpenEpisode(tx, chart)
    if (open)
      return {
        problem: {
          field: 'problem',
          message: `“${open.problem}” is still open since ${dateInWords(open.openedOn)}. Discharge it first.`,
        },
      }
    const id = randomUUID()
    await tx.insert(episodes).values({
      ...input,
      clinicId: chart.clinicId,
      id,
      patientId: chart.patientId,
      openedBy: chart.therapist.id,
    })
    await recordEvent(tx, eventOf(chart, 'episode.opened', id), at)
    return { id }
  })
}

/**
 * Ends the open episode, with a reason.
 * @throws AppError('conflict') when it was discharged or changed since it was read
 */
export function dischargeEpisode(
  chart: ChartAccess,
  { version, dischargedOn, reason, note }: DischargeInput,
  { today, at }: Moment,
): Promise<{ readonly id: string } | { readonly problem: Problem }> {
  return inClinic(chart.clinicId, async (tx) => {
    await holdPatient(tx, chart)
    const open = await readOpenEpisode(tx, chart)
    if (!open) throw new AppError('conflict')
    if (dischargedOn > today)
      return { problem: { field: 'dischargedOn', message: 'The day of discharge cannot be in the future.' } }
    if (dischargedOn < open.openedOn)
      return {
        problem: {
          field: 'dischargedOn',
          message: `The episode started on ${dateInWords(open.openedOn)}: choose that day or a later one.`,
        },
      }
    const ended = await tx
      .update(episodes)
      .set({ dischargedOn, dischargeReason: reason, dischargeNote: note, version: version + 1 })
      .where(
        and(
          eq(episodes.clinicId, chart.clinicId),
          eq(episodes.id, open.id),
          eq(episodes.version, version),
          isNull(episodes.dischargedOn),
        ),
      )
      .returning({ id: episodes.id })
    if (ended.length === 0) throw new AppError('conflict')
    await recordEvent(tx, eventOf(chart, 'episode.discharged', open.id), at)
    return { id: open.id }
  })
}
