'use client'
import {
  type ColumnDef,
  type RowData,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { clsx } from 'clsx'
import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'

const dataTableFeatures = tableFeatures({ rowSortingFeature })
export type DataTableFeatures = typeof dataTableFeatures
export type DataTableColumn<Row extends RowData> = ColumnDef<DataTableFeatures, Row>
export type Sort = { readonly by: string; readonly descending: boolean }

const SORT_WORD = { asc: 'ascending', desc: 'descending' } as const
const SORT_MARK = { asc: ArrowUp, desc: ArrowDown }

/**
 * Rows in the order the server gave. A heading that can be sorted is a link to the page sorted by it. On a phone the
 * rows are cards, since a table that must be pushed sideways hides what matters.
 */
export function DataTable<Row extends RowData & { readonly id: string }>({
  caption,
  columns,
  rows,
  sort,
  sortLink,
  card: Card,
}: {
  caption: string
  columns: DataTableColumn<Row>[]
  rows: Row[]
  sort: Sort
  sortLink: (sort: Sort) => string
  card: (props: { readonly row: Row }) => ReactNode
}) {
  const table = useTable<DataTableFeatures, Row>({
    features: dataTableFeatures,
    columns,
    data: rows,
    getRowId: (row) => row.id,
    manualSorting: true,
    enableSortingRemoval: false,
    state: { sorting: [{ id: sort.by, desc: sort.descending }] },
  })
  return (
    <>
      <ul className="divide-y divide-line md:hidden">
        {rows.map((row) => (
          <li key={row.id}>
            <Card row={row} />
          </li>
        ))}
      </ul>
      <table className="hidden w-full text-left md:table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} className="border-b border-line text-sm text-muted">
              {group.headers.map((header) => {
                const sorted = header.column.getIsSorted()
                const Mark = sorted ? SORT_MARK[sorted] : ChevronsUpDown
                const label = <table.FlexRender header={header} />
                return (
                  <th
                    key={header.id}
                    scope="col"
                    aria-sort={sorted ? SORT_WORD[sorted] : undefined}
                    className="h-10 px-3 font-medium whitespace-nowrap first:pl-5 last:pr-5"
                  >
                    {header.column.getCanSort() ? (
                      <Link
                        href={sortLink({ by: header.column.id, descending: sorted === 'asc' })}
                        scroll={false}
                        className={clsx(
                          '-mx-1.5 inline-flex min-h-8 items-center gap-1 rounded-sm px-1.5 hover:text-ink pointer-coarse:min-h-11',
                          sorted && 'text-ink',
                        )}
                      >
                        {label}
                        <Mark className={clsx('size-3.5', !sorted && 'opacity-60')} aria-hidden />
                      </Link>
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
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id} className="relative border-b border-line last:border-0 hover:bg-sunken">
              {row.getAllCells().map((cell) => (
                // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the column gives the text
                <td key={cell.id} className="h-13 px-3 py-2 align-middle first:pl-5 last:pr-5">
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
