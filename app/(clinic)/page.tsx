import { UserPlus } from 'lucide-react'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Suspense } from 'react'
import { LeftBehind } from '@/components/today/left-behind'
import { TodayBoard } from '@/components/today/today-board'
import { NobodyAssigned, NothingStandsOut } from '@/components/today/today-empty'
import { TodayNote } from '@/components/today/today-note'
import { todayPatientOf } from '@/components/today/today-patient-of'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { ListSkeleton } from '@/components/ui/skeleton'
import { recordListRead } from '@/lib/audit/writes-looking'
import { homeOf, may } from '@/lib/auth/access'
import { requireTherapist, type Therapist } from '@/lib/auth/therapist'
import { clinicToday, now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { dateInWords } from '@/lib/clinical/date-in-words'
import { paths } from '@/lib/paths'
import { getToday, type TodayRow } from '@/lib/today/reads'
import { type FormerTherapist, listFormerTherapists } from '@/lib/today/reads-former-therapists'
import { markAttentionAction } from './actions'

export const metadata: Metadata = { title: 'Today' }

type Asking = {
  readonly therapist: Therapist
  readonly today: CalendarDate
  readonly timeZone: string
  readonly former: readonly FormerTherapist[]
}

/** Who needs attention and why, among the patients assigned to the therapist at the desk; for a lead also of who has left. */
export default async function TodayPage() {
  const therapist = await requireTherapist()
  if (!may(therapist, 'charts')) redirect(homeOf(therapist))
  const [{ timeZone }, former] = await Promise.all([getClinic(therapist), listFormerTherapists(therapist)])
  const today = clinicToday(timeZone)
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
        <NeedingAttention {...{ therapist, today, timeZone, former }} />
      </Suspense>
    </>
  )
}

async function NeedingAttention({ therapist, today, timeZone, former }: Asking) {
  const { rows, total, handled, inCare, quiet, leftBehind } = await getToday(therapist, { today, former })
  await recordListRead(therapist, 'today.read', rows.length + handled.length, now())
  const inWords = (row: TodayRow) => todayPatientOf(row, { today, timeZone })
  return (
    <TodayBoard
      patients={rows.map(inWords)}
      handled={handled.map(inWords)}
      send={markAttentionAction}
      quiet={inCare === 0 ? <NobodyAssigned /> : <NothingStandsOut inCare={inCare} />}
    >
      <TodayNote shown={rows.length} {...{ total, inCare, quiet }} />
      <LeftBehind therapists={leftBehind} />
    </TodayBoard>
  )
}
