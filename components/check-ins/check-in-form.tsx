import { Form, type FormAction } from '@/components/ui/form'
import { RadioGroup } from '@/components/ui/radio-group'
import { SeenVersion } from '@/components/ui/seen-version'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import type { CheckInDone } from '@/lib/clinical/adherence'
import { DAY_NOTE_LIMIT } from '@/lib/check-ins/schema'
import type { CheckInProgram } from './check-in-program'
import { DONE_CHOICES } from './done-choices'
import { ExerciseRow, type RecordedExercise } from './exercise-row'
import { PainSelect } from './pain-select'

/** What is recorded for a day already, to be corrected. */
export type RecordedDay = {
  readonly day: string
  readonly done: CheckInDone
  readonly painBefore: number | null
  readonly painDuring: number | null
  readonly painNextDay: number | null
  readonly note: string
  readonly version: number
  readonly exercises: readonly RecordedExercise[]
}

/** One day of a home program, from the paper log or by asking: what was done, and how it felt. */
export function CheckInForm({
  action,
  program,
  today,
  recorded,
}: {
  action: FormAction
  program: CheckInProgram
  today: string
  recorded?: RecordedDay | undefined
}) {
  return (
    <Form action={action}>
      <input type="hidden" name="homeProgramId" value={program.id} />
      {recorded ? <SeenVersion version={recorded.version} /> : null}
      <div className="grid gap-5 sm:grid-cols-[minmax(0,14rem)_1fr]">
        <TextInput
          name="day"
          label="Day"
          type="date"
          min={program.issuedOn}
          max={today}
          defaultValue={recorded?.day ?? today}
          readOnly={recorded !== undefined}
        />
        <RadioGroup
          name="done"
          legend={`How much of home program ${program.number} was done?`}
          choices={DONE_CHOICES}
          layout="row"
          defaultValue={recorded?.done}
        />
      </div>
      <fieldset>
        <legend className="font-medium">Pain that day, 0 to 10</legend>
        <div className="mt-2 grid gap-4 sm:grid-cols-3">
          <PainSelect name="painBefore" label="Before" value={recorded?.painBefore} />
          <PainSelect name="painDuring" label="During" value={recorded?.painDuring} />
          <PainSelect name="painNextDay" label="Next day" value={recorded?.painNextDay} />
        </div>
      </fieldset>
      <fieldset>
        <legend className="font-medium">
          Single exercises <span className="font-normal text-muted">(where something was said)</span>
        </legend>
        <div className="mt-2 divide-y divide-line rounded-md border border-line">
          {program.exercises.map(({ slug, name }) => (
            <ExerciseRow
              key={slug}
              slug={slug}
              name={name}
              recorded={recorded?.exercises.find(({ exercise }) => exercise === slug)}
            />
          ))}
        </div>
      </fieldset>
      <TextArea
        name="note"
        label="Note"
        optional
        rows={3}
        maxLength={DAY_NOTE_LIMIT}
        defaultValue={recorded?.note ?? ''}
      />
      <div>
        <SubmitButton pendingLabel="Saving…">{recorded ? 'Save changes' : 'Save check-in'}</SubmitButton>
      </div>
    </Form>
  )
}
