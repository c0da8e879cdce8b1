import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { NoOpenEpisode } from '@/components/assessments/no-open-episode'
import { PANE_COOKIE, paneWidthsFrom } from '@/components/plans/pane-widths'
import { PlanBuilder } from '@/components/plans/plan-builder'
import { presentLines } from '@/components/plans/present-lines'
import { templateOffers, whyNoTemplate } from '@/components/plans/template-offers'
import { DrawnAnew } from '@/components/ui/drawn-anew'
import { Notice } from '@/components/ui/notice'
import { getEpisodeRecord } from '@/lib/assessments/reads'
import { getClinicalPicture } from '@/lib/assessments/reads-picture'
import { openChart } from '@/lib/auth/chart-access'
import { keptLook } from '@/lib/auth/kept-look'
import { requireTherapist } from '@/lib/auth/therapist'
import { listFavorites, listRecentlyUsed } from '@/lib/catalog/reads'
import { clinicToday } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { phaseSince } from '@/lib/clinical/assessed-facts'
import { paperLanguage } from '@/lib/clinical/languages/language'
import type { OwnExercise } from '@/lib/clinical/own-exercise'
import { answeredPicture, standingClearances } from '@/lib/clinical/stop-clearances'
import { getIssuedPlan, listHomePrograms } from '@/lib/home-programs/reads'
import { getContinuedEpisode, getPatient, listEpisodes } from '@/lib/patients/reads'
import { listOwnExercises, type OwnExerciseRecord } from '@/lib/own-exercises/reads'
import { getPlan } from '@/lib/plans/reads'
import { listTemplates } from '@/lib/templates/reads'
import { issuePlanAction, savePlanAction, saveTemplateAction, setFavoriteAction } from './actions'

export const metadata: Metadata = { title: 'Plan' }

/** As many as are taken in at a glance. */
const RECENTLY_USED = 5

/** The exercise without what its record says of who saved it, which no plan keeps. */
const asOffered = ({
  id: _id,
  version: _version,
  archived: _archived,
  savedBy: _savedBy,
  savedAt: _savedAt,
  ...exercise
}: OwnExerciseRecord): OwnExercise => exercise

type PlanPageProps = { params: Promise<{ patientId: string }> }

/** The plan of the open episode: built, checked against the rules while it is built, and issued. */
export default async function PlanPage({ params }: PlanPageProps) {
  const therapist = await requireTherapist()
  const { patientId } = await params
  const chart = await openChart(therapist, patientId)
  // Asked for together, so that they share a transaction; then what is known of the episode.
  const [episodes, clinic, patient, homePrograms, templates, ownExercises, favorites, recentlyUsed] =
    await Promise.all([
      listEpisodes(chart),
      getClinic(therapist),
      getPatient(chart),
      listHomePrograms(chart),
      listTemplates(therapist),
      listOwnExercises(therapist),
      listFavorites(therapist),
      listRecentlyUsed(therapist, RECENTLY_USED),
    ])
  const episode = episodes.find(({ dischargedOn }) => dischargedOn === null)
  if (!episode) return <NoOpenEpisode patientId={patientId} />
  const today = clinicToday(clinic.timeZone)
  const [latest] = homePrograms.filter(({ episodeId }) => episodeId === episode.id)
  const [plan, picture, record, lastProgram, startsFrom] = await Promise.all([
    getPlan(chart, episode.id),
    getClinicalPicture(chart, episode.id, today),
    getEpisodeRecord(chart, episode.id),
    latest ? getIssuedPlan(chart, latest.id) : null,
    latest ? undefined : getContinuedEpisode(chart, episode),
  ])
  const { assessments } = record
  const clearances = standingClearances(record)
  return (
    <DrawnAnew>
      {startsFrom && plan.savedAt ? (
        <Notice className="mb-4" title={`This plan starts from the program of “${startsFrom.problem}”.`}>
          What was answered to its findings stayed behind. Check each line against what you find now.
        </Notice>
      ) : null}
      <PlanBuilder
        key={`${episode.id} ${therapist.id}`}
        patientId={patientId}
        episodeId={episode.id}
        therapistId={therapist.id}
        onlyEpisode={episodes.length === 1}
        draft={{
          prescriptions: plan.prescriptions,
          answers: plan.answers.map(({ prescriptionId, ruleId, kind, reason }) => ({
            prescriptionId,
            ruleId,
            kind,
            reason,
          })),
          startedFrom: plan.startedFrom,
        }}
        version={plan.version}
        savedAt={plan.savedAt?.toISOString() ?? null}
        picture={picture}
        answered={answeredPicture(picture, clearances)}
        clearances={clearances}
        assessed={assessments.length > 0}
        ownExercises={ownExercises.filter(({ archived }) => !archived).map(asOffered)}
        favorites={favorites}
        recentlyUsed={recentlyUsed}
        lastProgram={
          lastProgram && {
            ...lastProgram,
            presentLines: presentLines(lastProgram.prescriptions, ownExercises.map(asOffered)),
          }
        }
        templates={templateOffers(templates, picture)}
        noTemplate={whyNoTemplate(picture)}
        phaseIsNewer={plan.savedAt !== null && (phaseSince(assessments) ?? plan.savedAt) > plan.savedAt}
        paneWidths={paneWidthsFrom(await keptLook(PANE_COOKIE))}
        nonce={(await headers()).get('x-nonce') ?? undefined}
        today={today}
        timeZone={clinic.timeZone}
        unit={clinic.units}
        clinic={{ name: clinic.name, phone: clinic.phone, address: clinic.address }}
        patient={{ name: patient.name, recordNumber: patient.recordNumber }}
        language={paperLanguage(patient.language)}
        therapist={{ name: therapist.name, credentials: therapist.credentials }}
        nextNumber={(homePrograms[0]?.number ?? 0) + 1}
        setFavorite={setFavoriteAction.bind(null, therapist.id)}
        save={savePlanAction.bind(null, patientId, episode.id, therapist.id)}
        saveTemplate={saveTemplateAction.bind(null, therapist.id)}
        issue={issuePlanAction.bind(null, patientId, episode.id, therapist.id)}
      />
    </DrawnAnew>
  )
}
