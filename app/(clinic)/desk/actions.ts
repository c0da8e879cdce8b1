'use server'
import { z } from 'zod'
import { recordListRead } from '@/lib/audit/writes-looking'
import { requireOwnOrigin } from '@/lib/auth/origin'
import { requireTherapistWith } from '@/lib/auth/therapist'
import { clinicToday, now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { listDeskPatients } from '@/lib/desk/reads'
import type { DeskList } from '@/lib/desk/schema'
import { searchText } from '@/lib/patients/search'

/**
 * Searches by name or record number, for the first patients or for those after the last that is shown. An action, so that a name is
 * never part of an address.
 */
export async function findAtDesk(search: string, after: string | null): Promise<DeskList> {
  await requireOwnOrigin()
  const desk = await requireTherapistWith('desk')
  const today = clinicToday((await getClinic(desk)).timeZone)
  const asked = { search: searchText.parse(search), after: z.uuid().nullable().parse(after) }
  const found = await listDeskPatients(desk, { ...asked, today })
  await recordListRead(desk, 'desk.read', found.patients.length, now())
  return found
}
