'use client'
import { useState } from 'react'
import { keepLook } from '@/components/ui/keep-look'
import type { CaseloadColumn } from '@/lib/patients/search'
import type { CaseloadView } from './caseload-view'
import { COLUMNS_COOKIE, columnsText } from './usual-columns'

type Columns = readonly CaseloadColumn[] | null

/** The columns of the list: those of the view, or as remembered, until somebody chooses others. */
export function useColumns(view: CaseloadView | undefined, remembered: Columns) {
  const [touched, setTouched] = useState<{ readonly of: string; readonly columns: Columns } | null>(null)
  // A view that was saved anew, or chosen, shows its own columns.
  const of = view ? `${view.id}.${view.version}` : ''
  const columns = touched?.of === of ? touched.columns : view ? view.columns : remembered
  const choose = (next: Columns): void => {
    const chosen = next?.length === 0 ? null : next
    setTouched({ of, columns: chosen })
    if (!view) keepLook(COLUMNS_COOKIE, columnsText(chosen))
  }
  return { columns, choose }
}
