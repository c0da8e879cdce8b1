import { LinkOnce } from '@/components/auth/link-once'
import { Form, type FormAction } from '@/components/ui/form'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { ROLE_OPTIONS } from './roles'

/** A new account. The person chooses their password by a link that works once. */
export const AddMemberForm = ({ action }: { action: FormAction }) => (
  <Form action={action} label="Add somebody">
    <LinkOnce />
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
    </div>
    <div>
      <SubmitButton pendingLabel="Inviting…">Invite</SubmitButton>
    </div>
  </Form>
)
