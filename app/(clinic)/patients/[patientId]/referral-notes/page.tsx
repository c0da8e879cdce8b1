import type { Metadata } from 'next'
import { TriageFlags } from '@/components/assessments/triage-flags'
import { LettersCard } from '@/components/letters/letters-card'
import { ReferralForm } from '@/components/referral-notes/referral-form'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { getClinicalPicture } from '@/lib/assessments/reads-picture'
import { openChart } from '@/lib/auth/chart-access'
import { requireTherapist } from '@/lib/auth/therapist'
import { clinicToday } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { standsOnLetters } from '@/lib/clinical/letter-words'
import { triage } from '@/lib/clinical/triage'
import { getPatient } from '@/lib/patients/reads'
import { paths } from '@/lib/paths'
import { getReferringEpisode } from '@/lib/referral-notes/reads-episode'
import { listReferralNotes } from '@/lib/referral-notes/reads'
import { writeReferralNoteAction } from './actions'

export const metadata: Metadata = { title: 'Referral notes' }

type ReferralNotesPageProps = { params: Promise<{ patientId: string }> }

/** Letters that ask for a medical evaluation: a new one from what is on the record now, and those written before. */
export default async function ReferralNotesPage({ params }: ReferralNotesPageProps) {
  const therapist = await requireTherapist()
  const { patientId } = await params
  const chart = await openChart(therapist, patientId)
  const [letters, patient, clinic] = await Promise.all([
    listReferralNotes(chart),
    getPatient(chart),
    getClinic(therapist),
  ])
  const { paper, timeZone } = clinic
  const today = clinicToday(timeZone)
  const episode = await getReferringEpisode(chart, today)
  const picture = episode && (await getClinicalPicture(chart, episode.id, today))
  const together = triage(picture?.redFlags ?? [])
  return (
    <>
      <PageHeader
        title="Referral notes"
        note="A letter to the clinician who evaluates this patient. It says what was found, not what it is."
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid gap-6">
          {together ? (
            <Card title="What the letter reports" note={together.title}>
              <TriageFlags flags={together.flags} />
            </Card>
          ) : null}
          {episode ? (
            <ReferralForm
              action={writeReferralNoteAction.bind(null, patientId)}
              hasFlags={together !== undefined}
              letter={standsOnLetters({ clinic, patient, therapist, episode })}
              lastLetter={letters[0]?.id}
              chartHref={paths.chart(patientId)}
            />
          ) : (
            <Notice title="No episode is open.">
              A letter is written from an open episode, or from one that left a red flag. Those written before
              stay here.
            </Notice>
          )}
        </div>
        <LettersCard
          title="Letters"
          kind="letter"
          empty="None yet. A letter is made from what is on the record when you write it."
          paper={paper}
          letters={letters.map(({ urgencyLine, ...letter }) => ({
            ...letter,
            line: urgencyLine,
            href: (size) => paths.referralLetter(patientId, letter.id, size),
          }))}
        />
      </div>
    </>
  )
}
