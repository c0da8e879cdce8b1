import type { Metadata } from 'next'
import { ShieldCheck } from 'lucide-react'
import { ClearanceForm } from '@/components/assessments/clearance-form'
import { clearableFlags, clearablesOf } from '@/components/assessments/clearables'
import { NoOpenEpisode } from '@/components/assessments/no-open-episode'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { getEpisodeRecord } from '@/lib/assessments/reads'
import { getClinicalPicture } from '@/lib/assessments/reads-picture'
import { openChart } from '@/lib/auth/chart-access'
import { requireTherapist } from '@/lib/auth/therapist'
import { clinicToday } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { reviewPlan } from '@/lib/clinical/rules/review'
import { standingClearances } from '@/lib/clinical/stop-clearances'
import { listEpisodes } from '@/lib/patients/reads'
import { paths } from '@/lib/paths'
import { getPlan } from '@/lib/plans/reads'
import { recordClearanceAction } from './actions'

export const metadata: Metadata = { title: 'Record a clearance' }

type NewClearancePageProps = {
  params: Promise<{ patientId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/**
 * Lifts a red flag, or a stop in the plan, on the word of a named clinician. The address may name an episode that was
 * discharged, of which red flags alone are left to clear.
 */
export default async function NewClearancePage({ params, searchParams }: NewClearancePageProps) {
  const therapist = await requireTherapist()
  const { patientId } = await params
  const chart = await openChart(therapist, patientId)
  const { episode: asked } = await searchParams
  const episodes = await listEpisodes(chart)
  const episode =
    episodes.find(({ id }) => id === asked) ?? episodes.find(({ dischargedOn }) => dischargedOn === null)
  if (!episode) return <NoOpenEpisode patientId={patientId} />
  const today = clinicToday((await getClinic(therapist)).timeZone)
  const picture = await getClinicalPicture(chart, episode.id, today)
  const clearables =
    episode.dischargedOn === null
      ? clearablesOf(
          picture,
          reviewPlan(await getPlan(chart, episode.id), picture, today),
          standingClearances(await getEpisodeRecord(chart, episode.id)),
        )
      : clearableFlags(picture)
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
          No red flag is active{episode.dischargedOn === null ? ', and no line of the plan is stopped' : ''}.
        </EmptyState>
      ) : (
        <ClearanceForm
          action={recordClearanceAction.bind(null, patientId, episode.id)}
          clearables={clearables}
          today={today}
          cancelHref={paths.chart(patientId)}
        />
      )}
    </>
  )
}
