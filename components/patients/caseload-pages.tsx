import { ChevronLeft, ChevronRight } from 'lucide-react'
import { LinkButton } from '@/components/ui/link-button'
import { CASELOAD_PAGE_SIZE, type CaseloadQuery } from '@/lib/patients/search'
import { caseloadLink } from './caseload-link'

/** The way to the other pages of the list; nothing when there is one page. */
export function CaseloadPages({ query, page, total }: { query: CaseloadQuery; page: number; total: number }) {
  const pages = Math.ceil(total / CASELOAD_PAGE_SIZE)
  if (pages <= 1) return null
  return (
    <nav aria-label="Pages" className="flex items-center justify-between gap-4 pt-4">
      <p className="text-sm text-muted tabular-nums">
        Page {page} of {pages}
      </p>
      <div className="flex gap-2">
        {page > 1 ? (
          <LinkButton href={caseloadLink({ ...query, page: page - 1 })}>
            <ChevronLeft aria-hidden />
            Previous
          </LinkButton>
        ) : null}
        {page < pages ? (
          <LinkButton href={caseloadLink({ ...query, page: page + 1 })}>
            Next
            <ChevronRight aria-hidden />
          </LinkButton>
        ) : null}
      </div>
    </nav>
  )
}
