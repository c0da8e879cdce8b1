import type { ComponentProps } from 'react'
import { PrintedFields } from '@/components/letters/printed-fields'
import { ScoreFields } from '@/components/outcomes/score-fields'
import { Card } from '@/components/ui/card'
import { Form, type FormAction } from '@/components/ui/form'
import { LinkButton } from '@/components/ui/link-button'
import { RadioGroup } from '@/components/ui/radio-group'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { addDays, type CalendarDate } from '@/lib/clinical/calendar-date'
import { dateInWords } from '@/lib/clinical/date-in-words'
import type { KeepGoingOffer } from '@/lib/clinical/keep-going-offer'
import { DISCHARGE_REASON_LABELS } from '@/lib/clinical/labels'
import type { TriageFlag } from '@/lib/clinical/triage'
import { DischargeFlags } from './discharge-flags'
import { KeepGoingFields } from './keep-going-fields'
import { optionsOf } from './patient-words'

function pageInWords(graceDays: number, today: CalendarDate): string {
  const until = `for a discharge today, until the end of ${dateInWords(addDays(today, graceDays))}`
  return graceDays === 0
    ? 'The patient’s page closes at the end of the day of discharge.'
    : `The patient’s page stays open for ${graceDays === 1 ? 'one day' : `${graceDays} days`} after the day of discharge: ${until}.`
}

/** Ends the open episode: why, how it went at the end, and what the patient goes on with. */
export const DischargeForm = ({
  action,
  openedOn,
  letter,
  version,
  today,
  flags,
  activities,
  keepGoing,
  planVersion,
  graceDays,
  planHref,
  cancelHref,
  staySignedIn,
}: {
  action: FormAction
  openedOn: CalendarDate
  letter: ComponentProps<typeof PrintedFields>['letter']
  version: number
  today: CalendarDate
  /** Red flags that are active. */
  flags: readonly TriageFlag[]
  /** As the patient named and rated them last. */
  activities: readonly { readonly name: string; readonly rating: number }[]
  keepGoing: KeepGoingOffer
  planVersion: number
  /** Days after discharge for which the patient's page stays open. */
  graceDays: number
  planHref: string
  cancelHref: string
  staySignedIn: ComponentProps<typeof KeepGoingFields>['staySignedIn']
}) => (
  <Form action={action} className="max-w-5xl">
    <input type="hidden" name="version" value={version} />
    <DischargeFlags flags={flags} />
    <Card>
      <div className="grid gap-6">
        <RadioGroup
          name="reason"
          legend="Why the episode ends"
          choices={optionsOf(DISCHARGE_REASON_LABELS)}
          layout="columns"
        />
        <TextInput
          name="dischargedOn"
          type="date"
          label="Day of discharge"
          defaultValue={today}
          min={openedOn}
          max={today}
          hint={pageInWords(graceDays, today)}
          fieldClassName="sm:max-w-96"
        />
        <PrintedFields letter={letter}>
          <TextArea
            name="note"
            label="Note"
            optional
            hint="Stands in the discharge summary: how it went, and advice given on leaving."
          />
        </PrintedFields>
      </div>
    </Card>
    <section aria-labelledby="last-scores" className="grid gap-5">
      <div>
        <h2 id="last-scores" className="text-lg font-semibold">
          Last scores
        </h2>
        <p className="text-muted">
          Optional. With the first ones they tell the change. Recorded for the day of discharge.
        </p>
      </div>
      <ScoreFields activities={activities} />
    </section>
    <Card title="Keep going">
      <KeepGoingFields
        offer={keepGoing}
        planVersion={planVersion}
        planHref={planHref}
        staySignedIn={staySignedIn}
      />
    </Card>
    <div className="flex flex-wrap gap-3">
      <SubmitButton pendingLabel="Discharging…">Discharge</SubmitButton>
      <LinkButton href={cancelHref} variant="quiet">
        Cancel
      </LinkButton>
    </div>
  </Form>
)
