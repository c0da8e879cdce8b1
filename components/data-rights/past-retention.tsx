import { Archive } from 'lucide-react'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { TextLink } from '@/components/ui/text-link'
import { dateInWords } from '@/lib/clinical/date-in-words'
import { paths } from '@/lib/paths'

export type PastLine = {
  readonly id: string
  readonly name: string
  readonly recordNumber: string
  readonly lastContactOn: string
  readonly isHeld: boolean
}

/** Records that are older than the clinic keeps them, each to be decided on for itself. */
export const PastRetentionCard = ({ lines, isMore }: { lines: readonly PastLine[]; isMore: boolean }) => (
  <Card
    title="Past retention"
    note={isMore ? 'The oldest are shown; more follow when these are gone.' : 'The oldest contact first.'}
    flush
  >
    {lines.length === 0 ? (
      <EmptyState icon={Archive} title="No record is past retention">
        Patients in care are never listed.
      </EmptyState>
    ) : (
      <ul className="divide-y divide-line">
        {lines.map(({ id, name, recordNumber, lastContactOn, isHeld }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-4 py-3 sm:px-5"
          >
            <span>
              <TextLink href={paths.record(id)}>{name}</TextLink>{' '}
              <span className="text-muted">{recordNumber}</span>
            </span>
            <span className="flex items-center gap-3 text-muted">
              {isHeld ? <Badge>Legal hold</Badge> : null}
              Last contact {dateInWords(lastContactOn)}
            </span>
          </li>
        ))}
      </ul>
    )}
  </Card>
)
