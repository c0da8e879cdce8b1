import { ArrowRight, Check, CircleHelp } from 'lucide-react'
import { SeverityBadge } from '@/components/findings/severity-badge'
import { Button } from '@/components/ui/button'
import type { IssueQuestion, IssueQuestions } from './issue-questions'

const keyOf = ({ about, lineId, finding }: IssueQuestion): string =>
  `${lineId ?? about} ${finding.ruleIds.join(' ')} ${finding.title}`

const Question = ({ question: { finding, about } }: { question: IssueQuestion }) => (
  <div className="min-w-0">
    <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
      <SeverityBadge severity={finding.severity} />
      <span className="font-medium">{about}</span>
      <span className="text-muted">{finding.title}</span>
    </p>
    <p className="mt-1 text-sm">{finding.reason}</p>
  </div>
)

const WHERE = {
  acknowledgement: 'Acknowledge it there',
  override: 'Swap it, or keep it with a reason',
  clearance: 'Swap it, or record a clearance',
  'flag-clearance': 'See what clears this flag',
} as const

/** What is still open: cautions are accepted here, each with its reason; the rest is decided where it stands. */
export function IssueOpen({
  questions: { cautions, elsewhere, unassessed },
  onAcknowledge,
  onLead,
}: {
  questions: IssueQuestions
  onAcknowledge: (questions: readonly IssueQuestion[]) => void
  /** To a line, or to what is said about the whole plan. */
  onLead: (lineId: string | null) => void
}) {
  if (cautions.length + elsewhere.length + unassessed.length === 0)
    return (
      <p className="flex items-center gap-2">
        <Check className="size-4 shrink-0 text-action" aria-hidden />
        Nothing is open: it can be issued.
      </p>
    )
  return (
    <ul className="divide-y divide-line" aria-label="Still open">
      {elsewhere.map((question) => (
        <li key={keyOf(question)} className="space-y-2 py-3 first:pt-0">
          <Question question={question} />
          <Button
            size="small"
            data-question
            aria-label={`${WHERE[question.needs]}: ${question.finding.title}, ${question.about}`}
            onClick={() => onLead(question.lineId)}
          >
            {WHERE[question.needs]}
            <ArrowRight aria-hidden />
          </Button>
        </li>
      ))}
      {cautions.map((question) => (
        <li key={keyOf(question)} className="space-y-2 py-3 first:pt-0">
          <Question question={question} />
          <Button
            size="small"
            data-question
            aria-label={`Acknowledge: ${question.finding.title}, ${question.about}`}
            onClick={() => onAcknowledge([question])}
          >
            <Check aria-hidden />
            Acknowledge
          </Button>
        </li>
      ))}
      {cautions.length > 1 ? (
        <li className="py-3">
          <Button onClick={() => onAcknowledge(cautions)}>
            <Check aria-hidden />
            Acknowledge all {cautions.length} cautions above
          </Button>
        </li>
      ) : null}
      {unassessed.map(({ lineId, name }) => (
        <li key={lineId} className="flex gap-2 py-3 text-sm first:pt-0">
          <CircleHelp className="mt-0.5 size-4 shrink-0 text-muted" aria-hidden />
          <p>
            <span className="font-medium">{name}</span> is not assessed: nobody has said what it asks of the
            spine, so the rules could not check it.
          </p>
        </li>
      ))}
    </ul>
  )
}
