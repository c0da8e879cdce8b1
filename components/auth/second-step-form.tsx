import { Form, type FormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'

/** The second step: a code of the app, or one from paper. */
export const SecondStepForm = ({ action, next }: { action: FormAction; next: string }) => (
  <Form action={action} label="Second step">
    <input type="hidden" name="next" value={next} />
    <TextInput
      name="code"
      label="Code"
      hint="The six digits that your app shows, or a recovery code"
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
    />
    <SubmitButton pendingLabel="Looking…" className="w-full">
      Go on
    </SubmitButton>
  </Form>
)
