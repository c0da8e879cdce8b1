import type { Metadata } from 'next'
import { ProgressReportsCard } from '@/components/progress-reports/progress-reports-card'
import { ReportWriter } from '@/components/progress-reports/report-writer'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { openChart } from '@/lib/auth/chart-access'
import { requireTherapist } from '@/lib/auth/therapist'
import { clinicToday } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { parseCalendarDate } from '@/lib/clinical/calendar-date'
import { dateInWords } from '@/lib/clinical/date-in-words'
import { type Episode, listEpisodes } from '@/lib/patients/reads'
import { paths } from '@/lib/paths'
import { draftProgressReport, listProgressReports } from '@/lib/progress-reports/reads'
import { writeProgressReportAction } from './actions'

export const metadata: Metadata = { title: 'Progress reports' }

type ProgressReportsPageProps = {
  params: Promise<{ patientId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const dayOf = (value: string | string[] | undefined) =>
  typeof value === 'string' ? parseCalendarDate(value) : null

const inWords = ({ problem, openedOn, dischargedOn }: Episode): string =>
  `Of “${problem}”, ${
    dischargedOn === null
      ? `since ${dateInWords(openedOn)}`
      : `${dateInWords(openedOn)} to ${dateInWords(dischargedOn)}`
  }.`

/**
 * Reports for the referring doctor or the insurer: a new one with its preview, and those written before. Of the open episode, or
 * of the one that the address names.
 */
export default async function ProgressReportsPage({ params, searchParams }: ProgressReportsPageProps) {
  const therapist = await requireTherapist()
  const { patientId } = await params
  const chart = await openChart(therapist, patientId)
  const [episodes, reports, { paper, timeZone }] = await Promise.all([
    listEpisodes(chart),
    listProgressReports(chart),
    getClinic(therapist),
  ])
  const today = clinicToday(timeZone)
  const asked = await searchParams
  const episode =
    episodes.find(({ id }) => id === asked.episode) ??
    episodes.find(({ dischargedOn }) => dischargedOn === null) ??
    episodes[0]
  const days = { from: dayOf(asked.from), to: dayOf(asked.until) }
  const drafted = episode && (await draftProgressReport(chart, episode.id, days, today))
  const list = <ProgressReportsCard patientId={patientId} reports={reports} paper={paper} />
  return (
    <>
      <PageHeader
        title="Progress reports"
        note={[
          'For the referring doctor or the insurer: findings, adherence, outcome scores, the plan, and your own words.',
          episode ? inWords(episode) : '',
        ].join(' ')}
        actions={
          <LinkButton href={paths.engagement(patientId)} variant="quiet">
            Engagement by month
          </LinkButton>
        }
      />
      {drafted ? (
        <ReportWriter
          key={episode.id}
          action={writeProgressReportAction.bind(null, patientId, episode.id)}
          patientId={patientId}
          draft={drafted.draft}
          episode={{ id: episode.id, ...drafted.episode }}
          today={today}
          list={list}
        />
      ) : (
        <div className="grid gap-6">
          <Notice title="No episode is on record.">A report tells of a course of treatment.</Notice>
          {list}
        </div>
      )}
    </>
  )
}
