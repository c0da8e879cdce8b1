import { Card } from '@/components/ui/card'
import { Form, type FormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { PHASE_LABELS } from '@/lib/clinical/labels'
import type { Phase } from '@/lib/clinical/vocabulary'
import { OpenForm } from './open-form'
import { PainToday } from './pain-today'

/** A flare is part of the way: it goes back one step and says what that changes before it does. */
export const FlareCard = ({
  phase,
  after,
  record,
}: {
  phase: Phase | undefined
  /** The phase that a flare leads back to. */
  after: Phase
  record: FormAction
}) => (
  <Card title="A new flare" note="Common on the way back, and no failure.">
    <OpenForm
      label="Record a flare"
      note={
        <>
          {phase === undefined || phase === after
            ? `The phase is ${PHASE_LABELS[after].toLowerCase()}.`
            : `The phase goes back from ${PHASE_LABELS[phase].toLowerCase()} to ${PHASE_LABELS[after].toLowerCase()}.`}{' '}
          Each ladder goes back one step. Then the plan opens, with the templates that fit.
        </>
      }
    >
      <Form action={record} label="Record a flare">
        <PainToday />
        <TextArea
          name="phaseReason"
          label="What set it off"
          hint="Such as: helped a friend move, lifted boxes all day."
        />
        <div>
          <SubmitButton pendingLabel="Recording…">Record the flare</SubmitButton>
        </div>
      </Form>
    </OpenForm>
  </Card>
)
