import type { Metadata } from 'next'
import { NoOpenEpisode } from '@/components/assessments/no-open-episode'
import { FlareCard } from '@/components/recovery/flare-card'
import { LadderCard } from '@/components/recovery/ladder-card'
import { PhaseCard } from '@/components/recovery/phase-card'
import { ResponseCard } from '@/components/recovery/response-card'
import { DrawnAnew } from '@/components/ui/drawn-anew'
import { PageHeader } from '@/components/ui/page-header'
import { getEpisodeRecord } from '@/lib/assessments/reads'
import { getRecoveryFacts } from '@/lib/assessments/reads-picture'
import { openChart } from '@/lib/auth/chart-access'
import { requireTherapist } from '@/lib/auth/therapist'
import { clinicToday } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { lastRecorded } from '@/lib/clinical/recovery/changed-since'
import { ladderStanding } from '@/lib/clinical/recovery/ladder-standing'
import { afterFlare, phaseProgress } from '@/lib/clinical/recovery/phase-progress'
import type { LadderTrack } from '@/lib/clinical/vocabulary'
import { getOpenEpisode } from '@/lib/patients/reads'
import { paths } from '@/lib/paths'
import { moveToPhaseAction, passStepAction, recordFlareAction } from './actions'

export const metadata: Metadata = { title: 'Recovery' }

/** Lifting first: it is what the patient came for. */
const LADDERS: readonly LadderTrack[] = ['hinge-squat', 'row', 'press', 'run']

type RecoveryPageProps = { params: Promise<{ patientId: string }> }

/** The way back: the phase and what the next one waits for, the ladders, and how the body answers each exercise. */
export default async function RecoveryPage({ params }: RecoveryPageProps) {
  const therapist = await requireTherapist()
  const { patientId } = await params
  const chart = await openChart(therapist, patientId)
  const episode = await getOpenEpisode(chart)
  if (!episode) return <NoOpenEpisode patientId={patientId} />
  const today = clinicToday((await getClinic(therapist)).timeZone)
  const facts = await getRecoveryFacts(chart, episode.id, today)
  const { picture, tests } = facts
  // A decision counts only on what this page shows.
  const { assessments } = await getEpisodeRecord(chart, episode.id)
  const seen = lastRecorded(assessments)?.id ?? null
  return (
    <DrawnAnew>
      <PageHeader
        title="Recovery"
        note="What check-ins and assessments say about the next step. You decide; every move is an assessment with its reason."
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid gap-6">
          <PhaseCard
            progress={phaseProgress(picture, tests)}
            activeFlare={picture.activeFlare === true}
            move={moveToPhaseAction.bind(null, patientId, seen)}
            assessmentHref={paths.newAssessment(patientId)}
          />
          <FlareCard
            phase={picture.phase}
            after={afterFlare(picture).phase}
            record={recordFlareAction.bind(null, patientId, seen)}
          />
        </div>
        <ResponseCard picture={picture} prescribed={facts.prescribed} planHref={paths.plan(patientId)} />
      </div>
      <h2 className="pt-8 pb-3 text-lg font-semibold">Ladders</h2>
      <div className="grid items-start gap-6 md:grid-cols-2 2xl:grid-cols-4">
        {LADDERS.map((track) => (
          <LadderCard
            key={track}
            standing={ladderStanding(track, facts)}
            pass={passStepAction.bind(null, patientId, seen)}
          />
        ))}
      </div>
    </DrawnAnew>
  )
}
