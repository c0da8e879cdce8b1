import { sql } from 'drizzle-orm'
import { inClinic } from '@/db/client'
import type { MadeClinic } from './clinic-of-any-size'

/** Somebody in care, with the program that they hold. */
export async function somebody({ clinicId, therapistIds }: MadeClinic) {
  const { rows } = await inClinic(clinicId, (tx) =>
    tx.execute<{
      patient: string
      episode: string
      program: string
      link: string
      slug: string
      born: number
    }>(sql`
      select e.patient_id as patient, e.id as episode, h.id as program, l.id as link,
        h.prescriptions -> 0 ->> 'exercise' as slug, extract(year from p.date_of_birth)::int as born
      from episodes e join patients p on p.clinic_id = e.clinic_id and p.id = e.patient_id
      join home_programs h on h.clinic_id = e.clinic_id and h.episode_id = e.id
      join check_in_links l on l.clinic_id = e.clinic_id and l.episode_id = e.id
      where e.clinic_id = ${clinicId} and e.discharged_on is null and p.assigned_therapist_id = ${therapistIds[0]}
      order by h.number desc, p.name_key limit 1`),
  )
  const [found] = rows
  if (!found) throw new Error('Nobody is in care')
  return found
}
