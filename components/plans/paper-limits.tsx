import { memo } from 'react'
import type { HandoutLimits } from '@/lib/clinical/handout'
import { samePlainProps } from './same-plain-props'

/** What to leave out for now, on the paper. */
export const PaperLimits = memo(
  ({ limits }: { limits: HandoutLimits }) => (
    <section className="border-t-2 border-ink pt-2 pb-5">
      <h4 className="text-lg font-semibold">{limits.heading}</h4>
      <p className="mb-1.5">{limits.lead}</p>
      {limits.items.map(({ name, reason, until }) => (
        <div key={name} className="border-t border-line-strong py-1">
          <p className="font-semibold">{name}</p>
          <p>
            {reason} {until}
          </p>
        </div>
      ))}
      <p className="border-t border-line-strong pt-1.5 font-semibold">{limits.closing}</p>
    </section>
  ),
  samePlainProps,
)
