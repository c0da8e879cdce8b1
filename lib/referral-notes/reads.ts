import 'server-only'
import { and, desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { readTogether } from '@/db/read-together'
import { therapists } from '@/db/schema/clinics'
import { referralNotes } from '@/db/schema/referral-notes'
import type { ChartAccess } from '@/lib/auth/chart-access'
import { readLogoPictureThen } from '@/lib/clinic/reads-logo'
import { type CalendarDate, storedDate } from '@/lib/clinical/calendar-date'
import type { ReferralNote } from '@/lib/clinical/referral-note'
import { AppError } from '@/lib/errors'

/** What a list of letters shows. */
export type ReferralNoteSummary = {
  readonly id: string
  readonly writtenOn: CalendarDate
  readonly writtenBy: string
  readonly to: string
  readonly urgencyLine: string
}

const ofChart = (chart: ChartAccess) =>
  and(eq(referralNotes.clinicId, chart.clinicId), eq(referralNotes.patientId, chart.patientId))

/** Every letter of this chart, newest first. Its words, which are much longer, stay where they are. */
export const listReferralNotes = (chart: ChartAccess): Promise<ReferralNoteSummary[]> =>
  readTogether(chart.clinicId, async (tx) => {
    const rows = await tx
      .select({
        id: referralNotes.id,
        writtenOn: referralNotes.writtenOn,
        writtenBy: therapists.name,
        to: sql<string>`${referralNotes.content} ->> 'to'`,
        urgencyLine: sql<string>`${referralNotes.content} ->> 'urgencyLine'`,
      })
      .from(referralNotes)
      .innerJoin(
        therapists,
        and(eq(therapists.clinicId, referralNotes.clinicId), eq(therapists.id, referralNotes.writtenBy)),
      )
      .where(ofChart(chart))
      .orderBy(desc(referralNotes.writtenAt), desc(referralNotes.id))
    return rows.map(({ writtenOn, ...row }) => ({ ...row, writtenOn: storedDate(writtenOn) }))
  })

/**
 * One letter of this chart, word for word as it was written, and the logo that the clinic had then.
 * @throws AppError('not-found') when the id is malformed, unknown or another patient's
 */
export async function getReferralNote(
  chart: ChartAccess,
  referralNoteId: string,
): Promise<{ readonly note: ReferralNote; readonly logo: Uint8Array | undefined }> {
  if (!z.uuid().safeParse(referralNoteId).success) throw new AppError('not-found')
  return readTogether(chart.clinicId, async (tx) => {
    const [found] = await tx
      .select({ note: referralNotes.content, writtenAt: referralNotes.writtenAt })
      .from(referralNotes)
      .where(and(ofChart(chart), eq(referralNotes.id, referralNoteId)))
    if (!found) throw new AppError('not-found')
    return { note: found.note, logo: await readLogoPictureThen(tx, chart.clinicId, found.writtenAt) }
  })
}
