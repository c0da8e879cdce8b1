import { Card } from '@/components/ui/card'
import { Form, type FormAction } from '@/components/ui/form'
import { LinkButton } from '@/components/ui/link-button'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import type { CalendarDate } from '@/lib/clinical/calendar-date'

/** Opens a course of treatment for one problem. */
export const EpisodeForm = ({
  action,
  today,
  cancelHref,
}: {
  action: FormAction
  today: CalendarDate
  cancelHref: string
}) => (
  <Form action={action} className="max-w-2xl">
    <Card>
      <div className="grid gap-5">
        <TextInput
          name="problem"
          label="What the episode is about"
          hint="In your words, such as “Low back pain after deadlifts”."
          maxLength={200}
        />
        <TextInput
          name="openedOn"
          type="date"
          label="Starts on"
          defaultValue={today}
          max={today}
          fieldClassName="sm:max-w-60"
        />
      </div>
    </Card>
    <div className="flex flex-wrap gap-3">
      <SubmitButton pendingLabel="Opening…">Open episode</SubmitButton>
      <LinkButton href={cancelHref} variant="quiet">
        Cancel
      </LinkButton>
    </div>
  </Form>
)
