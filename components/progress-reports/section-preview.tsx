import type { ReactNode } from 'react'
import type { LetterLine, LetterSection } from '@/lib/clinical/letter'

export const LinesPreview = ({ lines }: { lines: readonly LetterLine[] }) =>
  lines.length === 0 ? null : (
    <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[minmax(0,2fr)_minmax(0,5fr)]">
      {lines.map(({ label, text }) => (
        <div key={label} className="contents">
          <dt className="font-medium">{label}</dt>
          <dd className="min-w-0 break-words">{text}</dd>
        </div>
      ))}
    </dl>
  )

/** One part of a letter under its heading. */
export const SectionPreview = ({
  section: { heading, text, lines },
  children,
}: {
  section: LetterSection
  children?: ReactNode
}) => (
  <section aria-label={heading} className="flex flex-col gap-2 border-t border-line pt-3">
    <h3 className="text-base font-semibold">{heading}</h3>
    {text === '' ? null : <p className="break-words whitespace-pre-line">{text}</p>}
    <LinesPreview lines={lines} />
    {children}
  </section>
)
