import Link from 'next/link'
import { dateInWords } from '@/lib/clinical/date-in-words'
import { paths } from '@/lib/paths'
import type { CaseloadColumn, CaseloadRow } from '@/lib/patients/search'
import { AttentionBadge } from './attention-badge'
import { COLUMN_LABELS, FACTS } from './caseload-facts'

/** What a card says when nobody has chosen what it should. */
const USUAL_FACTS: readonly CaseloadColumn[] = ['phase', 'pain', 'checkIn', 'urgency']
/** These say by themselves what they are about. */
const NEEDS_NO_LABEL: readonly CaseloadColumn[] = ['phase', 'problem', 'therapist', 'language', 'phone']

/** A patient on a phone: the whole card opens the chart. */
export function CaseloadCard({
  row,
  columns,
}: {
  row: CaseloadRow
  /** Those chosen for the table. */
  columns: readonly CaseloadColumn[] | null
}) {
  const wanted = columns ?? USUAL_FACTS
  const facts = wanted.flatMap((column) => {
    const said = column === 'urgency' ? null : FACTS[column](row)
    if (!said) return []
    return [NEEDS_NO_LABEL.includes(column) ? said : `${COLUMN_LABELS[column]} ${said}`]
  })
  return (
    <Link
      href={paths.chart(row.id)}
      className="block px-4 py-3.5 focus-visible:-outline-offset-2 active:bg-sunken"
    >
      <span className="block font-semibold">{row.name}</span>
      <span className="block text-sm text-muted">
        {row.recordNumber} · born {dateInWords(row.dateOfBirth)}
      </span>
      {facts.length > 0 ? <span className="mt-1 block text-sm">{facts.join(' · ')}</span> : null}
      {wanted.includes('urgency') && row.reasons.length > 0 ? (
        <span className="mt-2 flex flex-wrap gap-1">
          {row.reasons.map((reason) => (
            <AttentionBadge key={reason} reason={reason} />
          ))}
        </span>
      ) : null}
    </Link>
  )
}
