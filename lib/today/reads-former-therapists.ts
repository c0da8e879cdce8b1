import 'server-only'
import { sql } from 'drizzle-orm'
import { readTogether } from '@/db/read-together'
import { may } from '@/lib/auth/access'
import type { Therapist } from '@/lib/auth/therapist'
import { TREATS } from '@/lib/auth/treating'

/** Whom patients are still assigned to, though that therapist has left or no longer treats. */
export type FormerTherapist = { readonly id: string; readonly name: string; readonly hasLeft: boolean }

/**
 * Whose patients a lead sees beside the own: who has left or no longer treats, with patients on record. For nobody else.
 * The first patient by name is looked up in the index, where 'exists' would have the planner count on finding one soon, and
 * read all patients where there is none.
 */
export async function listFormerTherapists(therapist: Therapist): Promise<readonly FormerTherapist[]> {
  if (!may(therapist, 'cover')) return []
  return readTogether(therapist.clinicId, async (tx) => {
    const { rows } = await tx.execute<FormerTherapist>(sql`
      select id, name, not active as "hasLeft" from therapists
      where clinic_id = ${therapist.clinicId} and not ${TREATS} and (
        select p.id from patients p
        where p.clinic_id = therapists.clinic_id and p.assigned_therapist_id = therapists.id
        order by p.name_key limit 1) is not null
      order by name, id`)
    return rows
  })
}
