import 'server-only'
import { sql } from 'drizzle-orm'
import { readTogether } from '@/db/read-together'
import { requirePower } from '@/lib/auth/access'
import type { Therapist } from '@/lib/auth/therapist'

/**
 * How many patients in care each of the clinic has, by the therapist's id, who has left or no longer treats included: with
 * an open episode, or with none so far.
 * @throws AppError('not-allowed') for who does not run the team
 */
export function countInCare(by: Therapist): Promise<ReadonlyMap<string, number>> {
  requirePower(by, 'team')
  const { clinicId } = by
  return readTogether(clinicId, async (tx) => {
    const { rows } = await tx.execute<{ id: string; patients: number }>(sql`
      select id, count(*)::int as patients from (
        select p.assigned_therapist_id as id from episodes e
        join patients p on p.clinic_id = e.clinic_id and p.id = e.patient_id
        where e.clinic_id = ${clinicId} and e.discharged_on is null
        union all
        select p.assigned_therapist_id from patients p
        where p.clinic_id = ${clinicId} and not exists (
          select 1 from episodes e where e.clinic_id = p.clinic_id and e.patient_id = p.id)
      ) in_care group by id`)
    return new Map(rows.map(({ id, patients }) => [id, patients]))
  })
}
