import { CircleCheck, UserPlus } from 'lucide-react'
import { caseloadLink } from '@/components/patients/caseload-link'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { caseloadQuery } from '@/lib/patients/search'
import { paths } from '@/lib/paths'

/** Today of a therapist whom nobody is assigned to. */
export const NobodyAssigned = () => (
  <EmptyState
    icon={UserPlus}
    title="No patients are assigned to you yet"
    action={
      <>
        <LinkButton href={paths.newPatient()} variant="primary">
          Add a patient
        </LinkButton>
        <LinkButton href={caseloadLink(caseloadQuery.parse({ assigned: 'all' }))}>
          Patients of the clinic
        </LinkButton>
      </>
    }
  >
    Once they are, this page shows who needs attention and why.
  </EmptyState>
)

/** A good day: says what was looked for, so that the quiet can be trusted. */
export const NothingStandsOut = ({ inCare }: { inCare: number }) => (
  <EmptyState
    icon={CircleCheck}
    title="Nothing stands out today"
    action={<LinkButton href={paths.patients()}>My patients</LinkButton>}
  >
    No red flag, no rise in pain, nothing overdue and no unissued plan among your{' '}
    {inCare === 1 ? 'patient' : `${inCare} patients`} in care, but for what was dealt with.
  </EmptyState>
)
