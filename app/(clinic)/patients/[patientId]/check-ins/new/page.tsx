import type { Metadata } from 'next'
import { CheckInForm } from '@/components/check-ins/check-in-form'
import { checkInProgram } from '@/components/check-ins/check-in-program'
import { NoHomeProgram } from '@/components/check-ins/no-home-program'
import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { openChart } from '@/lib/auth/chart-access'
import { requireTherapist } from '@/lib/auth/therapist'
import { clinicToday } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { dateInWords } from '@/lib/clinical/date-in-words'
import { getIssuedPlan, listHomePrograms } from '@/lib/home-programs/reads'
import { getOpenEpisode } from '@/lib/patients/reads'
import { paths } from '@/lib/paths'
import { recordCheckInAction } from '../actions'

export const metadata: Metadata = { title: 'New check-in' }

type NewCheckInPageProps = {
  params: Promise<{ patientId: string }>
  searchParams: Promise<{ program?: string | string[] }>
}

/** A day of the newest home program, or of the one whose number the address names. */
export default async function NewCheckInPage({ params, searchParams }: NewCheckInPageProps) {
  const therapist = await requireTherapist()
  const { patientId } = await params
  const chart = await openChart(therapist, patientId)
  const [clinic, episode, programs] = await Promise.all([
    getClinic(therapist),
    getOpenEpisode(chart),
    listHomePrograms(chart),
  ])
  const inEpisode = programs.filter(({ episodeId }) => episodeId === episode?.id)
  const asked = Number((await searchParams).program)
  const chosen = inEpisode.find(({ number }) => number === asked) ?? inEpisode[0]
  if (!chosen)
    return (
      <>
        <PageHeader title="New check-in" />
        <Card>
          <NoHomeProgram patientId={patientId}>
            A check-in tells how a day of a home program went. Issue one first.
          </NoHomeProgram>
        </Card>
      </>
    )
  const program = await getIssuedPlan(chart, chosen.id)
  // The days before the last issue belong to the program before it; older ones are rarely entered late.
  const others = inEpisode.slice(0, 2).filter(({ id }) => id !== chosen.id)
  return (
    <>
      <PageHeader
        title="New check-in"
        note={`Home program ${program.number}, issued on ${dateInWords(program.issuedOn)}.`}
        actions={others.map(({ id, number }) => (
          <LinkButton key={id} href={`${paths.newCheckIn(patientId)}?program=${number}`} variant="quiet">
            Home program {number} instead
          </LinkButton>
        ))}
      />
      <Card className="max-w-4xl">
        <CheckInForm
          key={program.id}
          action={recordCheckInAction.bind(null, patientId)}
          program={checkInProgram(program)}
          today={clinicToday(clinic.timeZone)}
        />
      </Card>
    </>
  )
}
