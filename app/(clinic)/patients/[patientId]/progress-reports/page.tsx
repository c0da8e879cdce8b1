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
import { type CalendarDate, parseCalendarDate } from '@/lib/clinical/calendar-date'
import { dateInWords } from '@/lib/clinical/date-in-words'
import { periodProblems, wholeEpisode } from '@/lib/clinical/progress-report/period'
import type { Period } from '@/lib/clinical/progress-report/report'
import { type Episode, listEpisodes } from '@/lib/patients/reads'
import { paths } from '@/lib/paths'
import { draftProgressReport, listProgressReports } from '@/lib/progress-reports/reads'
import { writeProgressReportAction } from './actions'

export const metadata: Metadata = { title: 'Progress reports' }

type Asked = Record<string, string | string[] | undefined>
type ProgressReportsPageProps = {
  params: Promise<{ patientId: string }>
  searchParams: Promise<Asked>
}

const dayOf = (value: string | string[] | undefined) =>
  typeof value === 'string' ? parseCalendarDate(value) : null

/** The days that the address asks for, where a report can tell of them; or else the whole episode. */
function periodOf(asked: Asked, episode: Episode, today: CalendarDate): Period {
  const whole = wholeEpisode(episode, today)
  const period = { from: dayOf(asked.from) ?? whole.from, to: dayOf(asked.until) ?? whole.to }
  return Object.keys(periodProblems(period, episode, today)).length === 0 ? period : whole
}

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
  const period = episode && periodOf(asked, episode, today)
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
      {episode && period ? (
        <ReportWriter
          key={episode.id}
          action={writeProgressReportAction.bind(null, patientId, episode.id)}
          patientId={patientId}
          draft={await draftProgressReport(chart, episode.id, period, today)}
          episode={{ id: episode.id, openedOn: episode.openedOn, dischargedOn: episode.dischargedOn }}
          today={today}
          lastReport={reports[0]?.id}
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
