import { Form, type FormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { ClinicDays } from './clinic-days'
import { ClinicFields } from './clinic-fields'

export type ClinicSettings = {
  readonly name: string
  readonly phone: string
  readonly address: string
  readonly timeZone: string
  readonly units: 'kg' | 'lb'
  readonly paper: 'letter' | 'a4'
  readonly quietDays: number
  readonly reassessDays: number
  readonly graceDays: number
  readonly version: number
}

/** What stands on the handout, and how the clinic counts. */
export const ClinicForm = ({ action, clinic }: { action: FormAction; clinic: ClinicSettings }) => (
  <Form action={action} label="Clinic" key={clinic.version}>
    <input type="hidden" name="version" value={clinic.version} />
    <input type="hidden" name="language" value="en" />
    <TextInput
      name="name"
      label="Name"
      hint="Printed at the top of every handout."
      defaultValue={clinic.name}
    />
    <TextInput name="phone" label="Phone that patients call" type="tel" defaultValue={clinic.phone} />
    <TextArea name="address" label="Address" rows={2} defaultValue={clinic.address} />
    <ClinicFields timeZone={clinic.timeZone} units={clinic.units} paper={clinic.paper} />
    <ClinicDays days={clinic} />
    <div>
      <SubmitButton pendingLabel="Saving…">Save settings</SubmitButton>
    </div>
  </Form>
)
