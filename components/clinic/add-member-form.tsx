import { Form, type FormAction } from '@/components/ui/form'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { PASSWORD_LENGTHS } from '@/lib/clinic/schema'
import { ROLE_OPTIONS } from './roles'

/** A new account with a first password, which the lead hands over. */
export const AddMemberForm = ({ action }: { action: FormAction }) => (
  <Form action={action} label="Add somebody">
    <div className="grid gap-5 sm:grid-cols-2">
      <TextInput name="name" label="Name" autoComplete="off" />
      <TextInput name="credentials" label="Credentials" hint="Such as PT, DPT" optional autoComplete="off" />
      <TextInput name="email" label="E-mail, to sign in with" type="email" autoComplete="off" />
      <Select
        name="role"
        label="Role"
        hint="A lead also changes the settings and the team."
        options={ROLE_OPTIONS}
        defaultValue="therapist"
      />
      <TextInput
        name="password"
        label="First password"
        hint={`At least ${PASSWORD_LENGTHS.fewest} characters; the person changes it under Account.`}
        type="password"
        autoComplete="new-password"
      />
    </div>
    <div>
      <SubmitButton pendingLabel="Adding…">Add account</SubmitButton>
    </div>
  </Form>
)
