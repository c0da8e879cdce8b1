import { UserPlus } from 'lucide-react'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Suspense } from 'react'
import { NobodyAssigned, NothingStandsOut } from '@/components/patients/today-empty'
import { TodayList } from '@/components/patients/today-list'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { ListSkeleton } from '@/components/ui/skeleton'
import { requireTherapist, type Therapist } from '@/lib/auth/therapist'
import { clinicToday } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { dateInWords } from '@/lib/clinical/date-in-words'
import { readsClinicalFacts } from '@/lib/patients/access'
import { listCaseload, listNeedingAttention } from '@/lib/patients/reads-caseload'
import { caseloadQuery } from '@/lib/patients/search'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Today' }

const EVERYONE_OF_MINE = caseloadQuery.parse({})

/** Who needs attention and why, among the patients assigned to the therapist at the desk. */
export default async function TodayPage() {
  const therapist = await requireTherapist()
  if (!readsClinicalFacts(therapist)) redirect(paths.patients())
  const today = clinicToday((await getClinic(therapist)).timeZone)
  return (
    <>
      <PageHeader
        title="Today"
        note={dateInWords(today)}
        actions={
          <LinkButton href={paths.newPatient()}>
            <UserPlus aria-hidden />
            Add patient
          </LinkButton>
        }
      />
      <Suspense fallback={<ListSkeleton />}>
        <NeedingAttention therapist={therapist} today={today} />
      </Suspense>
    </>
  )
}

async function NeedingAttention({ therapist, today }: { therapist: Therapist; today: CalendarDate }) {
  const [attention, mine] = await Promise.all([
    listNeedingAttention(therapist, today),
    listCaseload(therapist, EVERYONE_OF_MINE, { search: '', today }),
  ])
  const { rows } = attention
  if (rows.length > 0) return <TodayList rows={rows} total={attention.total} inCare={mine.total} />
  return (
    <div className="rounded-lg border border-line bg-panel">
      {mine.total === 0 ? <NobodyAssigned /> : <NothingStandsOut inCare={mine.total} />}
    </div>
  )
}
