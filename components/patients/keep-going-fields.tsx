import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { Notice } from '@/components/ui/notice'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextLink } from '@/components/ui/text-link'
import type { KeepGoingOffer } from '@/lib/clinical/keep-going-offer'

/** In a tab of its own: what was typed in this form stays, and a plan that changed is shown here with the next send. */
const OpenPlan = ({ href }: { href: string }) => (
  <TextLink href={href} target="_blank">
    Open the plan in a new tab
  </TextLink>
)

const ANSWERS = [
  { value: 'yes', label: 'Yes, issue it with the discharge' },
  { value: 'no', label: 'No program' },
] as const

/** What is in the way of single lines, and how to get it out. */
const OpenFindings = ({ open }: { open: readonly string[] }) => (
  <>
    {open.map((text) => (
      <span key={text} className="mt-0.5 block text-ink">
        To answer in the plan first, or untick: {text}
      </span>
    ))}
  </>
)

/** The plan as the patient would go on with it alone. Hidden as long as no program is wanted. */
export const KeepGoingFields = ({
  offer: { lines, leftOut, blocked },
  planVersion,
  planHref,
}: {
  offer: KeepGoingOffer
  planVersion: number
  planHref: string
}) => {
  if (lines.length === 0)
    return (
      <p className="text-muted">
        The plan holds no exercise to keep going with. <OpenPlan href={planHref} />
      </p>
    )
  if (blocked.length > 0)
    return (
      <Notice tone="caution" title="No program can be issued now.">
        {blocked.join(' ')} <OpenPlan href={planHref} />
      </Notice>
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
        <CheckboxGroup
          name="keepLines"
          legend="Exercises"
          hint="From the plan, with no more load than now, on three days a week at most, walks on five. Untick what should not go along."
          choices={lines.map(({ id, name, purpose, dosage, note, sources, open }) => ({
            value: id,
            label: name,
            hint: (
              <>
                <span className="block">{dosage}</span>
                <span className="block">{purpose}</span>
                {note === '' ? null : <span className="block break-words">Your note: {note}</span>}
                {sources === '' ? null : <span className="block">Source: {sources}</span>}
                <OpenFindings open={open} />
              </>
            ),
          }))}
          defaultValues={lines.filter(({ open }) => open.length === 0).map(({ id }) => id)}
        />
        {lines.some(({ open }) => open.length > 0) ? (
          <p className="text-sm">
            <OpenPlan href={planHref} />
          </p>
        ) : null}
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
