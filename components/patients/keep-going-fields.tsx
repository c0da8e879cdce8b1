import type { ReactNode } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { Notice } from '@/components/ui/notice'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextLink } from '@/components/ui/text-link'
import type { KeepGoingOffer } from '@/lib/clinical/keep-going-offer'
import { KeepLines } from './keep-lines'
import { LookAgain } from './look-again'

const ANSWERS = [
  { value: 'yes', label: 'Yes, issue it with the discharge' },
  { value: 'no', label: 'No program' },
] as const

/** In place of the choice where there is no program to choose: an episode ends for good, and never without one unseen. */
const NoProgram = ({ children, toPlan }: { children: ReactNode; toPlan: ReactNode }) => (
  <div className="grid gap-3">
    {children}
    {toPlan}
    <Checkbox name="keepGoing" value="no" label="Discharge without a program" />
  </div>
)

/** The plan as the patient would go on with it alone. Hidden as long as no program is wanted. */
export const KeepGoingFields = ({
  offer: { lines, leftOut, blocked },
  planVersion,
  planHref,
  staySignedIn,
}: {
  offer: KeepGoingOffer
  planVersion: number
  planHref: string
  staySignedIn: () => Promise<boolean>
}) => {
  // In a tab of its own: what was typed in this form stays, and what was put right there is looked at again here.
  const toPlan = (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
      <TextLink href={planHref} target="_blank">
        Open the plan in a new tab
      </TextLink>
      <LookAgain staySignedIn={staySignedIn} />
    </p>
  )
  if (lines.length === 0)
    return (
      <NoProgram toPlan={toPlan}>
        <p className="text-muted">The plan holds no exercise to keep going with.</p>
      </NoProgram>
    )
  if (blocked.length > 0)
    return (
      <NoProgram toPlan={toPlan}>
        <Notice tone="caution" title="No program can be issued now.">
          {blocked.join(' ')}
        </Notice>
      </NoProgram>
    )
  return (
    <div className="group grid gap-5">
      <input type="hidden" name="planVersion" value={planVersion} />
      <RadioGroup
        name="keepGoing"
        legend="Give a program to keep going with?"
        choices={ANSWERS}
        defaultValue="no"
        layout="columns"
      />
      <div className="hidden gap-4 group-has-[[name=keepGoing][value=yes]:checked]:grid">
        <KeepLines lines={lines} />
        {lines.some(({ open }) => open.length > 0) ? toPlan : null}
        {leftOut.length > 0 ? (
          <p className="text-sm text-muted">
            Left out: {leftOut.map(({ name, why }) => `${name} (${why})`).join('; ')}.
          </p>
        ) : null}
        <p className="text-sm text-muted">
          Which exercises stay, and how often, are product defaults that await clinical sign-off.
        </p>
      </div>
    </div>
  )
}
