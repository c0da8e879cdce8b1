import { Form, type FormAction } from '@/components/ui/form'
import { LinkButton } from '@/components/ui/link-button'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { ScoreFields } from './score-fields'

/** The measures of one day: pain, the patient's own activities, and global change. */
export const ScoresForm = ({
  action,
  activities,
  today,
  cancelHref,
}: {
  action: FormAction
  /** As the patient named and rated them last. */
  activities: readonly { readonly name: string; readonly rating: number }[]
  today: CalendarDate
  cancelHref: string
}) => (
  <Form action={action}>
    <TextInput
      name="measuredOn"
      type="date"
      label="Day"
      defaultValue={today}
      max={today}
      fieldClassName="max-w-60"
    />
    <ScoreFields activities={activities} />
    <div className="flex flex-wrap gap-3">
      <SubmitButton pendingLabel="Recording…">Record scores</SubmitButton>
      <LinkButton href={cancelHref} variant="quiet">
        Cancel
      </LinkButton>
    </div>
  </Form>
)
