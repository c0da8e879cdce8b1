import { caseloadLink } from '@/components/patients/caseload-link'
import { TextLink } from '@/components/ui/text-link'
import { caseloadQuery } from '@/lib/patients/search'
import { paths } from '@/lib/paths'

const ALL_NEEDING_ATTENTION = caseloadLink(
  caseloadQuery.parse({ status: 'all', attention: true, sort: 'urgency', descending: true }),
)

type Counts = {
  readonly shown: number
  readonly total: number
  /** The therapist's own in care, and of how many of these nothing is on record. */
  readonly inCare: number
  readonly quiet: number
}

/** That the others are well. */
function quietInWords({ inCare, quiet }: Pick<Counts, 'inCare' | 'quiet'>): string {
  if (quiet <= 0) return 'Something is on record for all of your patients in care.'
  const others = quiet === 1 ? 'patient' : `${quiet} patients`
  return `Nothing stands out for your ${quiet < inCare ? 'other ' : ''}${others}.`
}

/** What stands under the list: how much of it is shown, and that the others are well. */
export function TodayNote({ shown, total, inCare, quiet }: Counts) {
  if (total === 0) return null
  return (
    <p className="pt-4 text-sm text-muted">
      {total > shown ? (
        <>
          {shown} of {total} are shown. <TextLink href={ALL_NEEDING_ATTENTION}>See all of them</TextLink>
          .{' '}
        </>
      ) : null}
      {inCare > 0 ? (
        <>
          {quietInWords({ inCare, quiet })} <TextLink href={paths.patients()}>My patients</TextLink>
        </>
      ) : null}
    </p>
  )
}
