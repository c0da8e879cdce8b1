import { caseloadLink } from '@/components/patients/caseload-link'
import { TextLink } from '@/components/ui/text-link'
import { caseloadQuery } from '@/lib/patients/search'
import { paths } from '@/lib/paths'

const ALL_NEEDING_ATTENTION = caseloadLink(
  caseloadQuery.parse({ attention: true, sort: 'urgency', descending: true }),
)

type Counts = {
  readonly shown: number
  readonly total: number
  /** Patients of whom everything was dealt with. */
  readonly handled: number
  readonly inCare: number
}

/** What stands under the list: how much of it is shown, and that the others are well. */
export function TodayNote({ shown, total, handled, inCare }: Counts) {
  if (total === 0) return null
  const quiet = inCare - total - handled
  return (
    <p className="pt-4 text-sm text-muted">
      {total > shown ? (
        <>
          {shown} of {total} are shown. <TextLink href={ALL_NEEDING_ATTENTION}>See all of them</TextLink>
          .{' '}
        </>
      ) : null}
      {quiet <= 0
        ? 'Something is on record for all of your patients in care.'
        : `Nothing stands out for your other ${quiet === 1 ? 'patient' : `${quiet} patients`}.`}{' '}
      <TextLink href={paths.patients()}>My patients</TextLink>
    </p>
  )
}
