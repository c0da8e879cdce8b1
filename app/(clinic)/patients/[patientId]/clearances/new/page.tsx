import type { Metadata } from 'next'
import { ShieldCheck } from 'lucide-react'
import { ClearanceForm } from '@/components/assessments/clearance-form'
import { clearablesOf } from '@/components/assessments/clearables'
import { NoOpenEpisode } from '@/components/assessments/no-open-episode'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { getClinicalPicture, getEpisodeRecord } from '@/lib/assessments/reads'
import { openChart } from '@/lib/auth/chart-access'
import { requireTherapist } from '@/lib/auth/therapist'
import { clinicToday } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { reviewPlan } from '@/lib/clinical/rules/review'
import { standingClearances } from '@/lib/clinical/stop-clearances'
import { getOpenEpisode } from '@/lib/patients/reads'
import { paths } from '@/lib/paths'
import { getPlan } from '@/lib/plans/reads'
import { recordClearanceAction } from './actions'

export const metadata: Metadata = { title: 'Record a clearance' }

type NewClearancePageProps = { params: Promise<{ patientId: string }> }

/** Lifts a red flag, or a stop in the plan, on the word of a named clinician. */
export default async function NewClearancePage({ params }: NewClearancePageProps) {
  const therapist = await requireTherapist()
  const { patientId } = await params
  const chart = await openChart(therapist, patientId)
  const episode = await getOpenEpisode(chart)
  if (!episode) return <NoOpenEpisode patientId={patientId} />
  const today = clinicToday((await getClinic(therapist)).timeZone)
  const picture = await getClinicalPicture(chart, episode.id, today)
  const review = reviewPlan(await getPlan(chart, episode.id), picture, today)
  const cleared = standingClearances(await getEpisodeRecord(chart, episode.id))
  const clearables = clearablesOf(picture, review, cleared)
  return (
    <>
      <PageHeader
        title="Record a clearance"
        note={episode.problem}
        actions={<LinkButton href={paths.referralNotes(patientId)}>Write a referral note</LinkButton>}
      />
      {clearables.length === 0 ? (
        <EmptyState
          icon={ShieldCheck}
          title="Nothing to clear"
          action={<LinkButton href={paths.chart(patientId)}>Back to the chart</LinkButton>}
        >
          No red flag is active, and no line of the plan is stopped.
        </EmptyState>
      ) : (
        <ClearanceForm
          action={recordClearanceAction.bind(null, patientId)}
          clearables={clearables}
          today={today}
          cancelHref={paths.chart(patientId)}
        />
      )}
    </>
  )
}
