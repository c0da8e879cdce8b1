'use client'
import { X } from 'lucide-react'
import { BulkPrintDialog } from '@/components/bulk-print/bulk-print-dialog'
import { iconButton } from '@/components/plans/compact-style'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import type { SelectedPatient } from './use-selected-patients'

/** How many are selected, and what can be done with all of them. It stays in sight while the list is scrolled. */
export function CaseloadSelection({
  patients,
  elsewhere,
  today,
  onClear,
}: {
  patients: readonly SelectedPatient[]
  /** How many of them this page of the list does not show. */
  elsewhere: number
  today: CalendarDate
  onClear: () => void
}) {
  const isEmpty = patients.length === 0
  return (
    <section
      aria-label="Selected patients"
      className={isEmpty ? 'contents' : 'flex min-w-0 flex-1 items-center gap-3'}
    >
      <p role="status" className={isEmpty ? 'sr-only' : 'min-w-0 flex-1 leading-tight font-medium'}>
        {isEmpty ? '' : `${patients.length} selected`}
        {elsewhere > 0 ? (
          <span className="font-normal text-muted">{`, ${elsewhere} not on this page`}</span>
        ) : null}
      </p>
      {isEmpty ? null : (
        <div className="flex shrink-0 items-center gap-1">
          <BulkPrintDialog
            patients={patients.map(({ id, name, recordNumber }) => ({ patientId: id, name, recordNumber }))}
            today={today}
          />
          <button type="button" className={iconButton} aria-label="Clear the selection" onClick={onClear}>
            <X aria-hidden />
          </button>
        </div>
      )}
    </section>
  )
}
