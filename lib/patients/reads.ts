import 'server-only'
import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import { type Tx } from '@/db/client'
import { readTogether } from '@/db/read-together'
import { therapists } from '@/db/schema/clinics'
import { episodes, patients } from '@/db/schema/patients'
import type { ChartAccess } from '@/lib/auth/chart-access'
import type { ContactAccess } from '@/lib/auth/desk-access'
import type { RecordAccess } from '@/lib/auth/record-access'
import type { Therapist } from '@/lib/auth/therapist'
import { TREATS } from '@/lib/auth/treating'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { AppError } from '@/lib/errors'
import { onceForEachRequest } from '@/lib/once-for-each-request'

export type Patient = Omit<
  typeof patients.$inferSelect,
  'clinicId' | 'nameKey' | 'inCare' | 'dateOfBirth'
> & {
  readonly dateOfBirth: CalendarDate
}
export type Episode = Omit<typeof episodes.$inferSelect, 'clinicId' | 'openedOn' | 'dischargedOn'> & {
  readonly openedOn: CalendarDate
  readonly dischargedOn: CalendarDate | null
}
export type SamePerson = { readonly id: string; readonly name: string; readonly recordNumber: string }
export type Assignable = { readonly id: string; readonly name: string }

/** A day out of a date column, which holds days that exist. */
const asDay = (day: string): CalendarDate => day as CalendarDate

function asEpisode(row: typeof episodes.$inferSelect): Episode {
  const { clinicId: _, ...episode } = row
  return {
    ...episode,
    openedOn: asDay(row.openedOn),
    dischargedOn: row.dischargedOn === null ? null : asDay(row.dischargedOn),
  }
}

const ofRecord = (chart: RecordAccess) =>
  and(eq(episodes.clinicId, chart.clinicId), eq(episodes.patientId, chart.patientId))

/** @throws AppError('not-found') when the record is gone */
export const getPatient = (chart: ContactAccess): Promise<Patient> =>
  onceForEachRequest(`patient:${chart.clinicId}:${chart.patientId}`, () => readPatient(chart))

async function readPatient(chart: ContactAccess): Promise<Patient> {
  const [row] = await readTogether(chart.clinicId, (tx) =>
    tx
      .select()
      .from(patients)
      .where(and(eq(patients.clinicId, chart.clinicId), eq(patients.id, chart.patientId))),
  )
  if (!row) throw new AppError('not-found')
  const { clinicId: _clinic, nameKey: _key, inCare: _care, ...patient } = row
  return { ...patient, dateOfBirth: asDay(row.dateOfBirth) }
}

/** Every episode of this patient, the newest first; read once for each request. */
export const listEpisodes = (chart: ChartAccess): Promise<Episode[]> =>
  onceForEachRequest(`episodes:${chart.clinicId}:${chart.patientId}`, async () => {
    const rows = await readTogether(chart.clinicId, (tx) =>
      tx.select().from(episodes).where(ofRecord(chart)).orderBy(desc(episodes.openedOn), desc(episodes.id)),
    )
    return rows.map(asEpisode)
  })

/** The course of treatment that is under way, if there is one; there is never more than one. */
export const getOpenEpisode = async (chart: ChartAccess): Promise<Episode | undefined> =>
  (await listEpisodes(chart)).find(({ dischargedOn }) => dischargedOn === null)

/** The same inside a transaction that is already open. */
export async function readOpenEpisode(tx: Tx, chart: RecordAccess): Promise<Episode | undefined> {
  const [row] = await tx
    .select()
    .from(episodes)
    .where(and(ofRecord(chart), isNull(episodes.dischargedOn)))
  return row && asEpisode(row)
}

/** The episode that this one goes on from; undefined for a new problem. */
export async function getContinuedEpisode(
  chart: ChartAccess,
  { continuesEpisodeId }: Pick<Episode, 'continuesEpisodeId'>,
): Promise<Episode | undefined> {
  if (continuesEpisodeId === null) return undefined
  const [row] = await readTogether(chart.clinicId, (tx) =>
    tx
      .select()
      .from(episodes)
      .where(and(ofRecord(chart), eq(episodes.id, continuesEpisodeId))),
  )
  return row && asEpisode(row)
}

/** The same name, however it is spaced and capitalized, born on the same day. */
export async function readSamePerson(
  tx: Tx,
  clinicId: string,
  { name, dateOfBirth }: { readonly name: string; readonly dateOfBirth: CalendarDate },
): Promise<SamePerson | undefined> {
  const [row] = await tx
    .select({ id: patients.id, name: patients.name, recordNumber: patients.recordNumber })
    .from(patients)
    .where(
      and(
        eq(patients.clinicId, clinicId),
        eq(patients.dateOfBirth, dateOfBirth),
        sql`lower(regexp_replace(${patients.name}, '\\s', '', 'g')) = lower(regexp_replace(${name}, '\\s', '', 'g'))`,
      ),
    )
    .orderBy(asc(patients.createdAt))
    .limit(1)
  return row
}

/** Those who can treat: a patient is assigned to one of them. */
export const listAssignable = (therapist: Therapist): Promise<Assignable[]> =>
  readTogether(therapist.clinicId, (tx) =>
    tx
      .select({ id: therapists.id, name: therapists.name })
      .from(therapists)
      .where(and(eq(therapists.clinicId, therapist.clinicId), TREATS))
      .orderBy(asc(therapists.name)),
  )
