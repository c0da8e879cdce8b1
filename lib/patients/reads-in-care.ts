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
      select assigned_therapist_id as id, count(*)::int as patients from patients
      where clinic_id = ${clinicId} and in_care group by assigned_therapist_id`)
    return new Map(rows.map(({ id, patients }) => [id, patients]))
  })
}
