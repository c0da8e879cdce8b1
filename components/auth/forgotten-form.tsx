import { Form, type FormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'

/** Asks for a link by mail. The answer is the same whether or not the address is one of an account. */
export const ForgottenForm = ({ action }: { action: FormAction }) => (
  <Form action={action} label="Forgotten password">
    <TextInput name="email" label="E-mail, to sign in with" type="email" autoComplete="username" />
    <SubmitButton pendingLabel="Sending…" className="w-full">
      Send a link
    </SubmitButton>
  </Form>
)
