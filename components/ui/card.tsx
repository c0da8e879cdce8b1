import { clsx } from 'clsx'
import { type ReactNode, useId } from 'react'

/** A panel with a heading that names it, and room for an action at its right. */
export function Card({
  title,
  note,
  action,
  children,
  flush = false,
  className,
}: {
  title?: ReactNode
  /** A line under the title. */
  note?: ReactNode
  action?: ReactNode
  children: ReactNode
  /** The content reaches the edges, as a table or a list does. */
  flush?: boolean
  className?: string | undefined
}) {
  const titleId = useId()
  return (
    <section
      aria-labelledby={title ? titleId : undefined}
      className={clsx('min-w-0 rounded-lg border border-line bg-panel print:break-inside-avoid', className)}
    >
      {title ? (
        <header
          className={clsx(
            'flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3 sm:px-5',
            flush && 'border-b border-line',
          )}
        >
          <div className="min-w-0">
            <h2 id={titleId} className="text-lg font-semibold">
              {title}
            </h2>
            {note ? <p className="text-sm text-muted">{note}</p> : null}
          </div>
          {action}
        </header>
      ) : null}
      <div className={clsx(!flush && 'px-4 sm:px-5', !flush && (title ? 'pb-5' : 'py-5'))}>{children}</div>
    </section>
  )
}
