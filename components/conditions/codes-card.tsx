import { Card } from '@/components/ui/card'
import type { Icd10Code } from '@/lib/clinical/conditions/guide'

/** Diagnosis codes. One that nobody found in the list yet says so. */
export const CodesCard = ({ codes }: { codes: readonly Icd10Code[] }) => (
  <Card title="ICD-10-CM codes" note="Checked against the list of April 2026 unless marked." flush>
    <table className="w-full text-left text-sm">
      <thead className="sr-only sm:not-sr-only">
        <tr className="border-b border-line text-muted">
          <th scope="col" className="px-4 py-2 font-medium sm:pl-5">
            Code
          </th>
          <th scope="col" className="px-4 py-2 font-medium">
            Stands for, and when it fits
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {codes.map(({ code, label, use, verified }) => (
          <tr key={code} className="align-top">
            <th scope="row" className="px-4 py-2 font-medium whitespace-nowrap tabular-nums sm:pl-5">
              {code}
              {verified ? null : <span className="block font-normal text-muted">to verify</span>}
            </th>
            <td className="px-4 py-2">
              {label}
              <span className="block text-muted">{use}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </Card>
)
