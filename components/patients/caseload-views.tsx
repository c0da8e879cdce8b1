'use client'
import { clsx } from 'clsx'
import Link from 'next/link'
import { tabListStyle, tabStyle } from '@/components/ui/tab-style'
import { paths } from '@/lib/paths'
import { caseloadLink } from './caseload-link'
import { type CaseloadView, queryOfView } from './caseload-view'

/** The saved views as tabs; nothing while there is none. */
export function CaseloadViews({
  views,
  current,
  hasMovedOn,
}: {
  views: readonly CaseloadView[]
  current: CaseloadView | undefined
  /** Whether the list shows something else than the view keeps. */
  hasMovedOn: boolean
}) {
  if (views.length === 0) return null
  return (
    <nav aria-label="Saved views" className={clsx(tabListStyle, 'mb-4')}>
      <Link
        href={paths.patients()}
        className={tabStyle(!current)}
        aria-current={current ? undefined : 'page'}
      >
        Patients
      </Link>
      {views.map((view) => (
        <Link
          key={view.id}
          href={caseloadLink(queryOfView(view))}
          className={tabStyle(view === current)}
          aria-current={view === current ? 'page' : undefined}
        >
          {view.name}
          {view === current && hasMovedOn ? (
            <span className="ml-1.5 text-sm font-normal text-muted">changed</span>
          ) : null}
        </Link>
      ))}
    </nav>
  )
}
