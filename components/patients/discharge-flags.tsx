import { TriageFlags } from '@/components/assessments/triage-flags'
import { Card } from '@/components/ui/card'
import { Checkbox } from '@/components/ui/checkbox'
import type { TriageFlag } from '@/lib/clinical/triage'

/** Red flags that a discharge does not take away: whoever ends the episode says that they know of these. */
export const DischargeFlags = ({ flags }: { flags: readonly TriageFlag[] }) => {
  if (flags.length === 0) return null
  const shown = flags
    .map(({ slug }) => slug)
    .toSorted()
    .join(' ')
  return (
    <Card
      title={flags.length === 1 ? 'A red flag is active' : `${flags.length} red flags are active`}
      note="The summary names what is active, whatever the day of discharge. It stays on Today until a clearance is recorded, which can be done after the discharge too."
    >
      <div className="grid gap-4">
        <TriageFlags flags={flags} />
        {/* Drawn anew with other flags: a tick is for those that it was set beside. */}
        <Checkbox
          key={shown}
          name="flagsKnown"
          value={shown}
          label="I know of this, and discharge the patient all the same"
        />
      </div>
    </Card>
  )
}
