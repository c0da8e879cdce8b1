import type { Metadata } from 'next'
import { EpisodeForm } from '@/components/patients/episode-form'
import { PageHeader } from '@/components/ui/page-header'
import { openChart } from '@/lib/auth/chart-access'
import { requireTherapist } from '@/lib/auth/therapist'
import { getCheckInLink } from '@/lib/check-in-links/reads'
import { clinicToday, now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { listEpisodes } from '@/lib/patients/reads'
import { paths } from '@/lib/paths'
import { openEpisodeAction } from './actions'

export const metadata: Metadata = { title: 'Open an episode' }

type NewEpisodePageProps = {
  params: Promise<{ patientId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Begins a course of treatment for one problem, new or known. */
export default async function NewEpisodePage({ params, searchParams }: NewEpisodePageProps) {
  const therapist = await requireTherapist()
  const { patientId } = await params
  const chart = await openChart(therapist, patientId)
  const { from } = await searchParams
  const earlier = (await listEpisodes(chart)).filter(({ dischargedOn }) => dischargedOn !== null)
  const links = await Promise.all(earlier.map(({ id }) => getCheckInLink(chart, id, now())))
  return (
    <>
      <PageHeader
        title="Open an episode"
        note="One course of treatment for one problem. One is open at a time."
      />
      <EpisodeForm
        action={openEpisodeAction.bind(null, patientId)}
        today={clinicToday((await getClinic(therapist)).timeZone)}
        earlier={earlier}
        continues={earlier.find(({ id }) => id === from)}
        pageIsOn={links.some((link) => link !== undefined)}
        cancelHref={paths.chart(patientId)}
      />
    </>
  )
}
