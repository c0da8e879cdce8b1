import Link from 'next/link'
import { dateInWords, shortDate } from '@/lib/clinical/date-in-words'
import { PHASE_LABELS } from '@/lib/clinical/labels'
import { paths } from '@/lib/paths'
import { AttentionBadge } from './attention-badge'
import type { PatientRow } from './caseload-table'

/** A patient on a phone: the whole card opens the chart. */
export function CaseloadCard({ row }: { row: PatientRow }) {
  const facts = [
    row.dischargedOn ? `Discharged ${dateInWords(row.dischargedOn)}` : row.phase && PHASE_LABELS[row.phase],
    row.painNow === null ? null : `Pain ${row.painNow}`,
    row.lastCheckInOn && `Check-in ${shortDate(row.lastCheckInOn)}`,
  ].filter(Boolean)
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
      {row.reasons.length > 0 ? (
        <span className="mt-2 flex flex-wrap gap-1">
          {row.reasons.map((reason) => (
            <AttentionBadge key={reason} reason={reason} />
          ))}
        </span>
      ) : null}
    </Link>
  )
}

/** The same for the front desk: how to reach the patient, and no way into the chart. */
export const ContactCardLine = ({ row }: { row: PatientRow }) => (
  <div className="px-4 py-3.5">
    <p className="font-semibold">{row.name}</p>
    <p className="text-sm text-muted">
      {row.recordNumber} · born {dateInWords(row.dateOfBirth)}
    </p>
    <p className="mt-1 text-sm break-words">{[row.phone, row.email].filter(Boolean).join(' · ')}</p>
  </div>
)
