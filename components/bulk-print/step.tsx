import { type ReactNode, useId } from 'react'

const takeFocus = (element: HTMLElement | null): void => element?.focus()

/**
 * One step of the dialog. It takes the focus when it comes, so that a screen reader reads what it says and the keys go on
 * from there: the button that was pressed is gone.
 */
export function Step({
  title,
  children,
  actions,
}: {
  title: ReactNode
  children?: ReactNode
  actions: ReactNode
}) {
  const titleId = useId()
  return (
    <div
      ref={takeFocus}
      role="group"
      aria-labelledby={titleId}
      tabIndex={-1}
      className="flex min-h-0 flex-1 flex-col outline-none"
    >
      <div className="min-h-0 flex-1 space-y-4 overflow-y-auto px-5 py-4">
        <div id={titleId}>{title}</div>
        {children}
      </div>
      <footer className="flex shrink-0 flex-wrap gap-2 border-t border-line px-5 py-4">{actions}</footer>
    </div>
  )
}
