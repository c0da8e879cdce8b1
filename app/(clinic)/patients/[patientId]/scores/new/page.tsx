import type { Metadata } from 'next'
import { NoOpenEpisode } from '@/components/assessments/no-open-episode'
import { ScoresForm } from '@/components/outcomes/scores-form'
import { PageHeader } from '@/components/ui/page-header'
import { openChart } from '@/lib/auth/chart-access'
import { requireTherapist } from '@/lib/auth/therapist'
import { clinicToday } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { listScores } from '@/lib/outcomes/reads'
import { getOpenEpisode } from '@/lib/patients/reads'
import { paths } from '@/lib/paths'
import { recordScoresAction } from './actions'

export const metadata: Metadata = { title: 'Record scores' }

type NewScoresPageProps = { params: Promise<{ patientId: string }> }

/** The outcome measures of one day, in under a minute. The patient's own activities are asked again by name. */
export default async function NewScoresPage({ params }: NewScoresPageProps) {
  const therapist = await requireTherapist()
  const { patientId } = await params
  const chart = await openChart(therapist, patientId)
  const episode = await getOpenEpisode(chart)
  if (!episode) return <NoOpenEpisode patientId={patientId} />
  const today = clinicToday((await getClinic(therapist)).timeZone)
  const last = (await listScores(chart, episode.id)).findLast(({ measure }) => measure === 'activities')
  return (
    <>
      <PageHeader title="Record scores" note="What is left empty is not asked. One measure is enough." />
      <ScoresForm
        action={recordScoresAction.bind(null, patientId)}
        activities={last?.answers.measure === 'activities' ? last.answers.activities : []}
        today={today}
        cancelHref={paths.progress(patientId)}
      />
    </>
  )
}
