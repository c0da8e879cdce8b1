'use client'
import { DataTable, type TableSelection } from '@/components/ui/data-table'
import {
  CASELOAD_SORTS,
  type CaseloadColumn,
  type CaseloadQuery,
  type CaseloadRow,
} from '@/lib/patients/search'
import { CaseloadCard } from './caseload-card'
import { CLINICAL_COLUMNS } from './caseload-columns'
import { caseloadLink } from './caseload-link'
import { usualColumnClass, usualColumns } from './usual-columns'

/** The list of patients, with what was found and felt. */
export function CaseloadTable({
  rows,
  query,
  columns,
  selection,
}: {
  rows: readonly CaseloadRow[]
  query: CaseloadQuery
  /** Those chosen; null for as many as there is room for. */
  columns: readonly CaseloadColumn[] | null
  selection: TableSelection<CaseloadRow>
}) {
  const choice = columns ?? usualColumns(query.assigned === 'me')
  return (
    <DataTable
      caption="Patients"
      columns={CLINICAL_COLUMNS}
      shown={['name', ...choice]}
      columnClass={columns === null ? usualColumnClass : undefined}
      rows={[...rows]}
      sort={{ by: query.sort, descending: query.descending }}
      sortLink={({ by, descending }) =>
        caseloadLink({
          ...query,
          sort: CASELOAD_SORTS.find((sort) => sort === by) ?? 'name',
          descending,
          after: null,
          before: null,
        })
      }
      renderCard={(row) => <CaseloadCard row={row} columns={columns} />}
      selection={selection}
    />
  )
}
