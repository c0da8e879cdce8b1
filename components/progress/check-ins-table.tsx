import { Disclosure } from '@/components/findings/disclosure'
import { TextLink } from '@/components/ui/text-link'
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
  readonly effort: 'easy' | 'right' | 'hard' | null
  readonly minutes: number | null
  /** Null when it came from the patient's own page. */
  readonly recordedBy: string | null
  readonly note: string
  readonly href: string
}

/** So many are listed at once; the others are folded. */
const SHOWN = 28
/** No page lists years of days: a table this long is found by nobody, and slow for everybody. */
const MOST_LISTED = 120

const DONE_WORDS = { all: 'All', some: 'Some', none: 'None' } as const
const EFFORT_WORDS = { easy: 'Easy', right: 'About right', hard: 'Hard' } as const

const Pain = ({ value }: { value: number | null }) => (
  <td className="px-3 py-2 text-right tabular-nums">
    {value ?? <span className="text-muted">not said</span>}
  </td>
)

function effortOf({ effort, minutes }: CheckInLine): string {
  const parts = [effort === null ? '' : EFFORT_WORDS[effort], minutes === null ? '' : `${minutes} min`]
  return parts.filter((part) => part !== '').join(', ') || '–'
}

const HEAD = 'px-3 py-2 font-medium'
const WIDE = 'hidden sm:table-cell print:table-cell'

const Lines = ({ caption, checkIns }: { caption: string; checkIns: readonly CheckInLine[] }) => (
  <div className="overflow-x-auto">
    <table className="w-full text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-line text-left text-muted">
          <th scope="col" className="px-4 py-2 font-medium sm:px-5">
            Day
          </th>
          <th scope="col" className={`${HEAD} ${WIDE}`}>
            Program
          </th>
          <th scope="col" className={HEAD}>
            Done
          </th>
          {['Before', 'During', 'Next day'].map((when) => (
            <th key={when} scope="col" className={`${HEAD} text-right`}>
              {when}
            </th>
          ))}
          <th scope="col" className={`${HEAD} ${WIDE}`}>
            Effort
          </th>
          <th scope="col" className={`${HEAD} ${WIDE}`}>
            Entered
          </th>
          <th scope="col" className={`${HEAD} ${WIDE} pr-5`}>
            Note
          </th>
        </tr>
      </thead>
      <tbody>
        {checkIns.map((checkIn) => (
          <tr key={checkIn.id} className="border-b border-line last:border-0">
            <th scope="row" className="px-4 py-2 text-left font-normal whitespace-nowrap sm:px-5">
              <TextLink href={checkIn.href} aria-label={dateInWords(checkIn.day)}>
                {shortDate(checkIn.day)}
              </TextLink>
            </th>
            <td className={`px-3 py-2 tabular-nums ${WIDE}`}>{checkIn.programNumber}</td>
            <td className="px-3 py-2">{DONE_WORDS[checkIn.done]}</td>
            <Pain value={checkIn.painBefore} />
            <Pain value={checkIn.painDuring} />
            <Pain value={checkIn.painNextDay} />
            <td className={`px-3 py-2 ${WIDE}`}>{effortOf(checkIn)}</td>
            <td className={`px-3 py-2 text-muted ${WIDE}`}>{checkIn.recordedBy ?? 'Patient’s page'}</td>
            <td className={`max-w-80 px-3 py-2 pr-5 text-muted ${WIDE}`}>{checkIn.note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

/** What was told day by day, newest first, with who entered it; each day opens to be corrected. */
export function CheckInsTable({ checkIns }: { checkIns: readonly CheckInLine[] }) {
  const earlier = checkIns.slice(SHOWN, MOST_LISTED)
  const unlisted = checkIns.length - SHOWN - earlier.length
  return (
    <>
      <Lines caption="Check-ins, newest first" checkIns={checkIns.slice(0, SHOWN)} />
      {earlier.length > 0 ? (
        <Disclosure
          label={earlier.length === 1 ? '1 earlier check-in' : `${earlier.length} earlier check-ins`}
          className="border-t border-line px-4 py-2.5 text-sm sm:px-5 print:hidden"
        >
          <Lines caption="Earlier check-ins, newest first" checkIns={earlier} />
          {unlisted > 0 ? (
            <p className="py-2 text-muted">{unlisted} older check-ins are in the drawings above.</p>
          ) : null}
        </Disclosure>
      ) : null}
    </>
  )
}
