import { TextLink } from '@/components/ui/text-link'
import { caseloadQuery } from '@/lib/patients/search'
import { caseloadLink } from './caseload-link'

/** To the patients in care of one therapist, where they are selected and assigned to another. */
export const HandOnLink = ({ therapistId, patients }: { therapistId: string; patients: number }) => (
  <TextLink href={caseloadLink(caseloadQuery.parse({ assigned: therapistId }))}>
    {patients === 1 ? 'Assign the patient to a colleague' : 'Assign them to a colleague'}
  </TextLink>
)
