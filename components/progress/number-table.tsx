import type { ReactNode } from 'react'

export type NumberRow = {
  readonly key: string
  readonly head: ReactNode
  readonly cells: readonly ReactNode[]
}

/** The numbers behind a drawing. */
export const NumberTable = ({
  caption,
  columns,
  rows,
}: {
  caption: string
  /** The first stands over the heads of the rows. */
  columns: readonly string[]
  rows: readonly NumberRow[]
}) => (
  <table className="w-full max-w-xl text-sm">
    <caption className="sr-only">{caption}</caption>
    <thead>
      <tr className="border-b border-line text-right text-muted">
        {columns.map((name) => (
          <th key={name} scope="col" className="py-1.5 pr-4 font-medium first:text-left">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ key, head, cells }) => (
        <tr key={key} className="border-b border-line text-right tabular-nums last:border-0">
          <th scope="row" className="py-1.5 pr-4 text-left font-normal whitespace-nowrap">
            {head}
          </th>
          {cells.map((cell, index) => (
            <td key={columns[index + 1]} className="py-1.5 pr-4">
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
