import { Notice } from '@/components/ui/notice'
import type { NotIssued } from './use-issue'

/** Why the plan was not issued. A reason about a line leads there. */
export const IssueRefusal = ({
  notIssued: { title, reasons },
  onLead,
}: {
  notIssued: NotIssued
  onLead: (lineId: string) => void
}) => (
  <Notice tone="stop" title={title}>
    <ul className="list-disc space-y-0.5 pl-4">
      {reasons.map((reason, index) => (
        <li key={index}>
          {typeof reason === 'string' ? (
            reason
          ) : (
            <button
              type="button"
              onClick={() => onLead(reason.lineId)}
              className="text-left underline decoration-current/40 underline-offset-3 hover:decoration-current"
            >
              {reason.words}
            </button>
          )}
        </li>
      ))}
    </ul>
  </Notice>
)
