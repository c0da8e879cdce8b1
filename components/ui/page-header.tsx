import type { ReactNode } from 'react'

/** The one h1 of a page, what it is about in a line, and its actions. */
export const PageHeader = ({
  title,
  note,
  actions,
}: {
  title: ReactNode
  note?: ReactNode
  actions?: ReactNode
}) => (
  <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 pb-6">
    <div className="min-w-0">
      <h1 className="text-2xl font-semibold tracking-tight">{title}</h1>
      {note ? <p className="mt-1 max-w-prose text-muted">{note}</p> : null}
    </div>
    {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
  </header>
)
