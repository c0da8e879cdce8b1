import { ClipboardPlus } from 'lucide-react'
import type { Metadata } from 'next'
import { FlagsLeft } from '@/components/assessments/flags-left'
import { PictureSummary } from '@/components/assessments/picture-summary'
import { CheckInLinkCard } from '@/components/check-in-links/check-in-link-card'
import { AssessmentsCard } from '@/components/patients/assessments-card'
import { CheckInsCard } from '@/components/patients/check-ins-card'
import { ContactCard } from '@/components/patients/contact-card'
import { EpisodesCard } from '@/components/patients/episodes-card'
import { HomeProgramsCard } from '@/components/patients/home-programs-card'
import { NextStep } from '@/components/patients/next-step'
import { ProgressReportsCard } from '@/components/progress-reports/progress-reports-card'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { getEpisodeRecord } from '@/lib/assessments/reads'
import { getClinicalPicture } from '@/lib/assessments/reads-picture'
import { listFlagsLeft } from '@/lib/assessments/reads-flags-left'
import { openChart } from '@/lib/auth/chart-access'
import { requireTherapist } from '@/lib/auth/therapist'
import { getCheckInLink } from '@/lib/check-in-links/reads'
import { clinicToday, now } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { dayAt } from '@/lib/clinical/calendar-date'
import { dateInWords } from '@/lib/clinical/date-in-words'
import { listDischargeSummaries } from '@/lib/discharges/reads'
import { listHomePrograms } from '@/lib/home-programs/reads'
import { getPatient, listAssignable, listEpisodes } from '@/lib/patients/reads'
import { paths } from '@/lib/paths'
import { listProgressReports } from '@/lib/progress-reports/reads'
import { changeCheckInLinkAction } from './check-in-link/actions'

export const metadata: Metadata = { title: 'Chart' }

type ChartPageProps = { params: Promise<{ patientId: string }> }

/** The chart: the episode under way, what is known, what was issued, how it went, and the next step. */
export default async function ChartPage({ params }: ChartPageProps) {
  const therapist = await requireTherapist()
  const { patientId } = await params
  const chart = await openChart(therapist, patientId)
  const [patient, episodes, homePrograms, reports, summaries, therapists, clinic] = await Promise.all([
    getPatient(chart),
    listEpisodes(chart),
    listHomePrograms(chart),
    listProgressReports(chart),
    listDischargeSummaries(chart),
    listAssignable(therapist),
    getClinic(therapist),
  ])
  const episode = episodes.find(({ dischargedOn }) => dischargedOn === null)
  const past = episodes.filter((other) => other !== episode)
  const today = clinicToday(clinic.timeZone)
  const contact = (
    <ContactCard
      patient={patient}
      therapistName={therapists.find(({ id }) => id === patient.assignedTherapistId)?.name}
      editHref={paths.editPatient(patientId)}
    />
  )
  // A link stays on for a while after the discharge, and can be turned off until then.
  const linkEpisode = episode ?? past[0]
  const link = linkEpisode && (await getCheckInLink(chart, linkEpisode.id, now()))
  const linkCard =
    linkEpisode && (episode || link) ? (
      <CheckInLinkCard
        episodeId={linkEpisode.id}
        action={changeCheckInLinkAction.bind(null, patientId)}
        link={
          link && {
            ...link,
            lastSeenOn: link.lastSeenAt && dayAt(link.lastSeenAt, clinic.timeZone),
            lastDay: dayAt(link.expiresAt, clinic.timeZone),
          }
        }
      />
    ) : null
  const episodesCard =
    past.length > 0 ? (
      <EpisodesCard
        patientId={patientId}
        episodes={past}
        summaries={summaries}
        paper={clinic.paper}
        canContinue={!episode}
      />
    ) : null
  const reportsCard = (
    <ProgressReportsCard
      patientId={patientId}
      reports={reports}
      paper={clinic.paper}
      action={
        <LinkButton href={paths.progressReports(patientId)} size="small">
          Write a report
        </LinkButton>
      }
    />
  )
  if (!episode) {
    const flagsLeft = await listFlagsLeft(chart, today)
    return (
      <>
        <PageHeader
          title="No episode is open"
          note={past.length > 0 ? 'The earlier ones stay on record.' : undefined}
        />
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
          <div className="grid gap-6">
            {flagsLeft.map(({ episode: ended, picture }) => (
              <FlagsLeft
                key={ended.id}
                problem={ended.problem}
                dischargedOn={ended.dischargedOn}
                picture={picture}
                continueHref={paths.newEpisode(patientId, ended.id)}
                referralHref={paths.referralNotes(patientId)}
                clearanceHref={paths.newClearance(patientId, ended.id)}
              />
            ))}
            <div className="rounded-lg border border-line bg-panel">
              <EmptyState
                icon={ClipboardPlus}
                title="Open an episode to begin"
                action={
                  <LinkButton href={paths.newEpisode(patientId)} variant="primary">
                    Open an episode
                  </LinkButton>
                }
              >
                An episode is one course of treatment for one problem. Assessments, plans and check-ins belong
                to it.
              </EmptyState>
            </div>
            {episodesCard}
            {homePrograms.length > 0 ? (
              <HomeProgramsCard patientId={patientId} homePrograms={homePrograms} />
            ) : null}
            {past.length > 0 ? reportsCard : null}
          </div>
          <div className="grid gap-6">
            {contact}
            {linkCard}
          </div>
        </div>
      </>
    )
  }

  const [picture, { assessments, checkIns }] = await Promise.all([
    getClinicalPicture(chart, episode.id, today),
    getEpisodeRecord(chart, episode.id),
  ])
  const continued = past.find(({ id }) => id === episode.continuesEpisodeId)
  const issued = homePrograms.some(({ episodeId }) => episodeId === episode.id)
  return (
    <>
      <PageHeader
        title={episode.problem}
        note={[
          `Episode open since ${dateInWords(episode.openedOn)}.`,
          continued ? `Goes on from “${continued.problem}” of ${dateInWords(continued.openedOn)}.` : '',
        ].join(' ')}
        actions={
          <>
            <LinkButton href={paths.dischargeEpisode(patientId)} variant="quiet">
              Discharge
            </LinkButton>
            <LinkButton href={paths.newScores(patientId)}>Record scores</LinkButton>
            <NextStep patientId={patientId} assessed={assessments.length > 0} issued={issued} />
          </>
        }
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="grid gap-6">
          <PictureSummary
            picture={picture}
            clearanceHref={paths.newClearance(patientId)}
            referralHref={paths.referralNotes(patientId)}
          />
          <HomeProgramsCard patientId={patientId} homePrograms={homePrograms} />
          <CheckInsCard patientId={patientId} checkIns={checkIns} canRecord={issued} />
          {reportsCard}
        </div>
        <div className="grid gap-6">
          <AssessmentsCard patientId={patientId} assessments={assessments} open />
          {linkCard}
          {contact}
          {episodesCard}
        </div>
      </div>
    </>
  )
}
