import { Form, type FormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { PASSWORD_LENGTHS } from '@/lib/clinic/schema'
import { ClinicFields } from './clinic-fields'

/** The first thing that happens on a new server: the clinic, and who leads it. */
export const SetUpForm = ({ action }: { action: FormAction }) => (
  <Form action={action} label="Set up">
    <TextInput
      name="code"
      label="Set-up code"
      hint="The server printed it when it started, so that nobody else can claim it."
      autoComplete="off"
    />
    <h2 className="mt-2 text-lg font-semibold">Your clinic</h2>
    <TextInput name="clinicName" label="Name" autoComplete="organization" />
    <TextInput name="clinicPhone" label="Phone that patients call" type="tel" autoComplete="tel" />
    <TextArea name="clinicAddress" label="Address" rows={2} autoComplete="street-address" />
    <ClinicFields timeZone="America/New_York" units="lb" paper="letter" />
    <h2 className="mt-2 text-lg font-semibold">You, its lead</h2>
    <div className="grid gap-5 sm:grid-cols-[2fr_1fr]">
      <TextInput name="name" label="Name" autoComplete="name" />
      <TextInput name="credentials" label="Credentials" hint="Such as PT, DPT" optional />
    </div>
    <TextInput name="email" label="E-mail, to sign in with" type="email" autoComplete="username" />
    <TextInput
      name="password"
      label="Password"
      hint={`At least ${PASSWORD_LENGTHS.fewest} characters.`}
      type="password"
      autoComplete="new-password"
    />
    <div>
      <SubmitButton pendingLabel="Setting up…">Set up the clinic</SubmitButton>
    </div>
  </Form>
)
