import type { ReactNode } from 'react'
import { Disclosure } from '@/components/findings/disclosure'

/** One drawing: what it is of, what it says in words, the drawing, and its numbers folded away. Paper has no fold. */
export const ChartSection = ({
  title,
  sentence,
  children,
  table,
  tableLabel = 'The numbers',
}: {
  title: string
  sentence?: ReactNode
  children: ReactNode
  table?: ReactNode
  tableLabel?: string
}) => (
  <section
    aria-label={title}
    className="border-b border-line px-4 py-4 last:border-b-0 sm:px-5 print:break-inside-avoid"
  >
    <h3 className="font-semibold">{title}</h3>
    {sentence ? <p className="max-w-prose text-muted">{sentence}</p> : null}
    <div className="mt-2">{children}</div>
    {table ? (
      <Disclosure label={tableLabel} className="mt-2 text-sm print:hidden">
        <div className="mt-2 overflow-x-auto">{table}</div>
      </Disclosure>
    ) : null}
  </section>
)
