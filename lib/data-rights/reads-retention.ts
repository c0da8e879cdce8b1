import 'server-only'
import { sql } from 'drizzle-orm'
import { readInClinic } from '@/db/read-in-clinic'
import type { Therapist } from '@/lib/auth/therapist'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { AppError } from '@/lib/errors'
import { may } from '@/lib/auth/access'

/** As many as are shown at once, the oldest contact first. */
export const PAST_RETENTION_LIMIT = 200

export type PastRetention = {
  readonly id: string
  readonly name: string
  readonly recordNumber: string
  readonly lastContactOn: CalendarDate
  readonly isHeld: boolean
}

/**
 * Patients out of care whose last contact — an episode's beginning or end, an assessment, a check-in, a home program — is
 * longer ago than the clinic keeps records. Only records that were made before then can be: the others are not looked at.
 * @throws AppError('not-allowed') for all but leads
 */
export function listPastRetention(
  lead: Therapist,
  { years, today }: { readonly years: number; readonly today: CalendarDate },
): Promise<PastRetention[]> {
  if (!may(lead, 'retention')) throw new AppError('not-allowed')
  const { clinicId } = lead
  return readInClinic(clinicId, async (tx) => {
    const { rows } = await tx.execute<PastRetention>(sql`
      select * from (
        select p.id, p.name, p.record_number as "recordNumber",
          greatest(
            p.created_at::date,
            (select greatest(max(e.opened_on), max(e.discharged_on)) from episodes e
              where e.clinic_id = p.clinic_id and e.patient_id = p.id),
            (select max(a.assessed_on) from assessments a join episodes e on e.clinic_id = a.clinic_id and e.id = a.episode_id
              where e.clinic_id = p.clinic_id and e.patient_id = p.id),
            (select max(c.day) from check_ins c join episodes e on e.clinic_id = c.clinic_id and e.id = c.episode_id
              where e.clinic_id = p.clinic_id and e.patient_id = p.id),
            (select max(h.issued_on) from home_programs h where h.clinic_id = p.clinic_id and h.patient_id = p.id)
          )::text as "lastContactOn",
          exists (select from legal_holds l
            where l.clinic_id = ${clinicId} and l.patient_id = p.id and l.lifted_at is null) as "isHeld"
        from patients p
        where p.clinic_id = ${clinicId}
          and p.created_at < (${today}::date - make_interval(years => ${years}::int))::timestamptz
          and not exists (select from episodes e
            where e.clinic_id = p.clinic_id and e.patient_id = p.id and e.discharged_on is null)
      ) known
      where "lastContactOn"::date < ${today}::date - make_interval(years => ${years}::int)
      order by "lastContactOn", id
      limit ${PAST_RETENTION_LIMIT}`)
    return rows
  })
}
