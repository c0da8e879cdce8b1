import type { Metadata } from 'next'
import { PatientForm } from '@/components/patients/patient-form'
import { PageHeader } from '@/components/ui/page-header'
import { requireTherapist } from '@/lib/auth/therapist'
import { clinicToday } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { readsClinicalFacts } from '@/lib/patients/access'
import { listAssignable } from '@/lib/patients/reads'
import { paths } from '@/lib/paths'
import { createPatientAction } from './actions'

export const metadata: Metadata = { title: 'Add patient' }

/** A new record. Someone who seems to be on record already is named before a second record is made. */
export default async function NewPatientPage() {
  const therapist = await requireTherapist()
  const today = clinicToday((await getClinic(therapist)).timeZone)
  return (
    <>
      <PageHeader title="Add patient" />
      <PatientForm
        action={createPatientAction}
        therapists={await listAssignable(therapist)}
        defaultTherapistId={readsClinicalFacts(therapist) ? therapist.id : undefined}
        today={today}
        cancelHref={paths.patients()}
        submitLabel="Add patient"
      />
    </>
  )
}
