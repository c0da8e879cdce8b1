import type { Metadata } from 'next'
import { PatientForm } from '@/components/patients/patient-form'
import { DrawnAnew } from '@/components/ui/drawn-anew'
import { PageHeader } from '@/components/ui/page-header'
import { openDesk } from '@/lib/auth/desk-access'
import { requireTherapist } from '@/lib/auth/therapist'
import { clinicToday } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { getPatient, listAssignable } from '@/lib/patients/reads'
import { paths } from '@/lib/paths'
import { updateContactsAction } from './actions'

export const metadata: Metadata = { title: 'Edit details' }

type DeskDetailsPageProps = { params: Promise<{ patientId: string }> }

/** Who the patient is, how to reach them, and who treats them; at the front desk. */
export default async function DeskDetailsPage({ params }: DeskDetailsPageProps) {
  const therapist = await requireTherapist()
  const { patientId } = await params
  const desk = await openDesk(therapist, patientId)
  const [patient, therapists, clinic] = await Promise.all([
    getPatient(desk),
    listAssignable(therapist),
    getClinic(therapist),
  ])
  return (
    <>
      <PageHeader title="Edit details" />
      <DrawnAnew>
        <PatientForm
          action={updateContactsAction.bind(null, patientId)}
          patient={patient}
          therapists={therapists}
          defaultTherapistId={undefined}
          today={clinicToday(clinic.timeZone)}
          cancelHref={paths.deskPatient(patientId)}
          submitLabel="Save details"
        />
      </DrawnAnew>
    </>
  )
}
