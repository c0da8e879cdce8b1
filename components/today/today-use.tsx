import { AttentionBadge } from '@/components/patients/attention-badge'
import type { AttentionReason } from '@/components/patients/attention-words'
import { Card } from '@/components/ui/card'
import { TextLink } from '@/components/ui/text-link'
import { ATTENTION_REASONS } from '@/db/schema/attention-marks'
import { paths } from '@/lib/paths'

type Use = {
  readonly reason: AttentionReason
  readonly seen: number
  readonly snoozed: number
  readonly done: number
  readonly by: string
}

type Thresholds = { readonly quietDays: number; readonly reassessDays: number }

/** When a reason is shown. The clinic chooses two of these; the others are the same everywhere. */
const SHOWN_WHEN: Readonly<Record<AttentionReason, (chosen: Thresholds) => string>> = {
  'red-flag': () => 'Until a clearance',
  'movement-hurts': () => 'Down the leg, sharp, 6 or more, or up by 2 points in 2 of the last 3 sessions',
  'pain-up': () => '2 points above the baseline',
  'no-check-in': ({ quietDays }) => `After ${quietDays} ${quietDays === 1 ? 'day' : 'days'}`,
  'reassessment-due': ({ reassessDays }) => `After ${reassessDays} days`,
  'visit-due': () => 'From the planned day on',
  'next-phase': () => 'While all criteria are met and no red flag stops the plan',
  'draft-plan': () => 'Until it is issued',
}

const HEADINGS = ['Seen', 'Snoozed', 'Done', 'Half of it by'] as const

/** How often something was done about each reason, and by when, beside what it takes to be shown. */
export function TodayUse({ use, ...chosen }: Thresholds & { readonly use: readonly Use[] }) {
  const rows = ATTENTION_REASONS.map((reason) => ({
    reason,
    found: use.find((row) => row.reason === reason),
  }))
  return (
    <Card flush>
      <div className="overflow-x-auto">
        <table aria-label="How Today is used" className="w-full text-left">
          <thead className="border-b border-line text-sm text-muted">
            <tr>
              <th scope="col" className="px-4 py-2.5 font-medium sm:px-5">
                Reason
              </th>
              <th scope="col" className="px-4 py-2.5 font-medium">
                Shown
              </th>
              {HEADINGS.map((heading) => (
                <th
                  key={heading}
                  scope="col"
                  className="px-4 py-2.5 text-right font-medium whitespace-nowrap"
                >
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {rows.map(({ reason, found }) => (
              <tr key={reason}>
                <th scope="row" className="px-4 py-2.5 font-normal sm:px-5">
                  <AttentionBadge reason={reason} />
                </th>
                <td className="px-4 py-2.5 text-sm text-muted">{SHOWN_WHEN[reason](chosen)}</td>
                {[found?.seen ?? 0, found?.snoozed ?? 0, found?.done ?? 0, found?.by ?? '–'].map(
                  (value, index) => (
                    <td key={HEADINGS[index]} className="px-4 py-2.5 text-right tabular-nums">
                      {value}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="border-t border-line px-4 py-3 text-sm text-muted sm:px-5">
        The days without a check-in and until the next assessment are chosen under{' '}
        <TextLink href={paths.settings()}>Settings</TextLink>.
      </p>
    </Card>
  )
}
