'use client'
import { type ReactNode, useId } from 'react'
import { Button } from '@/components/ui/button'
import { useForm } from '@/components/ui/form-context'

/** The codes, once the form around it brought them; until then what leads there. */
export function RecoveryCodes({ onward, children }: { onward: ReactNode; children: ReactNode }) {
  const { shownOnce } = useForm().state
  const titleId = useId()
  if (!shownOnce) return children
  return (
    <section aria-labelledby={titleId} className="flex flex-col gap-4">
      <div>
        <h3 id={titleId} className="font-semibold">
          Recovery codes
        </h3>
        <p className="text-muted">
          Each signs you in once without the app. Print them or write them down, and keep them away from your
          phone: they are not shown again.
        </p>
      </div>
      <ol className="grid gap-x-6 gap-y-1.5 rounded-md border border-line bg-sunken p-4 font-mono text-sm sm:grid-cols-2">
        {shownOnce.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-2 print:hidden">
        <Button variant="secondary" onClick={() => window.print()}>
          Print
        </Button>
        {onward}
      </div>
    </section>
  )
}
