'use client'
import {
  type ColumnDef,
  columnVisibilityFeature,
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

const dataTableFeatures = tableFeatures({
  rowSortingFeature,
  rowSelectionFeature,
  columnVisibilityFeature,
})
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

/** Every column has an id here: that of its own, or the field that it shows. */
const idOf = (column: { readonly id?: string | undefined; readonly accessorKey?: unknown }): string =>
  column.id ?? String(column.accessorKey)

const onlyThese = (columns: readonly object[], shown: readonly string[]): Record<string, boolean> =>
  Object.fromEntries(columns.map((column) => [idOf(column), shown.includes(idOf(column))]))

/**
 * Rows in the order the server gave. A heading that can be sorted is a link to the page sorted by it. Where there is
 * no room for the columns the rows are cards, since a table that must be pushed sideways hides what matters. With a
 * selection each row has a box; Shift takes all from the last one on.
 */
export function DataTable<Row extends RowData & { readonly id: string }>({
  caption,
  columns,
  shown: shownColumns,
  columnClass,
  rows,
  sort,
  sortLink,
  renderCard,
  selection,
}: {
  caption: string
  columns: DataTableColumn<Row>[]
  /** Columns by id; the others are left out. Undefined shows all. */
  shown?: readonly string[] | undefined
  /** Such as at which widths a column is there. */
  columnClass?: ((id: string) => string) | undefined
  rows: Row[]
  sort: Sort
  sortLink: (sort: Sort) => string
  renderCard: (row: Row) => ReactNode
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
      columnVisibility: shownColumns ? onlyThese(columns, shownColumns) : {},
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
            <div className={clsx('min-w-0 flex-1', selection && '-ml-4')}>{renderCard(row.original)}</div>
          </li>
        ))}
      </ul>
      {/* Columns that somebody chose may be more than there is room for. */}
      <div className="hidden overflow-x-auto @min-[54rem]:block">
        <table className="w-full text-left">
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
                      className={clsx(
                        'h-10 px-2.5 font-medium whitespace-nowrap first:pl-5 last:pr-5',
                        columnClass?.(header.column.id),
                      )}
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
                {row.getVisibleCells().map((cell) => (
                  // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the column gives the text
                  <td
                    key={cell.id}
                    className={clsx(
                      'h-13 px-2.5 py-2 align-middle first:pl-5 last:pr-5',
                      columnClass?.(cell.column.id),
                    )}
                  >
                    <table.FlexRender cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
