import { Form, type FormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { type Details, DetailsFields } from './details-fields'

/** One's own name, credentials and address. */
export const OwnDetailsForm = ({ action, own }: { action: FormAction; own: Details }) => (
  <Form action={action} label="You">
    <DetailsFields details={own} isOwn />
    <div>
      <SubmitButton pendingLabel="Saving…">Save</SubmitButton>
    </div>
  </Form>
)
