'use client'
import { CircleCheckBig, UserRoundPen, X } from 'lucide-react'
import { useState } from 'react'
import { BulkPrintDialog } from '@/components/bulk-print/bulk-print-dialog'
import { Button } from '@/components/ui/button'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { BULK_LIMIT } from '@/lib/patients/search'
import type { BulkActions } from './bulk-answer'
import { BulkAssignDialog } from './bulk-assign-dialog'
import { BulkDischargeDialog } from './bulk-discharge-dialog'
import type { SelectedPatient } from './use-selected-patients'

/** How many are selected, and what can be done with all of them. It stays in sight while the list is scrolled. */
export function CaseloadSelection({
  patients,
  elsewhere,
  therapists,
  today,
  bulk,
  onClear,
  onDone,
}: {
  patients: readonly SelectedPatient[]
  /** How many of them this page of the list does not show. */
  elsewhere: number
  therapists: readonly { readonly id: string; readonly name: string }[]
  today: CalendarDate
  bulk: BulkActions
  onClear: () => void
  /** Something was done with them. */
  onDone: () => void
}) {
  const [open, setOpen] = useState<'assign' | 'discharge' | null>(null)
  const isEmpty = patients.length === 0
  const isTooMany = patients.length > BULK_LIMIT
  const close = (isDone: boolean): void => {
    setOpen(null)
    if (isDone) onDone()
  }
  return (
    <section
      aria-label="Selected patients"
      className={isEmpty ? 'contents' : 'flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1'}
    >
      <p role="status" className={isEmpty ? 'sr-only' : 'min-w-0 leading-tight font-medium'}>
        {isEmpty ? '' : `${patients.length} selected`}
        {elsewhere > 0 ? (
          <span className="font-normal text-muted">{`, ${elsewhere} not on this page`}</span>
        ) : null}
        {isTooMany ? (
          <span className="block text-sm font-normal text-muted">
            Up to {BULK_LIMIT} can be assigned or discharged at once.
          </span>
        ) : null}
      </p>
      {isEmpty ? null : (
        <>
          <button type="button" className="icon-button" aria-label="Clear the selection" onClick={onClear}>
            <X aria-hidden />
          </button>
          <div className="flex flex-wrap items-center gap-1.5 sm:ml-auto">
            <BulkPrintDialog
              patients={patients.map(({ id, name, recordNumber }) => ({ patientId: id, name, recordNumber }))}
              today={today}
            />
            <Button size="small" disabled={isTooMany} onClick={() => setOpen('assign')}>
              <UserRoundPen aria-hidden />
              Assign
            </Button>
            <Button size="small" disabled={isTooMany} onClick={() => setOpen('discharge')}>
              <CircleCheckBig aria-hidden />
              Discharge
            </Button>
          </div>
        </>
      )}
      {open === 'assign' ? (
        <BulkAssignDialog patients={patients} therapists={therapists} assign={bulk.assign} onClose={close} />
      ) : null}
      {open === 'discharge' ? (
        <BulkDischargeDialog patients={patients} discharge={bulk.discharge} onClose={close} />
      ) : null}
    </section>
  )
}
