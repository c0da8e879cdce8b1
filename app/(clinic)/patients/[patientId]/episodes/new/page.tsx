import type { Metadata } from 'next'
import { EpisodeForm } from '@/components/patients/episode-form'
import { PageHeader } from '@/components/ui/page-header'
import { openChart } from '@/lib/auth/chart-access'
import { requireTherapist } from '@/lib/auth/therapist'
import { clinicToday } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { paths } from '@/lib/paths'
import { openEpisodeAction } from './actions'

export const metadata: Metadata = { title: 'Open an episode' }

type NewEpisodePageProps = { params: Promise<{ patientId: string }> }

/** Begins a course of treatment for one problem. */
export default async function NewEpisodePage({ params }: NewEpisodePageProps) {
  const therapist = await requireTherapist()
  const { patientId } = await params
  await openChart(therapist, patientId)
  return (
    <>
      <PageHeader
        title="Open an episode"
        note="One course of treatment for one problem. One is open at a time."
      />
      <EpisodeForm
        action={openEpisodeAction.bind(null, patientId)}
        today={clinicToday((await getClinic(therapist)).timeZone)}
        cancelHref={paths.chart(patientId)}
      />
    </>
  )
}
