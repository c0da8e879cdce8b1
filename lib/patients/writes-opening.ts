import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { inClinic, type Tx } from '@/db/client'
import { episodes } from '@/db/schema/patients'
import { recordEvent } from '@/lib/audit/writes'
import type { ChartAccess } from '@/lib/auth/chart-access'
import { turnOffEarlierLinks } from '@/lib/check-in-links/writes'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { dateInWords } from '@/lib/clinical/date-in-words'
import { AppError } from '@/lib/errors'
import { copyPlan } from '@/lib/plans/writes'
import { refreshStanding } from '@/lib/standings/writes'
import { readOpenEpisode } from './reads'
import type { NewEpisodeInput } from './schema'
import type { Problem } from './writes'
import { episodeEvent, holdPatient } from './writes-episodes'

/** @throws AppError('not-found') for an episode that is not this patient's, or has not ended */
async function continuedProblem(
  tx: Tx,
  chart: ChartAccess,
  episodeId: string,
  openedOn: CalendarDate,
): Promise<Problem | undefined> {
  const [earlier] = await tx
    .select({ dischargedOn: episodes.dischargedOn })
    .from(episodes)
    .where(
      and(
        eq(episodes.clinicId, chart.clinicId),
        eq(episodes.patientId, chart.patientId),
        eq(episodes.id, episodeId),
      ),
    )
  if (!earlier?.dischargedOn) throw new AppError('not-found')
  return openedOn < earlier.dischargedOn
    ? {
        field: 'openedOn',
        message: `The earlier episode ended on ${dateInWords(earlier.dischargedOn)}: choose that day or a later one.`,
      }
    : undefined
}

/**
 * Opens a course of treatment. One at a time: the one before is discharged first, and its patient's page, which may stay on for
 * some days, ends. One that goes on from an earlier one starts with its plan, and with nothing assessed.
 */
export function openEpisode(
  chart: ChartAccess,
  { continuesEpisodeId = null, ...input }: NewEpisodeInput,
  { today, at }: { readonly today: CalendarDate; readonly at: Date },
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
    const problem =
      continuesEpisodeId && (await continuedProblem(tx, chart, continuesEpisodeId, input.openedOn))
    if (problem) return { problem }
    const id = randomUUID()
    await tx.insert(episodes).values({
      ...input,
      continuesEpisodeId,
      clinicId: chart.clinicId,
      id,
      patientId: chart.patientId,
      openedBy: chart.therapist.id,
    })
    await recordEvent(tx, episodeEvent(chart, 'episode.opened', id), at)
    await turnOffEarlierLinks(tx, chart, at)
    if (continuesEpisodeId) await copyPlan(tx, chart, { from: continuesEpisodeId, to: id }, at)
    await refreshStanding(tx, chart, id, { today, at })
    return { id }
  })
}
