import { Form, type FormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'

/** One button, in the patient's language, and what the link said. */
export const StopForm = ({
  action,
  link,
  button,
  pending,
}: {
  action: FormAction
  /** As it stood in the address, where anything can be written. */
  link: Readonly<Record<string, string | string[] | undefined>>
  button: string
  pending: string
}) => (
  <Form action={action} label={button}>
    {Object.entries(link).map(([name, value]) =>
      typeof value === 'string' ? <input key={name} type="hidden" name={name} value={value} /> : null,
    )}
    <div>
      <SubmitButton pendingLabel={pending}>{button}</SubmitButton>
    </div>
  </Form>
)
