import { Activity } from 'lucide-react'
import type { Metadata } from 'next'
import { AdherenceChart } from '@/components/progress/adherence-chart'
import { ScoresCard } from '@/components/outcomes/scores-card'
import { PainChart } from '@/components/progress/pain-chart'
import { PainTable } from '@/components/progress/pain-table'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { openChart } from '@/lib/auth/chart-access'
import { requireTherapist } from '@/lib/auth/therapist'
import { listCheckIns } from '@/lib/check-ins/reads'
import { clinicToday } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { adherenceByWeek, overallAdherence } from '@/lib/clinical/adherence'
import { listHomePrograms } from '@/lib/home-programs/reads'
import { listScores } from '@/lib/outcomes/reads'
import { listEpisodes } from '@/lib/patients/reads'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Progress' }

type ProgressPageProps = { params: Promise<{ patientId: string }> }

/** Whether it works: pain over time and what was done, as pictures with their numbers. */
export default async function ProgressPage({ params }: ProgressPageProps) {
  const therapist = await requireTherapist()
  const { patientId } = await params
  const chart = await openChart(therapist, patientId)
  const [clinic, [episode], allPrograms] = await Promise.all([
    getClinic(therapist),
    listEpisodes(chart),
    listHomePrograms(chart),
  ])
  const programs = allPrograms.filter(({ episodeId }) => episodeId === episode?.id).toReversed()
  const checkIns = episode ? await listCheckIns(chart, episode.id) : []
  const scores = episode ? await listScores(chart, episode.id) : []
  const inCare = episode?.dischargedOn === null
  const open = inCare && programs.length > 0
  const scoresCard = <ScoresCard scores={scores} newHref={inCare ? paths.newScores(patientId) : undefined} />
  const enter = (
    <LinkButton href={paths.newCheckIn(patientId)} variant="primary">
      Enter check-in
    </LinkButton>
  )
  if (checkIns.length === 0)
    return (
      <>
        <PageHeader title="Progress" />
        <Card>
          <EmptyState
            icon={Activity}
            title="No check-ins yet"
            action={open ? enter : <LinkButton href={paths.plan(patientId)}>Open the plan</LinkButton>}
          >
            {open
              ? 'Enter the days from the patient’s paper log, and pain and adherence show here.'
              : 'Progress begins with the first home program of an episode.'}
          </EmptyState>
        </Card>
        {episode ? <div className="pt-6">{scoresCard}</div> : null}
      </>
    )
  const end = episode?.dischargedOn ?? clinicToday(clinic.timeZone)
  const weeks = adherenceByWeek(programs, checkIns, end)
  const share = overallAdherence(weeks)
  return (
    <>
      <PageHeader title="Progress" note={episode?.problem} actions={open ? enter : undefined} />
      <div className="grid gap-6 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Card title="Pain" note="0 to 10, from check-ins">
          <PainChart
            points={checkIns.map(({ day, painBefore, painDuring, painNextDay }) => ({
              day,
              before: painBefore,
              during: painDuring,
              nextDay: painNextDay,
            }))}
          />
        </Card>
        <Card
          title="Adherence"
          note={
            share === null
              ? 'Days done of days planned'
              : `${Math.round(share * 100)} % of planned days. A day without a check-in counts as not done.`
          }
        >
          <AdherenceChart weeks={weeks} />
        </Card>
        <div className="min-w-0 xl:col-span-2">{scoresCard}</div>
        <Card title="Check-ins" flush className="xl:col-span-2">
          <PainTable
            checkIns={checkIns
              .toReversed()
              .map((checkIn) => ({ ...checkIn, href: paths.editCheckIn(patientId, checkIn.id) }))}
          />
        </Card>
      </div>
    </>
  )
}
