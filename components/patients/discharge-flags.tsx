import { TriageFlags } from '@/components/assessments/triage-flags'
import { Card } from '@/components/ui/card'
import { Checkbox } from '@/components/ui/checkbox'
import type { TriageFlag } from '@/lib/clinical/triage'

/** Red flags that a discharge does not take away: whoever ends the episode says that they know. */
export const DischargeFlags = ({ flags }: { flags: readonly TriageFlag[] }) =>
  flags.length === 0 ? null : (
    <Card
      title={flags.length === 1 ? 'A red flag is active' : `${flags.length} red flags are active`}
      note="The summary names what is active, whatever the day of discharge. It stays on Today until a clearance is recorded, which can be done after the discharge too."
    >
      <div className="grid gap-4">
        <TriageFlags flags={flags} />
        <Checkbox name="flagsKnown" label="I know of this, and discharge the patient all the same" />
      </div>
    </Card>
  )
