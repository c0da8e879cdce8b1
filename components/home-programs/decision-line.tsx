import type { RecordedAnswer } from '@/db/schema/home-programs'
import { SeverityBadge } from '@/components/findings/severity-badge'
import { parseCalendarDate } from '@/lib/clinical/calendar-date'
import { dateInWords } from '@/lib/clinical/date-in-words'
import type { Finding } from '@/lib/clinical/finding'
import type { Clearance } from '@/lib/clinical/plan'

type DecisionLineProps = {
  readonly finding: Finding
  readonly answer: RecordedAnswer | undefined
  readonly clearance: Clearance | undefined
  readonly whenInWords: (iso: string) => string
}

const dayInWords = (text: string): string => {
  const date = parseCalendarDate(text)
  return date ? dateInWords(date) : text
}

/** One finding that stood when the home program was issued, and who decided what about it. */
export const DecisionLine = ({ finding, answer, clearance, whenInWords }: DecisionLineProps) => (
  <li className="flex flex-wrap items-start gap-x-3 gap-y-1 py-2">
    <SeverityBadge severity={finding.severity} />
    <div className="min-w-0 flex-1 basis-64">
      <p className="font-medium">
        {finding.title} <span className="font-normal text-muted">{finding.ruleIds.join(', ')}</span>
      </p>
      {answer ? (
        <p className="text-sm">
          {answer.kind === 'override'
            ? `Kept by ${answer.answeredBy}`
            : `Acknowledged by ${answer.answeredBy}`}
          , {whenInWords(answer.answeredAt)}
          {answer.reason === '' ? null : <span className="block break-words">“{answer.reason}”</span>}
        </p>
      ) : null}
      {clearance ? (
        <p className="text-sm break-words">
          Cleared by {clearance.clearedBy}, {dayInWords(clearance.clearedOn)}: “{clearance.reason}”
        </p>
      ) : null}
    </div>
  </li>
)
