import { UserPlus } from 'lucide-react'
import type { Metadata } from 'next'
import { DeskBrowser } from '@/components/desk/desk-browser'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { recordListRead } from '@/lib/audit/writes-looking'
import { requireTherapistWith } from '@/lib/auth/therapist'
import { clinicToday, now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { listDeskPatients } from '@/lib/desk/reads'
import { paths } from '@/lib/paths'
import { findAtDesk } from './actions'

export const metadata: Metadata = { title: 'Patients' }

/** The front desk's list: who the patients are and how to reach them. */
export default async function DeskPage() {
  const desk = await requireTherapistWith('desk')
  const today = clinicToday((await getClinic(desk)).timeZone)
  const listed = await listDeskPatients(desk, { search: '', after: null, today })
  await recordListRead(desk, 'desk.read', listed.patients.length, now())
  return (
    <>
      <PageHeader
        title="Patients"
        actions={
          <LinkButton href={paths.newPatient()} variant="primary">
            <UserPlus aria-hidden />
            Add patient
          </LinkButton>
        }
      />
      <DeskBrowser listed={listed} find={findAtDesk} />
    </>
  )
}
