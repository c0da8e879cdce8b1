import { Card } from '@/components/ui/card'
import { Form, type FormAction } from '@/components/ui/form'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { RadioGroup } from '@/components/ui/radio-group'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { dateInWords } from '@/lib/clinical/date-in-words'

type EarlierEpisode = { readonly id: string; readonly problem: string; readonly openedOn: CalendarDate }

/** Opens a course of treatment for one problem. */
export const EpisodeForm = ({
  action,
  today,
  earlier,
  continues,
  pageIsOn,
  cancelHref,
}: {
  action: FormAction
  today: CalendarDate
  /** Episodes that ended, the newest first. */
  earlier: readonly EarlierEpisode[]
  /** The one that was chosen to go on from. */
  continues: EarlierEpisode | undefined
  /** Whether the patient's page of an earlier episode is still on. */
  pageIsOn: boolean
  cancelHref: string
}) => (
  <Form action={action} className="max-w-2xl">
    {pageIsOn ? (
      <Notice title="The patient’s page of the earlier episode is still on.">
        Opening an episode turns it off. Have the patient open it on the phone first, so that every answer is
        sent. Then turn it on again in the chart: the next handout carries the new code.
      </Notice>
    ) : null}
    <Card>
      <div className="grid gap-5">
        {earlier.length > 0 ? (
          <RadioGroup
            name="continuesEpisodeId"
            legend="New or known"
            choices={[
              { value: '', label: 'A new problem' },
              ...earlier.map(({ id, problem, openedOn }) => ({
                value: id,
                label: `Continue from: ${problem}`,
                hint: `Of ${dateInWords(openedOn)}. Its plan is the new draft. Nothing counts as assessed until you assess it again.`,
              })),
            ]}
            defaultValue={continues?.id ?? ''}
          />
        ) : null}
        <TextInput
          name="problem"
          label="What the episode is about"
          hint="In your words, such as “Low back pain after deadlifts”."
          maxLength={200}
          defaultValue={continues?.problem}
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
