import type { Metadata } from 'next'
import { EngagementCard } from '@/components/engagement/engagement-card'
import { PaperLinks } from '@/components/letters/paper-links'
import { PageHeader } from '@/components/ui/page-header'
import { openChart } from '@/lib/auth/chart-access'
import { requireTherapist } from '@/lib/auth/therapist'
import { clinicToday } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { getEngagement } from '@/lib/engagement/reads'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Engagement by month' }

type EngagementPageProps = { params: Promise<{ patientId: string }> }

/** What was recorded of this patient in each calendar month. */
export default async function EngagementPage({ params }: EngagementPageProps) {
  const therapist = await requireTherapist()
  const { patientId } = await params
  const chart = await openChart(therapist, patientId)
  const { paper, timeZone } = await getClinic(therapist)
  const sheet = await getEngagement(chart, clinicToday(timeZone))
  return (
    <>
      <PageHeader
        title={sheet.title}
        note={sheet.opening}
        actions={
          <PaperLinks
            href={(size) => paths.engagementPdf(patientId, size)}
            paper={paper}
            of="of the engagement by month"
          />
        }
      />
      <EngagementCard months={sheet.months} notes={sheet.notes} />
    </>
  )
}
