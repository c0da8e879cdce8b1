import { UserPlus } from 'lucide-react'
import type { Metadata } from 'next'
import { Suspense } from 'react'
import { CaseloadBrowser } from '@/components/patients/caseload-browser'
import { COLUMNS_COOKIE, columnsFrom } from '@/components/patients/usual-columns'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { ListSkeleton } from '@/components/ui/skeleton'
import { recordListRead } from '@/lib/audit/writes-looking'
import { requireTherapistWith, type Therapist } from '@/lib/auth/therapist'
import { keptLook } from '@/lib/auth/kept-look'
import { listViews } from '@/lib/caseload-views/reads'
import { clinicToday, now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { listCaseload } from '@/lib/patients/reads-caseload'
import { listCaseloadTherapists } from '@/lib/patients/reads-caseload-therapists'
import { caseloadQuery, type CaseloadQuery } from '@/lib/patients/search'
import { paths } from '@/lib/paths'
import { findPatients } from './actions'
import { assignMany, dischargeMany } from './bulk-actions'
import { changeViewAction, saveViewAction } from './view-actions'

export const metadata: Metadata = { title: 'Patients' }

type PatientsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Everyone the clinic treats or treated, narrowed by the address and by what is typed into the search box. */
export default async function PatientsPage({ searchParams }: PatientsPageProps) {
  const therapist = await requireTherapistWith('charts')
  const query = caseloadQuery.parse(await searchParams)
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
      <Suspense fallback={<ListSkeleton />}>
        <Caseload therapist={therapist} query={query} />
      </Suspense>
    </>
  )
}

async function Caseload({ therapist, query }: { therapist: Therapist; query: CaseloadQuery }) {
  const today = clinicToday((await getClinic(therapist)).timeZone)
  const [listed, therapists, views, columns] = await Promise.all([
    listCaseload(therapist, query, { search: '', today, at: now() }),
    listCaseloadTherapists(therapist, query),
    listViews(therapist),
    keptLook(COLUMNS_COOKIE),
  ])
  await recordListRead(therapist, 'caseload.read', listed.rows.length, now())
  return (
    <CaseloadBrowser
      query={query}
      listed={listed}
      therapists={therapists}
      views={views}
      rememberedColumns={columnsFrom(columns)}
      today={today}
      findPatients={findPatients}
      viewActions={{
        save: saveViewAction.bind(null, therapist.id),
        change: changeViewAction.bind(null, therapist.id),
      }}
      bulk={{
        assign: assignMany.bind(null, therapist.id),
        discharge: dischargeMany.bind(null, therapist.id),
      }}
    />
  )
}
