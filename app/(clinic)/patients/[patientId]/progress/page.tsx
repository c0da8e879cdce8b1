import { Activity } from 'lucide-react'
import type { Metadata } from 'next'
import { ScoresCard } from '@/components/outcomes/scores-card'
import { AdherenceCalendar } from '@/components/progress/adherence-calendar'
import { CheckInsTable } from '@/components/progress/check-ins-table'
import { EventLane } from '@/components/progress/event-lane'
import { ExercisesTable } from '@/components/progress/exercises-table'
import { LoadCourses } from '@/components/progress/load-courses'
import { PainCourse } from '@/components/progress/pain-course'
import { ProgressSummary } from '@/components/progress/progress-summary'
import { progressSentences } from '@/components/progress/progress-words'
import { RangeLinks } from '@/components/progress/range-links'
import { scoreDrawings } from '@/components/progress/score-drawings'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { TextLink } from '@/components/ui/text-link'
import { openChart } from '@/lib/auth/chart-access'
import { requireTherapist } from '@/lib/auth/therapist'
import { clinicToday } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { askedDays } from '@/lib/clinical/progress/asked-days'
import { adherenceCalendar } from '@/lib/clinical/progress/calendar'
import { progressEvents } from '@/lib/clinical/progress/events'
import { exerciseCourses } from '@/lib/clinical/progress/exercise-course'
import { exercisesOf, loadLadders } from '@/lib/clinical/progress/load-ladder'
import { PROGRESS_RANGES, type ProgressRange, wholeWeeks } from '@/lib/clinical/progress/range'
import { dayByDay, PAINS, toldOf } from '@/lib/clinical/progress-report/self-reports'
import { standingLegClearances } from '@/lib/clinical/stop-clearances'
import { paths } from '@/lib/paths'
import { getProgress, type Progress } from '@/lib/progress/reads'

export const metadata: Metadata = { title: 'Progress' }

type ProgressPageProps = {
  params: Promise<{ patientId: string }>
  searchParams: Promise<{ range?: string | string[] }>
}

const USUAL_RANGE: ProgressRange = '12'

const rangeOf = (asked: string | string[] | undefined): ProgressRange =>
  PROGRESS_RANGES.find((range) => range === asked) ?? USUAL_RANGE

/** What is drawn, worked out of what is on record. */
function drawn({ episode, period, log, legAnswersBefore, stopClearances, ...progress }: Progress) {
  const { programs, scores } = progress
  const days = dayByDay(log, period)
  const sessions = log.flatMap((logged) => logged.sessions)
  return {
    pains: PAINS.map(({ of, name }) => ({ name, told: toldOf(days, of) })),
    weeks: adherenceCalendar({
      programs: programs.map(({ issuedOn, prescriptions }) => ({ issuedOn, ...askedDays(prescriptions) })),
      told: days,
      today: period.to,
      lastDay: episode.dischargedOn,
      from: period.from,
    }),
    events: progressEvents({ ...progress, log: days, dischargedOn: episode.dischargedOn }).filter(
      ({ day }) => day >= period.from && day <= period.to,
    ),
    ladders: loadLadders(programs, period.to).filter(({ steps }) =>
      steps.some(({ to }) => to >= period.from),
    ),
    courses: exerciseCourses(sessions, exercisesOf(programs.toReversed()), {
      prescribed: exercisesOf(programs.slice(-1)),
      legAnswersBefore: legAnswersBefore.flatMap((told) => told.sessions),
      cleared: standingLegClearances([...legAnswersBefore, ...log], stopClearances),
    }),
    scores,
  }
}

/** Whether it works: in sentences first, then pain, what was done, scores and loads over the same days. */
export default async function ProgressPage({ params, searchParams }: ProgressPageProps) {
  const therapist = await requireTherapist()
  const { patientId } = await params
  const chart = await openChart(therapist, patientId)
  const { timeZone } = await getClinic(therapist)
  const range = rangeOf((await searchParams).range)
  const progress = await getProgress(chart, 'current', range, clinicToday(timeZone))
  const inCare = progress?.episode.dischargedOn === null
  const open = inCare && progress.programs.length > 0
  const newScores = inCare ? paths.newScores(patientId) : undefined
  const enter = (
    <>
      <LinkButton href={paths.checkInGrid(patientId)}>Enter paper log</LinkButton>
      <LinkButton href={paths.newCheckIn(patientId)} variant="primary">
        Enter check-in
      </LinkButton>
    </>
  )
  if (!progress || progress.firstToldOn === null)
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
        {progress ? (
          <div className="pt-6">
            <ScoresCard scores={progress.scores} newHref={newScores} />
          </div>
        ) : null}
      </>
    )
  const { episode, period, log, firstToldOn } = progress
  const { pains, weeks, events, ladders, courses, scores } = drawn(progress)
  const axis = wholeWeeks(period)
  return (
    <>
      <PageHeader
        title="Progress"
        note={episode.problem}
        actions={
          <div className="flex flex-wrap gap-2" data-screen-only>
            <LinkButton href={paths.progressReports(patientId, episode.id, period)} variant="quiet">
              Write a report
            </LinkButton>
            {open ? enter : null}
          </div>
        }
      />
      <div className="flex flex-col gap-6">
        <RangeLinks range={range} hrefOf={(one) => paths.progress(patientId, one)} />
        {log.length === 0 ? (
          <Notice title="Nothing was told in these weeks.">
            {firstToldOn < period.from ? (
              <TextLink href={paths.progress(patientId, 'all')}>Look at the whole episode</TextLink>
            ) : null}
          </Notice>
        ) : null}
        <ProgressSummary
          period={period}
          sentences={progressSentences(pains, weeks, scores)}
          courses={courses}
          planHref={paths.plan(patientId)}
        />
        <Card title="Over time" flush className="print:break-inside-auto!">
          <EventLane events={events} period={axis} />
          {pains.map(({ name, told }) => (
            <PainCourse key={name} name={name} told={told} events={events} period={axis} />
          ))}
          {weeks.length > 0 ? <AdherenceCalendar weeks={weeks} period={axis} /> : null}
          {ladders.length > 0 ? <LoadCourses ladders={ladders} events={events} period={axis} /> : null}
        </Card>
        <ScoresCard scores={scores} drawings={scoreDrawings(scores, events, axis)} newHref={newScores} />
        {courses.length > 0 ? (
          <Card title="Exercises" note="Pain during each, where it was told by itself" flush>
            <ExercisesTable courses={courses} period={axis} planHref={paths.plan(patientId)} />
          </Card>
        ) : null}
        {log.length > 0 ? (
          <Card title="Check-ins" flush className="print:break-inside-auto!">
            <CheckInsTable
              checkIns={log
                .toReversed()
                .map((checkIn) => ({ ...checkIn, href: paths.editCheckIn(patientId, checkIn.id) }))}
            />
          </Card>
        ) : null}
      </div>
    </>
  )
}
