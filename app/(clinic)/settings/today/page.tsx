import type { Metadata } from 'next'
import { TodayUse } from '@/components/today/today-use'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { requireTherapistWith } from '@/lib/auth/therapist'
import { now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { paths } from '@/lib/paths'
import { readTodayUse, USE_DAYS } from '@/lib/today/reads-use'

export const metadata: Metadata = { title: 'How Today is used' }

/** What the clinic does about the reasons on Today; for its leads. */
export default async function TodayUsePage() {
  const therapist = await requireTherapistWith('clinic-numbers')
  const { timeZone, quietDays, reassessDays } = await getClinic(therapist)
  return (
    <>
      <PageHeader
        title="How Today is used"
        note={`What your clinic did about each reason in the last ${USE_DAYS} days. How often a reason was shown is not stored.`}
        actions={<LinkButton href={paths.settings()}>Settings</LinkButton>}
      />
      <TodayUse
        use={await readTodayUse(therapist, { timeZone, at: now() })}
        {...{ quietDays, reassessDays }}
      />
    </>
  )
}
