import 'server-only'
import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import { inClinic } from '@/db/client'
import { readInClinic } from '@/db/read-in-clinic'
import { therapists } from '@/db/schema/clinics'
import { homePrograms } from '@/db/schema/home-programs'
import { requirePower } from '@/lib/auth/access'
import type { DeskAccess } from '@/lib/auth/desk-access'
import type { Therapist } from '@/lib/auth/therapist'
import { type CalendarDate, storedDate } from '@/lib/clinical/calendar-date'
import { searchWords } from '@/lib/patients/search-words'
import { DESK_LIST_SIZE, type DeskList, type DeskPatient, type PrintableProgram } from './schema'

type Asked = {
  readonly search: string
  /** The last patient that was shown; null for the beginning. */
  readonly after: string | null
  readonly today: CalendarDate
}

/** The highest code point: no letter comes after it. */
const HIGHEST = '\u{10ffff}'

/** Patients one of whose words begins with each word searched for; a plain comparison, answered from the index. */
const foundBy = (clinicId: string, search: string): SQL[] =>
  searchWords(search).map(
    (word) => sql`p.id in (
      select w.patient_id from patient_words w
      where w.clinic_id = ${clinicId} and w.word >= ${word} and w.word < ${word + HIGHEST})`,
  )

/** What comes after this patient in the order of the list. */
const following = (clinicId: string, after: string): SQL => sql`(p.name_key, p.id) > (
  select last.name_key, last.id from patients last where last.clinic_id = ${clinicId} and last.id = ${after})`

/**
 * The clinic's patients by name, narrowed by the beginnings of the words of name and record number; from the first on, or from the one after
 * a patient of the list. Nothing that was found or felt is read.
 * @throws AppError('not-allowed') for who is not at the front desk
 */
export function listDeskPatients(desk: Therapist, { search, after, today }: Asked): Promise<DeskList> {
  requirePower(desk, 'desk')
  const { clinicId } = desk
  const words = foundBy(clinicId, search)
  const from = after === null ? [] : [following(clinicId, after)]
  // Nothing that could be searched for finds nobody.
  if (search !== '' && words.length === 0) return Promise.resolve({ patients: [], isMore: false })
  return readInClinic(clinicId, async (tx) => {
    const { rows } = await tx.execute<DeskPatient>(sql`
      select p.id, p.name, p.record_number as "recordNumber", extract(year from p.date_of_birth)::int as "bornIn",
        p.phone, p.email, t.name as "therapistName",
        (select max(s.next_visit_on)::text from episode_standings s
          where s.clinic_id = p.clinic_id and s.patient_id = p.id and s.next_visit_on >= ${today}::date
        ) as "nextVisitOn"
      from patients p
      join therapists t on t.clinic_id = p.clinic_id and t.id = p.assigned_therapist_id
      where ${sql.join([sql`p.clinic_id = ${clinicId}`, ...words, ...from], sql` and `)}
      order by p.name_key, p.id
      limit ${DESK_LIST_SIZE + 1}`)
    return { patients: rows.slice(0, DESK_LIST_SIZE), isMore: rows.length > DESK_LIST_SIZE }
  })
}

/** What was issued to this patient and can be printed, the newest first. */
export const listPrintable = ({ clinicId, patientId }: DeskAccess): Promise<PrintableProgram[]> =>
  inClinic(clinicId, async (tx) => {
    const rows = await tx
      .select({
        id: homePrograms.id,
        number: homePrograms.number,
        issuedOn: homePrograms.issuedOn,
        issuedBy: therapists.name,
      })
      .from(homePrograms)
      .innerJoin(
        therapists,
        and(eq(therapists.clinicId, homePrograms.clinicId), eq(therapists.id, homePrograms.issuedBy)),
      )
      .where(and(eq(homePrograms.clinicId, clinicId), eq(homePrograms.patientId, patientId)))
      .orderBy(desc(homePrograms.number))
    return rows.map((row) => ({ ...row, issuedOn: storedDate(row.issuedOn) }))
  })
