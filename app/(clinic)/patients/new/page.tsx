import type { Metadata } from 'next'
import { PatientForm } from '@/components/patients/patient-form'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/auth/access'
import { requireTherapistWith } from '@/lib/auth/therapist'
import { clinicToday } from '@/lib/clinic/clock'
import { getClinic } from '@/lib/clinic/reads'
import { listAssignable } from '@/lib/patients/reads'
import { paths } from '@/lib/paths'
import { createPatientAction } from './actions'

export const metadata: Metadata = { title: 'Add patient' }

/** A new record. Someone who seems to be on record already is named before a second record is made. */
export default async function NewPatientPage() {
  const therapist = await requireTherapistWith('add-patients')
  const today = clinicToday((await getClinic(therapist)).timeZone)
  return (
    <>
      <PageHeader title="Add patient" />
      <PatientForm
        action={createPatientAction}
        therapists={await listAssignable(therapist)}
        defaultTherapistId={may(therapist, 'treat') ? therapist.id : undefined}
        today={today}
        cancelHref={may(therapist, 'charts') ? paths.patients() : paths.desk()}
        atDesk={!may(therapist, 'charts')}
        submitLabel="Add patient"
      />
    </>
  )
}
