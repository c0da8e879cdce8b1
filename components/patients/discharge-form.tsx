import { Card } from '@/components/ui/card'
import { Form, type FormAction } from '@/components/ui/form'
import { LinkButton } from '@/components/ui/link-button'
import { RadioGroup } from '@/components/ui/radio-group'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { DISCHARGE_WORDS, optionsOf } from './patient-words'

/** Ends the open episode, with the reason. */
export const DischargeForm = ({
  action,
  openedOn,
  version,
  today,
  cancelHref,
}: {
  action: FormAction
  openedOn: CalendarDate
  version: number
  today: CalendarDate
  cancelHref: string
}) => (
  <Form action={action} className="max-w-2xl">
    <input type="hidden" name="version" value={version} />
    <Card>
      <div className="grid gap-6">
        <RadioGroup
          name="reason"
          legend="Why the episode ends"
          choices={optionsOf(DISCHARGE_WORDS)}
          layout="columns"
        />
        <TextInput
          name="dischargedOn"
          type="date"
          label="Day of discharge"
          defaultValue={today}
          min={openedOn}
          max={today}
          fieldClassName="sm:max-w-60"
        />
        <TextArea name="note" label="Note" optional hint="For colleagues, such as advice given on leaving." />
      </div>
    </Card>
    <div className="flex flex-wrap gap-3">
      <SubmitButton pendingLabel="Discharging…">Discharge</SubmitButton>
      <LinkButton href={cancelHref} variant="quiet">
        Cancel
      </LinkButton>
    </div>
  </Form>
)
