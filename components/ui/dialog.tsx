'use client'
import { Dialog as Base } from '@base-ui/react/dialog'
import { clsx } from 'clsx'
import { X } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'

const WIDTHS = { narrow: 'max-w-md', regular: 'max-w-xl', wide: 'max-w-3xl' }

/**
 * Asks for one thing before going on. Opened by its trigger, or by the page through `open`. Esc and a press beside it
 * close it, and focus goes back to where it came from. `DialogClose` closes it from inside.
 */
export function Dialog({
  trigger,
  open,
  onOpenChange,
  title,
  description,
  children,
  width = 'regular',
}: {
  /** A button element. */
  trigger?: ReactElement
  open?: boolean
  onOpenChange?: ((open: boolean) => void) | undefined
  title: ReactNode
  description?: ReactNode
  children: ReactNode
  width?: keyof typeof WIDTHS
}) {
  return (
    <Base.Root {...(open === undefined ? {} : { open })} onOpenChange={(next) => onOpenChange?.(next)}>
      {trigger ? <Base.Trigger render={trigger} /> : null}
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-scrim transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Viewport className="fixed inset-0 z-50 grid place-items-end sm:place-items-center sm:p-6">
          <Base.Popup
            className={clsx(
              'relative max-h-[90dvh] w-full overflow-y-auto overscroll-contain bg-panel p-5 shadow-lift sm:p-6',
              'rounded-t-lg border border-line sm:rounded-lg',
              'transition data-ending-style:translate-y-2 data-ending-style:opacity-0 data-starting-style:translate-y-2 data-starting-style:opacity-0',
              WIDTHS[width],
            )}
          >
            <div className="pr-10">
              <Base.Title className="text-xl font-semibold">{title}</Base.Title>
              {description ? (
                <Base.Description className="mt-1 text-muted">{description}</Base.Description>
              ) : null}
            </div>
            <div className="mt-4">{children}</div>
            <Base.Close
              aria-label="Close"
              className="control-square absolute top-3 right-3 grid place-items-center rounded-md text-muted hover:bg-sunken hover:text-ink"
            >
              <X className="size-5" aria-hidden />
            </Base.Close>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  )
}

/** Closes the dialog it stands in; wraps one button. */
export const DialogClose = ({ children }: { children: ReactElement }) => <Base.Close render={children} />
