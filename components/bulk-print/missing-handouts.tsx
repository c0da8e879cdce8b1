import Link from 'next/link'
import { paths } from '@/lib/paths'
import type { Missing } from './bulk-print'

/** Whose handouts are not there, and why. Each name opens the chart in a tab of its own: what has come stays here. */
export const MissingHandouts = ({ missing }: { missing: readonly Missing[] }) => (
  <ul aria-label="Missing handouts" className="divide-y divide-line rounded-md border border-line">
    {missing.map(({ patient: { patientId, name, recordNumber }, reason }) => (
      <li key={patientId} className="px-3.5 py-2.5">
        <p>
          <Link
            href={paths.chart(patientId)}
            target="_blank"
            prefetch={false}
            className="rounded-sm font-semibold underline decoration-line-strong underline-offset-2 hover:decoration-current"
          >
            {name}
            <span className="sr-only"> (opens in a new tab)</span>
          </Link>{' '}
          <span className="text-sm text-muted">{recordNumber}</span>
        </p>
        <p className="text-sm">{reason}</p>
      </li>
    ))}
  </ul>
)
