'use client'
import { ChevronRight } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useForm } from '@/components/ui/form-context'

/** A panel that opens on demand, and by itself when a field in it has an error. Its fields are sent either way. */
export function FoldedCard({
  title,
  note,
  fieldPrefix,
  children,
}: {
  title: ReactNode
  note?: ReactNode
  /** The names of its fields begin with this. */
  fieldPrefix: string
  children: ReactNode
}) {
  const [open, setOpen] = useState(false)
  const { state } = useForm()
  const wrong = Object.keys(state.fieldErrors).some((name) => name.startsWith(fieldPrefix))
  return (
    <details
      open={open || wrong}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="group min-w-0 rounded-lg border border-line bg-panel"
    >
      <summary className="flex min-h-11 list-none items-center gap-3 px-4 py-3 sm:px-5">
        <ChevronRight className="size-4 shrink-0 transition-transform group-open:rotate-90" aria-hidden />
        <span className="min-w-0">
          <span className="block text-lg font-semibold">{title}</span>
          {note ? <span className="block text-sm text-muted">{note}</span> : null}
        </span>
      </summary>
      <div className="px-4 pb-5 sm:px-5">{children}</div>
    </details>
  )
}
