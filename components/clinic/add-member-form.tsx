import { LinkOnce } from '@/components/auth/link-once'
import { Form, type FormAction } from '@/components/ui/form'
import type { Choice } from '@/components/ui/choice-group'
import { RadioGroup } from '@/components/ui/radio-group'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import type { Role } from '@/lib/auth/access'

/** A new account. The person chooses their password by a link that works once. */
export const AddMemberForm = ({ action, roles }: { action: FormAction; roles: readonly Choice<Role>[] }) => (
  <Form action={action} label="Add somebody">
    <LinkOnce />
    <div className="grid gap-5 sm:grid-cols-2">
      <TextInput name="name" label="Name" autoComplete="off" />
      <TextInput name="credentials" label="Credentials" hint="Such as PT, DPT" optional autoComplete="off" />
      <TextInput name="email" label="E-mail, to sign in with" type="email" autoComplete="off" />
    </div>
    <RadioGroup name="role" legend="Role" choices={roles} defaultValue="therapist" />
    <div>
      <SubmitButton pendingLabel="Inviting…">Invite</SubmitButton>
    </div>
  </Form>
)
