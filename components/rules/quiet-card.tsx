import { Card } from '@/components/ui/card'
import { PHASE_LABELS } from '@/lib/clinical/labels'
import { QUIET_LIMITS } from '@/lib/clinical/quiet-figures'
import { PHASES } from '@/lib/clinical/vocabulary'

type QuietFiguresShown = {
  readonly phases: readonly { readonly phase: string; readonly share: string; readonly limit: string }[]
  readonly mostOnLine: number
  readonly randomPlans: { readonly percentile95: number; readonly most: number; readonly within: string }
  readonly templates: { readonly most: number }
}

const nameOf = (code: string): string => {
  const phase = PHASES.find((one) => one === code)
  return phase ? PHASE_LABELS[phase] : code
}

/** How often the rules warn about what is usual, beside the bar: a warning on everything is read by nobody. */
export const QuietCard = ({
  quiet: { phases, mostOnLine, randomPlans, templates },
}: {
  quiet: QuietFiguresShown
}) => (
  <Card title="Quiet enough" note="How often a usual exercise warns, over all conditions.">
    <table className="w-full text-left text-sm">
      <caption className="sr-only">Share of usual exercises with a caution or more, by phase</caption>
      <thead className="text-muted">
        <tr>
          <th scope="col" className="py-1 font-normal">
            Phase
          </th>
          <th scope="col" className="py-1 text-right font-normal">
            Warns
          </th>
          <th scope="col" className="py-1 text-right font-normal">
            At most
          </th>
        </tr>
      </thead>
      <tbody>
        {phases.map(({ phase, share, limit }) => (
          <tr key={phase} className="border-t border-line tabular-nums">
            <th scope="row" className="py-1 font-normal">
              {nameOf(phase)}
            </th>
            <td className="py-1 text-right font-medium">{share}</td>
            <td className="py-1 text-right text-muted">{limit}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <p className="mt-2 text-sm text-muted">
      At most {mostOnLine} on one line. In six exercises drawn at random: {randomPlans.percentile95} or fewer
      in 95 of 100 plans, {QUIET_LIMITS.perPlan} or fewer in {randomPlans.within}, {randomPlans.most} at
      worst. In a template: {templates.most} at worst.
    </p>
  </Card>
)
