import { OctagonAlert, ShieldAlert, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { ageInYears, type CalendarDate } from '@/lib/clinical/calendar-date'
import { dateInWords } from '@/lib/clinical/date-in-words'
import { PHASE_LABELS, PRECAUTION_LABELS } from '@/lib/clinical/labels'
import type { ClinicalPicture } from '@/lib/clinical/picture'
import { effectiveUrgency } from '@/lib/clinical/red-flags'
import type { Urgency } from '@/lib/clinical/vocabulary'

function FlagsBadge({ urgency, count }: { urgency: Urgency; count: number }) {
  if (urgency === 'evaluate_soon')
    return (
      <Badge tone="caution">
        <TriangleAlert aria-hidden />
        {count === 1 ? 'Flag to evaluate soon' : `${count} flags to evaluate soon`}
      </Badge>
    )
  return (
    <Badge tone="stop">
      <OctagonAlert aria-hidden />
      {count === 1 ? 'Active red flag' : `${count} active red flags`}
    </Badge>
  )
}

/**
 * Whose chart this is, on every page of it: two identifiers, and what must not be forgotten while prescribing.
 */
export function IdentityStrip({
  name,
  dateOfBirth,
  recordNumber,
  picture,
  today,
  children,
}: {
  name: string
  dateOfBirth: CalendarDate
  recordNumber: string
  /** While no episode is open, of red flags that earlier ones left alone. */
  picture: ClinicalPicture
  today: CalendarDate
  /** The tabs between the pages of the chart. */
  children: ReactNode
}) {
  const active = (picture.redFlags ?? []).filter(({ status }) => status === 'active')
  const urgency = effectiveUrgency(active)
  return (
    <div className="mb-6">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5 pb-3">
        <p className="text-xl font-semibold tracking-tight">{name}</p>
        <p className="flex flex-wrap gap-x-4 text-muted">
          <span>
            <span className="sr-only">Born </span>
            {dateInWords(dateOfBirth)} ({ageInYears(dateOfBirth, today)} years)
          </span>
          <span>No. {recordNumber}</span>
        </p>
        <ul className="flex flex-wrap gap-1.5" aria-label="To keep in mind">
          {urgency === undefined ? null : (
            <li>
              <FlagsBadge urgency={urgency} count={active.length} />
            </li>
          )}
          {picture.precautions?.map((precaution) => (
            <li key={precaution}>
              <Badge tone="caution">
                <ShieldAlert aria-hidden />
                {PRECAUTION_LABELS[precaution]}
              </Badge>
            </li>
          ))}
          {picture.phase ? (
            <li>
              <Badge tone="action">{PHASE_LABELS[picture.phase]}</Badge>
            </li>
          ) : null}
        </ul>
      </div>
      {children}
    </div>
  )
}
