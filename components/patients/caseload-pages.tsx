import { ChevronLeft, ChevronRight } from 'lucide-react'
import { LinkButton } from '@/components/ui/link-button'
import type { CaseloadQuery } from '@/lib/patients/search'
import { caseloadLink } from './caseload-link'

/** The way to the pages beside this one; nothing when there is one page. */
export function CaseloadPages({
  query,
  previous,
  next,
}: {
  query: CaseloadQuery
  previous: string | null
  next: string | null
}) {
  if (previous === null && next === null) return null
  return (
    <nav aria-label="Pages" className="flex flex-wrap items-center justify-end gap-2 pt-4">
      {previous === null ? null : (
        <>
          <LinkButton href={caseloadLink({ ...query, after: null, before: null })} variant="quiet">
            First page
          </LinkButton>
          <LinkButton href={caseloadLink({ ...query, after: null, before: previous })}>
            <ChevronLeft aria-hidden />
            Previous
          </LinkButton>
        </>
      )}
      {next === null ? null : (
        <LinkButton href={caseloadLink({ ...query, after: next, before: null })}>
          Next
          <ChevronRight aria-hidden />
        </LinkButton>
      )}
    </nav>
  )
}
