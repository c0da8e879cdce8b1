import type { Metadata } from 'next'
import { PrintCard } from '@/components/desk/print-card'
import { ContactCard } from '@/components/patients/contact-card'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { openDesk } from '@/lib/auth/desk-access'
import { requireTherapist } from '@/lib/auth/therapist'
import { dateInWords } from '@/lib/clinical/date-in-words'
import { listPrintable } from '@/lib/desk/reads'
import { getPatient, listAssignable } from '@/lib/patients/reads'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Patient' }

type DeskPatientPageProps = { params: Promise<{ patientId: string }> }

/** One patient at the front desk: contacts, and what can be printed for them. */
export default async function DeskPatientPage({ params }: DeskPatientPageProps) {
  const therapist = await requireTherapist()
  const { patientId } = await params
  const desk = await openDesk(therapist, patientId)
  const [patient, programs, therapists] = await Promise.all([
    getPatient(desk),
    listPrintable(desk),
    listAssignable(therapist),
  ])
  return (
    <>
      <PageHeader
        title={patient.name}
        note={`Record ${patient.recordNumber}, born ${dateInWords(patient.dateOfBirth)}`}
        actions={<LinkButton href={paths.desk()}>All patients</LinkButton>}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <ContactCard
          patient={patient}
          therapistName={therapists.find(({ id }) => id === patient.assignedTherapistId)?.name}
          editHref={paths.editDeskPatient(patientId)}
        />
        <PrintCard patientId={patientId} programs={programs} />
      </div>
    </>
  )
}
