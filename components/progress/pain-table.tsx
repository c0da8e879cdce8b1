import Link from 'next/link'
import { dateInWords, shortDate } from '@/lib/clinical/date-in-words'

/** One check-in as the progress page lists it. */
export type CheckInLine = {
  readonly id: string
  readonly day: string
  readonly programNumber: number
  readonly done: 'all' | 'some' | 'none'
  readonly painBefore: number | null
  readonly painDuring: number | null
  readonly painNextDay: number | null
  readonly note: string
  readonly href: string
}

const DONE_WORDS = { all: 'All', some: 'Some', none: 'None' } as const

const Pain = ({ value }: { value: number | null }) => (
  <td className="px-3 py-2 text-right tabular-nums">
    {value ?? <span className="text-muted">not said</span>}
  </td>
)

/** The numbers behind the pain chart, newest first; each day opens to be corrected. */
export const PainTable = ({ checkIns }: { checkIns: readonly CheckInLine[] }) => (
  <div className="overflow-x-auto">
    <table className="w-full text-sm">
      <caption className="sr-only">Check-ins, newest first</caption>
      <thead>
        <tr className="border-b border-line text-left text-muted">
          <th scope="col" className="px-4 py-2 font-medium sm:px-5">
            Day
          </th>
          <th scope="col" className="hidden px-3 py-2 font-medium sm:table-cell">
            Program
          </th>
          <th scope="col" className="px-3 py-2 font-medium">
            Done
          </th>
          {['Before', 'During', 'Next day'].map((when) => (
            <th key={when} scope="col" className="px-3 py-2 text-right font-medium">
              {when}
            </th>
          ))}
          <th scope="col" className="hidden px-3 py-2 pr-5 font-medium sm:table-cell">
            Note
          </th>
        </tr>
      </thead>
      <tbody>
        {checkIns.map((checkIn) => (
          <tr key={checkIn.id} className="border-b border-line last:border-0">
            <th scope="row" className="px-4 py-2 text-left font-normal whitespace-nowrap sm:px-5">
              <Link
                href={checkIn.href}
                aria-label={dateInWords(checkIn.day)}
                className="text-action underline underline-offset-3"
              >
                {shortDate(checkIn.day)}
              </Link>
            </th>
            <td className="hidden px-3 py-2 tabular-nums sm:table-cell">{checkIn.programNumber}</td>
            <td className="px-3 py-2">{DONE_WORDS[checkIn.done]}</td>
            <Pain value={checkIn.painBefore} />
            <Pain value={checkIn.painDuring} />
            <Pain value={checkIn.painNextDay} />
            <td className="hidden max-w-80 px-3 py-2 pr-5 text-muted sm:table-cell">{checkIn.note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
