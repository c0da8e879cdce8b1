import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { dateInWords } from '@/lib/clinical/date-in-words'
import { type Paper, PaperLinks } from './paper-links'

type Letter = {
  readonly id: string
  readonly writtenOn: CalendarDate
  readonly writtenBy: string
  readonly to: string
  /** What it says, in a line. */
  readonly line: string
  readonly href: (paper: Paper) => string
}

/** Letters of a patient, newest first, each as it was sent. They cannot be changed: a correction is a new one. */
export const LettersCard = ({
  title,
  kind,
  empty,
  letters,
  paper,
  action,
}: {
  title: string
  /** What one of them is called, in the middle of a sentence. */
  kind: string
  /** Said where there is none. */
  empty: string
  letters: readonly Letter[]
  /** The clinic's own paper comes first. */
  paper: Paper
  action?: ReactNode
}) => (
  <Card title={title} note="Kept word for word as they were written." flush action={action}>
    {letters.length === 0 ? (
      <p className="px-4 py-5 text-muted sm:px-5">{empty}</p>
    ) : (
      <ul className="divide-y divide-line">
        {letters.map(({ id, writtenOn, writtenBy, to, line, href }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 sm:px-5">
            <div className="min-w-0 flex-1 basis-56">
              <p className="font-medium break-words">{to}</p>
              <p className="text-sm">{line}</p>
              <p className="text-sm text-muted">
                {dateInWords(writtenOn)}, {writtenBy}
              </p>
            </div>
            <PaperLinks href={href} paper={paper} of={`of the ${kind} to ${to}, ${dateInWords(writtenOn)}`} />
          </li>
        ))}
      </ul>
    )}
  </Card>
)
