import { Form, type FormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'

/** One button that turns the patient's page on, or off. */
export const LinkForm = ({
  action,
  change,
  episodeId,
  replaces = '',
  label,
  pendingLabel,
  variant,
}: {
  action: FormAction
  change: 'turn-on' | 'turn-off'
  episodeId: string
  /** The link that a new one stands in for. */
  replaces?: string
  label: string
  pendingLabel: string
  variant: 'secondary' | 'danger'
}) => (
  <Form action={action} label={label}>
    <input type="hidden" name="change" value={change} />
    <input type="hidden" name="episodeId" value={episodeId} />
    <input type="hidden" name="replaces" value={replaces} />
    <div>
      <SubmitButton variant={variant} size="small" pendingLabel={pendingLabel}>
        {label}
      </SubmitButton>
    </div>
  </Form>
)
