'use client'
import { DataTable, type TableSelection } from '@/components/ui/data-table'
import {
  CASELOAD_SORTS,
  type CaseloadColumn,
  type CaseloadQuery,
  type CaseloadRow,
} from '@/lib/patients/search'
import { CaseloadCard, ContactCardLine } from './caseload-card'
import { CLINICAL_COLUMNS, CONTACT_COLUMNS } from './caseload-columns'
import { caseloadLink } from './caseload-link'
import { usualColumnClass, usualColumns } from './usual-columns'

/** The list of patients: what was found and felt for those who treat, contacts for the front desk. */
export function CaseloadTable({
  rows,
  query,
  columns,
  seesClinicalFacts,
  selection,
}: {
  rows: readonly CaseloadRow[]
  query: CaseloadQuery
  /** Those chosen; null for as many as there is room for. */
  columns: readonly CaseloadColumn[] | null
  seesClinicalFacts: boolean
  selection: TableSelection<CaseloadRow> | undefined
}) {
  const choice = seesClinicalFacts ? (columns ?? usualColumns(query.assigned === 'me')) : null
  return (
    <DataTable
      caption="Patients"
      columns={seesClinicalFacts ? CLINICAL_COLUMNS : CONTACT_COLUMNS}
      shown={choice === null ? undefined : ['name', ...choice]}
      columnClass={seesClinicalFacts && columns === null ? usualColumnClass : undefined}
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
      renderCard={(row) =>
        seesClinicalFacts ? <CaseloadCard row={row} columns={columns} /> : <ContactCardLine row={row} />
      }
      selection={selection}
    />
  )
}
