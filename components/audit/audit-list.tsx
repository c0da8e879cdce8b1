import { Badge } from '@/components/ui/badge'
import { TextLink } from '@/components/ui/text-link'
import { type AuditAction, WITHHELD } from '@/lib/audit/schema'
import { paths } from '@/lib/paths'
import { ACTION_WORDS } from './action-words'

export type AuditLine = {
  readonly id: string
  readonly seq: number | null
  readonly at: string
  readonly action: string
  readonly outcome: 'done' | 'refused'
  readonly therapistId: string | null
  readonly therapist: string | null
  readonly linkId: string | null
  readonly patientId: string | null
  readonly patient: string | null
}

const isKnown = (action: string): action is AuditAction => action in ACTION_WORDS

function whoOf({ therapistId, therapist, linkId }: AuditLine): string {
  if (therapistId) return therapist ?? 'Somebody'
  return linkId ? 'The patient' : 'Plumbline'
}

function whatOf({ action }: AuditLine): string {
  if (action === WITHHELD) return 'did something in a patient’s record'
  // A newer version may have left an action that this one has no words for.
  return isKnown(action) ? ACTION_WORDS[action] : action
}

/** The sentence of an event: who did what, and to whose record. */
const Sentence = ({ line }: { line: AuditLine }) => (
  <>
    <span className="font-medium">{whoOf(line)}</span> {whatOf(line)}
    {line.patientId && line.patientId !== WITHHELD ? (
      <>
        <span className="text-muted"> · </span>
        <TextLink href={paths.audit(`patient=${line.patientId}`)}>
          {line.patient ?? 'a patient whose record is gone'}
        </TextLink>
      </>
    ) : null}
  </>
)

/** Events, a line each, the newest first. */
export const AuditList = ({ lines }: { lines: readonly AuditLine[] }) => (
  <ol className="divide-y divide-line">
    {lines.map((line) => (
      <li
        key={line.id}
        className="grid gap-x-4 gap-y-0.5 px-4 py-2.5 sm:grid-cols-[9.5rem_1fr_auto] sm:items-baseline sm:px-5"
      >
        <span className="text-sm text-muted tabular-nums">{line.at}</span>
        <span className="min-w-0 break-words">
          <Sentence line={line} />
          {line.outcome === 'refused' ? (
            <>
              {' '}
              <Badge>Refused</Badge>
            </>
          ) : null}
        </span>
        <span className="hidden text-sm text-muted tabular-nums sm:block">
          {line.seq === null ? 'not sealed' : `no. ${line.seq}`}
        </span>
      </li>
    ))}
  </ol>
)
