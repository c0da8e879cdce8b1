import type { Metadata } from 'next'
import { DecisionList } from '@/components/home-programs/decision-list'
import { HandoutLinks } from '@/components/home-programs/handout-links'
import { IssuedExercise } from '@/components/home-programs/issued-exercise'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { openChart } from '@/lib/auth/chart-access'
import { requireTherapist } from '@/lib/auth/therapist'
import { getClinic } from '@/lib/clinic/reads'
import { dateInWords } from '@/lib/clinical/date-in-words'
import { getHomeProgram } from '@/lib/home-programs/reads'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Home program' }

type HomeProgramPageProps = { params: Promise<{ patientId: string; homeProgramId: string }> }

/** An issued home program: what the patient holds, what was known, and what was decided by whom. */
export default async function HomeProgramPage({ params }: HomeProgramPageProps) {
  const therapist = await requireTherapist()
  const { patientId, homeProgramId } = await params
  const chart = await openChart(therapist, patientId)
  const program = await getHomeProgram(chart, homeProgramId)
  const { paper, timeZone } = await getClinic(therapist)

  const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone })
  const whenInWords = (iso: string): string => moment.format(new Date(iso))
  const { answers, clearances, review } = program

  return (
    <>
      <PageHeader
        title={`Home program ${program.number}`}
        note={`${program.content.patient.name}. Issued ${dateInWords(program.issuedOn)} by ${program.content.therapist}.`}
        actions={<HandoutLinks patientId={patientId} homeProgramId={program.id} paper={paper} />}
      />
      <div className="grid items-start gap-6 xl:grid-cols-2">
        <Card
          title="What was issued"
          note={`Reviewed with rules ${program.ruleVersion}, ${moment.format(program.issuedAt)}. It cannot be changed: issue the plan again to replace it.`}
          flush
        >
          {review.banners.some(({ severity }) => severity !== 'info') ? (
            <div className="border-b border-line px-4 py-4 sm:px-5">
              <h3 className="font-semibold">The whole program</h3>
              <DecisionList
                findings={review.banners}
                exercise={null}
                {...{ answers, clearances, whenInWords }}
              />
            </div>
          ) : null}
          <ol className="divide-y divide-line">
            {program.content.exercises.map((exercise, index) => {
              const line = review.prescriptions[index]
              return (
                <IssuedExercise
                  key={exercise.number}
                  exercise={exercise}
                  findings={line?.findings ?? []}
                  answers={answers.filter(({ prescriptionId }) => prescriptionId === line?.prescriptionId)}
                  clearances={clearances}
                  whenInWords={whenInWords}
                />
              )
            })}
          </ol>
        </Card>
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- browsers open no PDF in a sandbox; it is our own */}
        <iframe
          src={paths.handout(patientId, program.id)}
          title={`Handout of home program ${program.number}`}
          loading="lazy"
          className="sticky top-6 hidden h-[calc(100dvh-3rem)] w-full rounded-lg border border-line bg-sunken xl:block"
        />
      </div>
    </>
  )
}
