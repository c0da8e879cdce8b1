import { Search, UserPlus, UsersRound } from 'lucide-react'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { paths } from '@/lib/paths'
import type { CaseloadQuery } from '@/lib/patients/search'
import { caseloadLink } from './caseload-link'

/** Nobody is shown: because of what was asked, or because nobody is there yet. */
export const CaseloadEmpty = ({ query, isNarrowed }: { query: CaseloadQuery; isNarrowed: boolean }) =>
  isNarrowed ? (
    <EmptyState
      icon={Search}
      title="No patient fits"
      action={
        <LinkButton
          href={caseloadLink({
            ...query,
            assigned: 'all',
            status: 'all',
            phase: null,
            attention: false,
            after: null,
            before: null,
          })}
        >
          Look among everyone
        </LinkButton>
      }
    >
      Type the beginning of a name or a record number, or look beyond the filters.
    </EmptyState>
  ) : (
    <EmptyState
      icon={UsersRound}
      title="No patients in care are assigned to you"
      action={
        <>
          <LinkButton href={paths.newPatient()} variant="primary">
            <UserPlus aria-hidden />
            Add a patient
          </LinkButton>
          <LinkButton href={caseloadLink({ ...query, assigned: 'all' })}>Show everyone</LinkButton>
        </>
      }
    >
      Add a patient, or look at those of the whole clinic.
    </EmptyState>
  )
