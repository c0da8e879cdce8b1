import { Notice } from '@/components/ui/notice'
import { lineOfReason } from './issue-questions'
import type { LineReview } from './line-review'
import type { NotIssued } from './use-issue'

/** Why the plan was not issued. A reason about a line leads there. */
export const IssueRefusal = ({
  notIssued: { title, reasons },
  lines,
  onLead,
}: {
  notIssued: NotIssued
  lines: readonly LineReview[]
  onLead: (lineId: string) => void
}) => (
  <Notice tone="stop" title={title}>
    <ul className="list-disc space-y-0.5 pl-4">
      {reasons.map((reason) => {
        const line = lineOfReason(reason, lines)
        return (
          <li key={reason}>
            {line ? (
              <button
                type="button"
                onClick={() => onLead(line.prescriptionId)}
                className="text-left underline decoration-current/40 underline-offset-3 hover:decoration-current"
              >
                {reason}
              </button>
            ) : (
              reason
            )}
          </li>
        )
      })}
    </ul>
  </Notice>
)
