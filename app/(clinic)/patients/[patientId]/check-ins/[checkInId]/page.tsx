import type { Metadata } from 'next'
import { CheckInForm } from '@/components/check-ins/check-in-form'
import { checkInProgram } from '@/components/check-ins/check-in-program'
import { toldInWords } from '@/components/check-ins/told-words'
import { Card } from '@/components/ui/card'
import { DrawnAnew } from '@/components/ui/drawn-anew'
import { PageHeader } from '@/components/ui/page-header'
import { openChart } from '@/lib/auth/chart-access'
import { requireTherapist } from '@/lib/auth/therapist'
import { getCheckIn } from '@/lib/check-ins/reads'
import { clinicToday } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { dateInWords } from '@/lib/clinical/date-in-words'
import { getIssuedPlan } from '@/lib/home-programs/reads'
import { recordCheckInAction } from '../actions'

export const metadata: Metadata = { title: 'Check-in' }

type CheckInPageProps = { params: Promise<{ patientId: string; checkInId: string }> }

/** One recorded day, to be read or corrected. */
export default async function CheckInPage({ params }: CheckInPageProps) {
  const therapist = await requireTherapist()
  const { patientId, checkInId } = await params
  const chart = await openChart(therapist, patientId)
  const [clinic, checkIn] = await Promise.all([getClinic(therapist), getCheckIn(chart, checkInId)])
  const program = await getIssuedPlan(chart, checkIn.homeProgramId)
  return (
    <>
      <PageHeader
        title={`Check-in of ${dateInWords(checkIn.day)}`}
        note={[`Home program ${program.number}`, ...toldInWords(checkIn)].join(', ')}
      />
      <Card className="max-w-4xl">
        <DrawnAnew>
          <CheckInForm
            action={recordCheckInAction.bind(null, patientId)}
            program={checkInProgram(program)}
            today={clinicToday(clinic.timeZone)}
            recorded={checkIn}
          />
        </DrawnAnew>
      </Card>
    </>
  )
}
