import type { Metadata } from 'next'
import { PatientForm } from '@/components/patients/patient-form'
import { DrawnAnew } from '@/components/ui/drawn-anew'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { openChart } from '@/lib/auth/chart-access'
import { requireTherapist } from '@/lib/auth/therapist'
import { clinicToday } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { getPatient, listAssignable } from '@/lib/patients/reads'
import { paths } from '@/lib/paths'
import { updatePatientAction } from './actions'

export const metadata: Metadata = { title: 'Edit details' }

type DetailsPageProps = { params: Promise<{ patientId: string }> }

/** Who the patient is, how to reach them, and who treats them. */
export default async function DetailsPage({ params }: DetailsPageProps) {
  const therapist = await requireTherapist()
  const { patientId } = await params
  const chart = await openChart(therapist, patientId)
  const [patient, therapists, clinic] = await Promise.all([
    getPatient(chart),
    listAssignable(therapist),
    getClinic(therapist),
  ])
  return (
    <>
      <PageHeader
        title="Edit details"
        actions={<LinkButton href={paths.record(patientId)}>The whole record</LinkButton>}
      />
      <DrawnAnew>
        <PatientForm
          action={updatePatientAction.bind(null, patientId)}
          patient={patient}
          therapists={therapists}
          defaultTherapistId={undefined}
          today={clinicToday(clinic.timeZone)}
          cancelHref={paths.chart(patientId)}
          submitLabel="Save details"
        />
      </DrawnAnew>
    </>
  )
}
