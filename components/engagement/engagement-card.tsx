import { Card } from '@/components/ui/card'
import type { EngagementSheet } from '@/lib/clinical/engagement-sheet'

/** The months as a table, and what its numbers count. On a phone each month stands for itself. */
export const EngagementCard = ({ months, notes }: Pick<EngagementSheet, 'months' | 'notes'>) => (
  <Card title={months.heading} flush>
    {months.rows.length === 0 ? (
      <p className="px-4 py-5 text-muted sm:px-5">{months.text}</p>
    ) : (
      <>
        <table className="hidden w-full table-fixed tabular-nums sm:table">
          <thead>
            <tr className="border-b border-line align-bottom text-sm text-muted">
              <th scope="col" className="py-2 pl-4 text-left font-medium sm:pl-5">
                Month
              </th>
              {months.columns.map((column) => (
                <th key={column} scope="col" className="px-2 py-2 text-right font-medium last:pr-5">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.rows.map(({ label, texts }) => (
              <tr key={label} className="border-b border-line last:border-0">
                <th scope="row" className="py-2.5 pl-4 text-left font-medium sm:pl-5">
                  {label}
                </th>
                {months.columns.map((column, index) => (
                  <td key={column} className="px-2 py-2.5 text-right last:pr-5">
                    {texts[index]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <ul className="divide-y divide-line sm:hidden">
          {months.rows.map(({ label, texts }) => (
            <li key={label} className="px-4 py-3">
              <p className="font-medium">{label}</p>
              <dl className="mt-1 grid grid-cols-[1fr_auto] gap-x-4 gap-y-0.5 tabular-nums">
                {months.columns.map((column, index) => (
                  <div key={column} className="contents">
                    <dt className="text-muted">{column}</dt>
                    <dd className="text-right">{texts[index]}</dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
        </ul>
      </>
    )}
    <div className="grid gap-1 border-t border-line px-4 py-3 text-sm text-muted sm:px-5">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  </Card>
)
