import { Notice } from '@/components/ui/notice'
import type { NotIssued } from './use-issue'

const WORDS = {
  unsaved: 'The plan is not saved yet. Close this to see what stands in the way, then issue again.',
  'signed-out': 'You were signed out. Nothing is lost: sign in again, then issue.',
  // The server gives the home program that is there for the same plan on the same day.
  unanswered: 'The plan may be issued, or not. Try again: unchanged, it is issued only once a day.',
} as const

/** Why the plan was not issued, or may not be. A reason about a line leads there. */
export const IssueRefusal = ({
  notIssued,
  onLead,
}: {
  notIssued: NotIssued
  onLead: (lineId: string) => void
}) => (
  <Notice tone="stop" title={notIssued === 'unanswered' ? 'No answer from the server' : 'Not issued yet'}>
    <ul className="list-disc space-y-0.5 pl-4">
      {(typeof notIssued === 'string' ? [WORDS[notIssued]] : notIssued).map((reason, index) => (
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
