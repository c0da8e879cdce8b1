import { Printer } from 'lucide-react'
import { buttonStyle } from '@/components/ui/button-style'
import { Card } from '@/components/ui/card'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { dateInWords } from '@/lib/clinical/date-in-words'
import { paths } from '@/lib/paths'

type LetterLine = {
  readonly id: string
  readonly writtenOn: CalendarDate
  readonly writtenBy: string
  readonly to: string
  readonly urgencyLine: string
}

const PAPER_WORDS = { a4: 'A4', letter: 'Letter' } as const

/** The letters of this patient, newest first, each as it was sent. They cannot be changed: a correction is a new one. */
export const LettersCard = ({
  patientId,
  letters,
  paper,
}: {
  patientId: string
  letters: readonly LetterLine[]
  /** The clinic's own paper comes first. */
  paper: 'a4' | 'letter'
}) => (
  <Card title="Letters" note="Kept word for word as they were written." flush>
    {letters.length === 0 ? (
      <p className="px-4 py-5 text-muted sm:px-5">
        None yet. A letter is made from what is on the record when you write it.
      </p>
    ) : (
      <ul className="divide-y divide-line">
        {letters.map(({ id, writtenOn, writtenBy, to, urgencyLine }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 sm:px-5">
            <div className="min-w-0 flex-1 basis-56">
              <p className="font-medium break-words">{to}</p>
              <p className="text-sm">{urgencyLine}</p>
              <p className="text-sm text-muted">
                {dateInWords(writtenOn)}, {writtenBy}
              </p>
            </div>
            <div className="flex flex-wrap gap-1.5">
              {([paper, paper === 'a4' ? 'letter' : 'a4'] as const).map((size, index) => (
                <a
                  key={size}
                  href={paths.referralLetter(patientId, id, size)}
                  target="_blank"
                  rel="noreferrer"
                  className={buttonStyle(index === 0 ? 'secondary' : 'quiet', 'small')}
                >
                  {index === 0 ? <Printer aria-hidden /> : null}
                  {index === 0 ? `Open PDF (${PAPER_WORDS[size]})` : PAPER_WORDS[size]}
                  <span className="sr-only">
                    {' '}
                    of the letter to {to}, {dateInWords(writtenOn)}, opens in a new tab
                  </span>
                </a>
              ))}
            </div>
          </li>
        ))}
      </ul>
    )}
  </Card>
)
