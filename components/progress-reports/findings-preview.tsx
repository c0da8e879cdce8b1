import type { FindingsSection } from '@/lib/clinical/progress-report/report'
import { SectionPreview } from './section-preview'

/** The first and the latest assessment side by side. */
export function FindingsPreview({ findings }: { findings: FindingsSection }) {
  const { heading, text, columns, rows, missing } = findings
  const lines = [
    ...(columns.length > 0 ? [] : rows.map(({ label, texts }) => ({ label, text: texts.join(' ') }))),
    ...(missing ? [missing] : []),
  ]
  return (
    <SectionPreview section={{ heading, text, lines }}>
      {columns.length === 0 ? null : (
        <table className="w-full table-fixed">
          <caption className="sr-only">{heading}</caption>
          <thead>
            <tr className="border-b border-line text-left align-bottom">
              <th scope="col">
                <span className="sr-only">Finding</span>
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" className="py-1 pl-3 font-medium">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, texts }) => (
              <tr key={label} className="border-b border-line align-top last:border-0">
                <th scope="row" className="py-1 text-left font-medium break-words">
                  {label}
                </th>
                {columns.map((column, index) => (
                  <td key={column} className="py-1 pl-3 break-words">
                    {texts[index]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </SectionPreview>
  )
}
