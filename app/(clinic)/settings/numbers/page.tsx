import { ChartNoAxesColumn } from 'lucide-react'
import type { Metadata } from 'next'
import { HowCounted } from '@/components/clinic-numbers/how-counted'
import { measuresOf } from '@/components/clinic-numbers/measures'
import { NumbersTable } from '@/components/clinic-numbers/numbers-table'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { LinkChoice } from '@/components/ui/link-choice'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { requireTherapistWith } from '@/lib/auth/therapist'
import { clinicToday } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { clinicNumbers } from '@/lib/clinical/clinic-numbers/clinic-numbers'
import { FEWEST_PATIENTS } from '@/lib/clinical/clinic-numbers/hidden-groups'
import { NUMBERS_PERIODS, type NumbersPeriod, periodFrom } from '@/lib/clinical/clinic-numbers/numbers-period'
import { dateInWords } from '@/lib/clinical/date-in-words'
import { readEpisodeFacts } from '@/lib/clinic-numbers/reads'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Clinic numbers' }

type ClinicNumbersPageProps = { searchParams: Promise<{ period?: string | string[] }> }

const USUAL_PERIOD: NumbersPeriod = '12'
const WORDS: Readonly<Record<NumbersPeriod, string>> = {
  '3': '3 months',
  '12': '12 months',
  all: 'All time',
}

/** Adherence and change in pain of the whole clinic; for its leads. */
export default async function ClinicNumbersPage({ searchParams }: ClinicNumbersPageProps) {
  const therapist = await requireTherapistWith('clinic-numbers')
  const asked = (await searchParams).period
  const period = NUMBERS_PERIODS.find((one) => one === asked) ?? USUAL_PERIOD
  const today = clinicToday((await getClinic(therapist)).timeZone)
  const from = periodFrom(period, today)
  const numbers = clinicNumbers(await readEpisodeFacts(therapist, { from, today }))
  const { all, conditions, therapists, templates } = numbers
  const measures = measuresOf(numbers)
  const span = from ? `from ${dateInWords(from)} to ${dateInWords(today)}` : `up to ${dateInWords(today)}`
  return (
    <>
      <PageHeader
        title="Clinic numbers"
        note="What patients reported, and no comparison of people: who treats the harder cases has other numbers."
        actions={
          <div data-screen-only>
            <LinkButton href={paths.settings()}>Settings</LinkButton>
          </div>
        }
      />
      <div className="flex flex-col gap-6">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <LinkChoice
            label="Period"
            choices={NUMBERS_PERIODS.map((one) => ({
              words: WORDS[one],
              href: paths.clinicNumbers(one),
              isChosen: one === period,
            }))}
          />
          <p className="text-sm text-muted">
            Episodes open, or with a check-in, {span}; each over its whole time.
          </p>
        </div>
        {conditions.length === 0 ? (
          <Card>
            <EmptyState icon={ChartNoAxesColumn} title="No episodes in this time">
              Numbers begin with the first episode, its home program and what the patient tells of it.
            </EmptyState>
          </Card>
        ) : all.shown === null ? (
          <Card>
            <EmptyState icon={ChartNoAxesColumn} title="Too few patients to show">
              Numbers are shown from {FEWEST_PATIENTS} patients on. Those of fewer would say more about single
              people than about the clinic.
            </EmptyState>
          </Card>
        ) : (
          <>
            <NumbersTable title="The clinic" note="All together." groups={[all]} measures={measures} />
            {[all, ...conditions, ...therapists, ...templates].some(({ shown }) => shown === null) ? (
              <Notice>
                Some groups have too few patients to show, and some are left out so that those cannot be
                worked out.
              </Notice>
            ) : null}
            <NumbersTable
              title="By condition"
              note="As last assessed. An episode with two conditions counts under both."
              groups={conditions}
              measures={measures}
            />
            <NumbersTable
              title="By therapist"
              note="Who has the patient now, by name."
              groups={therapists}
              measures={measures}
            />
            <NumbersTable
              title="By template"
              note="What the first home program of the episode was started from."
              groups={templates}
              measures={measures}
            />
          </>
        )}
        <HowCounted />
      </div>
    </>
  )
}
