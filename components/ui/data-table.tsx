'use client'
import {
  type ColumnDef,
  type RowData,
  rowSelectionFeature,
  type RowSelectionState,
  rowSortingFeature,
  tableFeatures,
  type Updater,
  useTable,
} from '@tanstack/react-table'
import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { RowCheck } from './row-check'
import { SortLink } from './sort-link'

const dataTableFeatures = tableFeatures({ rowSortingFeature, rowSelectionFeature })
export type DataTableFeatures = typeof dataTableFeatures
export type DataTableColumn<Row extends RowData> = ColumnDef<DataTableFeatures, Row>
export type Sort = { readonly by: string; readonly descending: boolean }
export type TableSelection<Row> = {
  /** By row id; also rows that are not on this page. */
  readonly selected: RowSelectionState
  readonly onChange: (next: Updater<RowSelectionState>) => void
  /** What a screen reader calls the row. */
  readonly nameOf: (row: Row) => string
}

const NOTHING: RowSelectionState = {}
const SORT_WORD = { asc: 'ascending', desc: 'descending' } as const

/**
 * Rows in the order the server gave. A heading that can be sorted is a link to the page sorted by it. Where there is
 * no room for the columns the rows are cards, since a table that must be pushed sideways hides what matters. With a
 * selection each row has a box; Shift takes all from the last one on.
 */
export function DataTable<Row extends RowData & { readonly id: string }>({
  caption,
  columns,
  rows,
  sort,
  sortLink,
  card: Card,
  selection,
}: {
  caption: string
  columns: DataTableColumn<Row>[]
  rows: Row[]
  sort: Sort
  sortLink: (sort: Sort) => string
  card: (props: { readonly row: Row }) => ReactNode
  /** Undefined where nothing is done with several rows at once. */
  selection?: TableSelection<Row> | undefined
}) {
  const table = useTable<DataTableFeatures, Row>({
    features: dataTableFeatures,
    columns,
    data: rows,
    getRowId: (row) => row.id,
    manualSorting: true,
    enableSortingRemoval: false,
    enableRowSelection: selection !== undefined,
    onRowSelectionChange: (next) => selection?.onChange(next),
    state: {
      sorting: [{ id: sort.by, desc: sort.descending }],
      rowSelection: selection?.selected ?? NOTHING,
    },
  })
  const selectAll = {
    label: 'Select all on this page',
    isChecked: table.getIsAllPageRowsSelected(),
    isMixed: table.getIsSomePageRowsSelected(),
    onChange: table.getToggleAllPageRowsSelectedHandler(),
  }
  const { rows: shown } = table.getRowModel()
  const selectRow = (row: (typeof shown)[number]) => (
    <RowCheck
      label={`Select ${selection?.nameOf(row.original) ?? ''}`}
      isChecked={row.getIsSelected()}
      onChange={row.getToggleSelectedHandler()}
    />
  )
  return (
    <div className="@container">
      <ul className="divide-y divide-line @min-[54rem]:hidden">
        {selection ? (
          <li className="text-sm text-muted">
            <RowCheck {...selectAll} isSaid />
          </li>
        ) : null}
        {shown.map((row) => (
          <li key={row.id} className={clsx('flex items-start', row.getIsSelected() && 'bg-action-soft')}>
            {selection ? <div className="pt-1">{selectRow(row)}</div> : null}
            <div className={clsx('min-w-0 flex-1', selection && '-ml-4')}>
              <Card row={row.original} />
            </div>
          </li>
        ))}
      </ul>
      <table className="hidden w-full text-left @min-[54rem]:table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} className="border-b border-line text-sm text-muted">
              {selection ? (
                <th scope="col" className="w-0 pl-2">
                  <RowCheck {...selectAll} />
                </th>
              ) : null}
              {group.headers.map((header) => {
                const sorted = header.column.getIsSorted()
                const label = <table.FlexRender header={header} />
                return (
                  <th
                    key={header.id}
                    scope="col"
                    aria-sort={sorted ? SORT_WORD[sorted] : undefined}
                    className="h-10 px-2.5 font-medium whitespace-nowrap first:pl-5 last:pr-5"
                  >
                    {header.column.getCanSort() ? (
                      <SortLink
                        sorted={sorted}
                        href={sortLink({ by: header.column.id, descending: sorted === 'asc' })}
                      >
                        {label}
                      </SortLink>
                    ) : (
                      label
                    )}
                  </th>
                )
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr
              key={row.id}
              className={clsx(
                'relative border-b border-line last:border-0',
                row.getIsSelected() ? 'bg-action-soft' : 'hover:bg-sunken',
              )}
            >
              {/* Above the link that covers the row. */}
              {selection ? <td className="relative z-1 w-0 pl-2">{selectRow(row)}</td> : null}
              {row.getAllCells().map((cell) => (
                // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the column gives the text
                <td key={cell.id} className="h-13 px-2.5 py-2 align-middle first:pl-5 last:pr-5">
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
