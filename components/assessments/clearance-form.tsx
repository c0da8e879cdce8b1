import { Card } from '@/components/ui/card'
import { Form, type FormAction } from '@/components/ui/form'
import { LinkButton } from '@/components/ui/link-button'
import { RadioGroup } from '@/components/ui/radio-group'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import type { CalendarDate } from '@/lib/clinical/calendar-date'

/** Something on the record that a clearance can lift. */
export type Clearable = { readonly key: string; readonly label: string; readonly detail: string }

/** Who lifted a stop, when and why. The clinician is often not a user of the system, so it is a name. */
export const ClearanceForm = ({
  action,
  clearables,
  today,
  cancelHref,
}: {
  action: FormAction
  clearables: readonly Clearable[]
  today: CalendarDate
  cancelHref: string
}) => (
  <Form action={action}>
    <Card
      title="What was cleared"
      note="One clearance lifts one flag. The plan stays stopped while another flag stops it."
    >
      <RadioGroup
        name="subject"
        legend="Red flag, or a stop in the plan"
        choices={clearables.map(({ key, label, detail }) => ({ value: key, label, hint: detail }))}
        {...(clearables.length === 1 && clearables[0] ? { defaultValue: clearables[0].key } : {})}
      />
    </Card>
    <Card title="By whom, when and why">
      <div className="flex flex-col gap-5">
        <div className="grid gap-5 sm:grid-cols-2">
          <TextInput
            name="clearedBy"
            label="Cleared by"
            hint="The clinician who examined the patient or gave the order, such as Dr. Maria Okafor, orthopedics."
            autoComplete="off"
          />
          <TextInput name="clearedOn" type="date" label="Cleared on" defaultValue={today} max={today} />
        </div>
        <TextArea
          name="reason"
          label="What was found or ordered"
          hint="So that the next reader can follow, such as: MRI without cord compression, may load."
        />
      </div>
    </Card>
    <div className="flex flex-wrap gap-3">
      <SubmitButton pendingLabel="Recording…">Record clearance</SubmitButton>
      <LinkButton href={cancelHref} variant="quiet">
        Cancel
      </LinkButton>
    </div>
  </Form>
)
