import 'server-only'
import { sql } from 'drizzle-orm'
import { readTogether } from '@/db/read-together'
import type { Therapist } from '@/lib/auth/therapist'
import { TREATS } from '@/lib/auth/treating'
import type { CaseloadQuery } from './search'

/** Somebody whose patients can be listed. */
export type CaseloadTherapist = {
  readonly id: string
  readonly name: string
  /** Whether patients can be assigned to them; who no longer treats may still have some. */
  readonly treats: boolean
  readonly hasLeft: boolean
}

/**
 * Those whose patients the caseload can be narrowed to: who treats, and after them who has left or no longer treats and
 * still has patients, or is asked for: the choice stays on the screen when the last of them was handed on.
 */
export const listCaseloadTherapists = (
  therapist: Therapist,
  { assigned }: Pick<CaseloadQuery, 'assigned'>,
): Promise<CaseloadTherapist[]> =>
  readTogether(therapist.clinicId, async (tx) => {
    // 'offset 0' has it asked of each who no longer treats, not of all patients.
    const { rows } = await tx.execute<CaseloadTherapist>(sql`
      select id, name, ${TREATS} as treats, not active as "hasLeft"
      from therapists
      where clinic_id = ${therapist.clinicId} and (${TREATS} or id::text = ${assigned} or exists (
        select 1 from patients p
        where p.clinic_id = therapists.clinic_id and p.assigned_therapist_id = therapists.id offset 0))
      order by treats desc, name`)
    return rows
  })
