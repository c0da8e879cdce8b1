import type { Metadata } from 'next'
import { AssessmentForm } from '@/components/assessments/assessment-form'
import { NoOpenEpisode } from '@/components/assessments/no-open-episode'
import { PageHeader } from '@/components/ui/page-header'
import { listAssessments } from '@/lib/assessments/reads'
import { getClinicalPicture } from '@/lib/assessments/reads-picture'
import { openChart } from '@/lib/auth/chart-access'
import { requireTherapist } from '@/lib/auth/therapist'
import { clinicToday } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { factsOn, laddersOn, workingLoadsOn } from '@/lib/clinical/assessed-facts'
import { getOpenEpisode } from '@/lib/patients/reads'
import { paths } from '@/lib/paths'
import { recordAssessmentAction } from './actions'

export const metadata: Metadata = { title: 'New assessment' }

type NewAssessmentPageProps = { params: Promise<{ patientId: string }> }

/** What the therapist finds today, starting from what holds since the last time. */
export default async function NewAssessmentPage({ params }: NewAssessmentPageProps) {
  const therapist = await requireTherapist()
  const { patientId } = await params
  const chart = await openChart(therapist, patientId)
  const episode = await getOpenEpisode(chart)
  if (!episode) return <NoOpenEpisode patientId={patientId} />
  const assessments = await listAssessments(chart, episode.id)
  const clinic = await getClinic(therapist)
  const today = clinicToday(clinic.timeZone)
  const { redFlags = [] } = await getClinicalPicture(chart, episode.id, today)
  return (
    <>
      <PageHeader title="New assessment" note={episode.problem} />
      <AssessmentForm
        action={recordAssessmentAction.bind(null, patientId)}
        last={factsOn(assessments, today)}
        ladders={laddersOn(assessments)}
        workingLoads={workingLoadsOn(assessments)}
        unit={clinic.units}
        activeFlags={redFlags.filter(({ status }) => status === 'active').map(({ slug }) => slug)}
        today={today}
        cancelHref={paths.chart(patientId)}
      />
    </>
  )
}
