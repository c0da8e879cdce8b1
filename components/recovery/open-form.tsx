'use client'
import clsx from 'clsx'
import { type ReactNode, useState } from 'react'
import { buttonStyle } from '@/components/ui/button-style'

/** A button that opens the form for a decision where it stands. */
export function OpenForm({
  label,
  isPrimary = false,
  note,
  children,
}: {
  label: ReactNode
  isPrimary?: boolean
  note?: ReactNode
  children: ReactNode
}) {
  const [open, setOpen] = useState(false)
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary
        className={clsx(
          'w-fit list-none [&::-webkit-details-marker]:hidden',
          buttonStyle(isPrimary ? 'primary' : 'secondary', 'regular'),
        )}
      >
        {label}
        {open ? '' : '…'}
      </summary>
      <div className="mt-3 space-y-4 rounded-md border border-line bg-sunken/50 p-4">
        {note ? <p className="text-sm text-muted">{note}</p> : null}
        {children}
      </div>
    </details>
  )
}
