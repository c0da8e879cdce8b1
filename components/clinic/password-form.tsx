import { Form, type FormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import { PASSWORD_LENGTHS } from '@/lib/clinic/schema'

/** One's own password; every other session of the account ends. */
export const PasswordForm = ({ action }: { action: FormAction }) => (
  <Form action={action} label="Password">
    <TextInput
      name="currentPassword"
      label="Present password"
      type="password"
      autoComplete="current-password"
    />
    <TextInput
      name="password"
      label="New password"
      hint={`At least ${PASSWORD_LENGTHS.fewest} characters. A few words in a row are easy to keep.`}
      type="password"
      autoComplete="new-password"
    />
    <div>
      <SubmitButton pendingLabel="Changing…">Change password</SubmitButton>
    </div>
  </Form>
)
