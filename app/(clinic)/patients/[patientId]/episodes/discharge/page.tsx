import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { DischargeForm } from '@/components/patients/discharge-form'
import { PageHeader } from '@/components/ui/page-header'
import { getClinicalPicture } from '@/lib/assessments/reads-picture'
import { openChart } from '@/lib/auth/chart-access'
import { requireTherapist } from '@/lib/auth/therapist'
import { clinicToday } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { standsOnLetters } from '@/lib/clinical/letter-words'
import { answeredYes } from '@/lib/clinical/triage'
import { getKeepGoingOffer } from '@/lib/discharges/reads-offer'
import { listScores } from '@/lib/outcomes/reads'
import { getOpenEpisode, getPatient } from '@/lib/patients/reads'
import { paths } from '@/lib/paths'
import { staySignedIn } from '../../../../actions'
import { dischargeEpisodeAction } from './actions'

export const metadata: Metadata = { title: 'Discharge' }

type DischargePageProps = { params: Promise<{ patientId: string }> }

/** Ends the episode that is open; what was recorded stays on the chart. */
export default async function DischargePage({ params }: DischargePageProps) {
  const therapist = await requireTherapist()
  const { patientId } = await params
  const chart = await openChart(therapist, patientId)
  const episode = await getOpenEpisode(chart)
  if (!episode) redirect(paths.chart(patientId))
  const clinic = await getClinic(therapist)
  const today = clinicToday(clinic.timeZone)
  const [picture, { offer, planVersion }, scores, patient] = await Promise.all([
    getClinicalPicture(chart, episode.id, today),
    getKeepGoingOffer(chart, episode.id, today),
    listScores(chart, episode.id),
    getPatient(chart),
  ])
  const rated = scores.findLast(({ measure }) => measure === 'activities')?.answers
  return (
    <>
      <PageHeader
        title="Discharge"
        note={`${episode.problem}. What was recorded stays on the chart, with a summary.`}
      />
      <DischargeForm
        action={dischargeEpisodeAction.bind(null, patientId)}
        openedOn={episode.openedOn}
        letter={standsOnLetters({ clinic, patient, therapist, episode })}
        version={episode.version}
        today={today}
        flags={answeredYes(picture.redFlags ?? [])}
        activities={rated?.measure === 'activities' ? rated.activities : []}
        keepGoing={offer}
        planVersion={planVersion}
        graceDays={clinic.graceDays}
        planHref={paths.plan(patientId)}
        cancelHref={paths.chart(patientId)}
        staySignedIn={staySignedIn.bind(null, therapist.id)}
      />
    </>
  )
}
