import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import { type Tx } from '@/db/client'
import { readTogether } from '@/db/read-together'
import { therapists } from '@/db/schema/clinics'
import { outcomeScores } from '@/db/schema/outcome-scores'
import { episodes } from '@/db/schema/patients'
import type { ChartAccess } from '@/lib/auth/chart-access'
import type { RecordAccess } from '@/lib/auth/record-access'
import { type CalendarDate, storedDate } from '@/lib/clinical/calendar-date'

type Row = typeof outcomeScores.$inferSelect

/** One result of a measure, with who recorded it. */
export type Score = Omit<Row, 'clinicId' | 'recordedBy' | 'measuredOn'> & {
  readonly measuredOn: CalendarDate
  readonly recordedBy: string
}

/** Results of one episode of this chart, oldest first; none when the episode is not this patient's. */
export const listScores = (chart: ChartAccess, episodeId: string): Promise<Score[]> =>
  readTogether(chart.clinicId, (tx) => readScores(tx, chart, episodeId))

/** The same inside a transaction that is already open. */
export async function readScores(tx: Tx, chart: RecordAccess, episodeId: string): Promise<Score[]> {
  const rows = await tx
    .select({ row: outcomeScores, recordedBy: therapists.name })
    .from(outcomeScores)
    .innerJoin(
      episodes,
      and(eq(episodes.clinicId, outcomeScores.clinicId), eq(episodes.id, outcomeScores.episodeId)),
    )
    .innerJoin(
      therapists,
      and(eq(therapists.clinicId, outcomeScores.clinicId), eq(therapists.id, outcomeScores.recordedBy)),
    )
    .where(
      and(
        eq(outcomeScores.clinicId, chart.clinicId),
        eq(outcomeScores.episodeId, episodeId),
        eq(episodes.patientId, chart.patientId),
      ),
    )
    .orderBy(asc(outcomeScores.measuredOn), asc(outcomeScores.recordedAt))
  return rows.map(({ row: { clinicId: _, ...row }, recordedBy }) => ({
    ...row,
    recordedBy,
    measuredOn: storedDate(row.measuredOn),
  }))
}
