import { scaleLinear } from '@visx/scale'
import type { AdherenceWeek } from '@/lib/clinical/adherence'
import { shortDate } from '@/lib/clinical/date-in-words'

const WIDTH = 240
const percent = (share: number): string => `${Math.round(share * 100)} %`

/** One bar a week: days done of days planned. Days without a check-in are named, since they count as not done. */
export function AdherenceChart({ weeks }: { weeks: readonly AdherenceWeek[] }) {
  const x = scaleLinear({ domain: [0, 1], range: [0, WIDTH] })
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">Days done of days planned, by week</caption>
      <thead>
        <tr className="border-b border-line text-left text-muted">
          <th scope="col" className="py-2 pr-4 font-medium whitespace-nowrap">
            Week from
          </th>
          <th scope="col" className="py-2 pr-4 text-right font-medium">
            Done
          </th>
          <th scope="col" className="hidden py-2 pr-4 text-right font-medium whitespace-nowrap sm:table-cell">
            No check-in
          </th>
          <th scope="col" className="py-2 font-medium">
            Share
          </th>
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.from} className="border-b border-line last:border-0">
            <th scope="row" className="py-2 pr-4 text-left font-normal whitespace-nowrap">
              {shortDate(week.from)}
            </th>
            <td className="py-2 pr-4 text-right whitespace-nowrap tabular-nums">
              {week.done} of {week.planned}
            </td>
            <td className="hidden py-2 pr-4 text-right tabular-nums sm:table-cell">
              {Math.max(0, week.planned - week.recorded)}
            </td>
            <td
              className="w-full py-2"
              aria-label={week.share === null ? 'Nothing planned' : percent(week.share)}
            >
              <span className="flex items-center gap-3">
                <svg
                  viewBox={`0 0 ${WIDTH} 10`}
                  preserveAspectRatio="none"
                  className="h-2.5 w-full max-w-60 min-w-16"
                  aria-hidden
                >
                  <rect width={WIDTH} height={10} rx={2} className="fill-sunken" />
                  <rect width={x(week.share ?? 0)} height={10} rx={2} className="fill-action" />
                </svg>
                <span className="w-14 shrink-0 text-right whitespace-nowrap tabular-nums">
                  {week.share === null ? '–' : percent(week.share)}
                </span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
