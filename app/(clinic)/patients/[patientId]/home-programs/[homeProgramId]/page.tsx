import type { Metadata } from 'next'
import { unprintableInWords } from '@/components/handout/unprintable'
import { DecisionList } from '@/components/home-programs/decision-list'
import { IssuedExercise } from '@/components/home-programs/issued-exercise'
import { type IssuedLanguage, PrintPanel } from '@/components/home-programs/print-panel'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { openChart } from '@/lib/auth/chart-access'
import { requireTherapist } from '@/lib/auth/therapist'
import { getClinic } from '@/lib/clinic/reads'
import { dateInWords } from '@/lib/clinical/date-in-words'
import type { HandoutContent } from '@/lib/clinical/handout'
import { getHomeProgram } from '@/lib/home-programs/reads'

export const metadata: Metadata = { title: 'Home program' }

type HomeProgramPageProps = { params: Promise<{ patientId: string; homeProgramId: string }> }

const issuedIn = (content: HandoutContent): IssuedLanguage => ({
  language: content.language,
  unprintable: unprintableInWords(content),
})

/** An issued home program: what the patient holds, what was known, and what was decided by whom. */
export default async function HomeProgramPage({ params }: HomeProgramPageProps) {
  const therapist = await requireTherapist()
  const { patientId, homeProgramId } = await params
  const chart = await openChart(therapist, patientId)
  const program = await getHomeProgram(chart, homeProgramId)
  const { paper, timeZone } = await getClinic(therapist)

  const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone })
  const whenInWords = (iso: string): string => moment.format(new Date(iso))
  const { answers, clearances, review, contents, content } = program
  const others = [...contents.values()].filter(({ language }) => language !== content.language)
  const inClinicWords = contents.get('en') ?? content

  return (
    <>
      <PageHeader
        title={`Home program ${program.number}`}
        note={`${content.patient.name}. Issued ${dateInWords(program.issuedOn)} by ${content.therapist}.${program.nextVisitOn === null ? '' : ` Next visit ${dateInWords(program.nextVisitOn)}.`}`}
      />
      <PrintPanel
        patientId={patientId}
        homeProgramId={program.id}
        number={program.number}
        paper={paper}
        languages={[issuedIn(content), ...others.map(issuedIn)]}
        hasLogo={program.logoId !== null}
      >
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
            {inClinicWords.exercises.map((exercise, index) => {
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
      </PrintPanel>
    </>
  )
}
