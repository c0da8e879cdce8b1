'use server'
import type { PatientPage } from '@/components/patients/use-found-patients'
import { recordListRead } from '@/lib/audit/writes-looking'
import { requireOwnOrigin } from '@/lib/auth/origin'
import { requireTherapistWith } from '@/lib/auth/therapist'
import { clinicToday, now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { listCaseload } from '@/lib/patients/reads-caseload'
import { caseloadQuery, type CaseloadQuery, searchText } from '@/lib/patients/search'

/** Searches by name or record number. An action, so that a name is never part of an address. */
export async function findPatients(query: CaseloadQuery, search: string): Promise<PatientPage> {
  await requireOwnOrigin()
  const therapist = await requireTherapistWith('charts')
  const today = clinicToday((await getClinic(therapist)).timeZone)
  const found = await listCaseload(therapist, caseloadQuery.parse(query), {
    search: searchText.parse(search),
    today,
    at: now(),
  })
  await recordListRead(therapist, 'caseload.read', found.rows.length, now())
  return found
}
