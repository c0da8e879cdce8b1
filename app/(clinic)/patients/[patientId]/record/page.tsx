import type { Metadata } from 'next'
import { AnonymizeCard } from '@/components/data-rights/anonymize-card'
import { ExportCard } from '@/components/data-rights/export-card'
import { HoldCard } from '@/components/data-rights/hold-card'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/auth/access'
import { openChart } from '@/lib/auth/chart-access'
import { requireTherapist } from '@/lib/auth/therapist'
import { getClinic } from '@/lib/clinic/reads'
import { dayAt } from '@/lib/clinical/calendar-date'
import { getLegalHold } from '@/lib/data-rights/reads-holds'
import { paths } from '@/lib/paths'
import { anonymizeAction, liftHoldAction, placeHoldAction } from './actions'

export const metadata: Metadata = { title: 'The whole record' }

type RecordPageProps = { params: Promise<{ patientId: string }> }

/** What the patient may ask for: all of it to take along, or that it goes. */
export default async function RecordPage({ params }: RecordPageProps) {
  const therapist = await requireTherapist()
  const { patientId } = await params
  const chart = await openChart(therapist, patientId)
  const { timeZone, paper } = await getClinic(therapist)
  const decides = may(therapist, 'retention')
  const hold = decides ? await getLegalHold(chart) : undefined
  return (
    <>
      <PageHeader
        title="The whole record"
        note="For a patient who asks what is kept of them, or that it goes."
        actions={
          may(therapist, 'audit') ? (
            <LinkButton href={paths.audit(`patient=${patientId}`)}>Who opened it</LinkButton>
          ) : null
        }
      />
      <div className="grid max-w-5xl items-start gap-6 lg:grid-cols-2">
        <ExportCard patientId={patientId} paper={paper} />
        {decides ? (
          <>
            <HoldCard
              hold={hold && { ...hold, placedOn: dayAt(hold.placedAt, timeZone) }}
              place={placeHoldAction.bind(null, patientId)}
              lift={liftHoldAction.bind(null, patientId)}
            />
            <AnonymizeCard isHeld={hold !== undefined} action={anonymizeAction.bind(null, patientId)} />
          </>
        ) : null}
      </div>
    </>
  )
}
