'use client'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { LineReview } from './line-review'
import { lineElementId } from './line-element'

/** Why the plan was not issued. A reason about a line leads there. */
export const IssueRefusal = ({
  reasons,
  lines,
  onDismiss,
}: {
  reasons: readonly string[]
  lines: readonly LineReview[]
  onDismiss: () => void
}) =>
  reasons.length === 0 ? null : (
    <Notice
      tone="stop"
      title="Not issued yet"
      action={
        <Button size="small" variant="quiet" onClick={onDismiss}>
          Close
        </Button>
      }
    >
      <ul className="list-disc space-y-0.5 pl-4">
        {reasons.map((reason) => {
          const line = lines.find(({ name }) => reason.includes(name))
          return (
            <li key={reason}>
              {line ? (
                <a
                  href={`#${lineElementId(line.prescriptionId)}`}
                  className="underline decoration-current/40 underline-offset-3 hover:decoration-current"
                >
                  {reason}
                </a>
              ) : (
                reason
              )}
            </li>
          )
        })}
      </ul>
    </Notice>
  )
