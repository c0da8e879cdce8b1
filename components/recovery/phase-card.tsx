import clsx from 'clsx'
import { Check, Route } from 'lucide-react'
import { AnswerRow } from '@/components/assessments/answer-row'
import { YES_NO } from '@/components/assessments/yes-no'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Form, type FormAction } from '@/components/ui/form'
import { LinkButton } from '@/components/ui/link-button'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { PHASE_LABELS } from '@/lib/clinical/labels'
import type { PhaseProgress } from '@/lib/clinical/recovery/phase-progress'
import { type Phase, PHASES, rank } from '@/lib/clinical/vocabulary'
import { CriteriaList } from './criteria-list'
import { OpenForm } from './open-form'
import { PainToday } from './pain-today'

/** The four phases in a row, the present one marked. */
const PhaseSteps = ({ phase }: { phase: Phase }) => (
  <ol className="grid grid-cols-2 gap-1.5 sm:grid-cols-4" aria-label="Phases">
    {PHASES.map((one) => {
      const isPast = rank(PHASES, one) < rank(PHASES, phase)
      return (
        <li
          key={one}
          aria-current={one === phase ? 'step' : undefined}
          className={clsx(
            'flex min-h-11 items-center gap-2 rounded-md border px-3 py-1.5 text-sm',
            one === phase
              ? 'border-action bg-action-soft font-semibold text-action-strong'
              : 'border-line text-muted',
          )}
        >
          {isPast ? <Check className="size-4 shrink-0" aria-label="Passed" /> : null}
          {PHASE_LABELS[one]}
        </li>
      )
    })}
  </ol>
)

/** What to know before a move that is not due. */
const NOTES = {
  open: undefined,
  held: 'A red flag stops the plan until a named clinician clears it. You can still decide to move; say why.',
  closed: 'Not every criterion is met. You can still decide to move; say why.',
}

/** Where the patient stands, what the next phase waits for, and the move itself. */
export function PhaseCard({
  progress,
  activeFlare,
  move,
  assessmentHref,
}: {
  progress: PhaseProgress | null
  activeFlare: boolean
  move: FormAction
  assessmentHref: string
}) {
  if (!progress)
    return (
      <Card title="Phase">
        <EmptyState
          icon={Route}
          title="No phase is on the record"
          action={<LinkButton href={assessmentHref}>Record an assessment</LinkButton>}
        >
          The first assessment of an episode says which phase it begins in.
        </EmptyState>
      </Card>
    )
  const { phase, next } = progress
  return (
    <Card
      title="Phase"
      action={activeFlare ? <Badge>Flare going on: reviewed as settling</Badge> : undefined}
    >
      <div className="space-y-5">
        <PhaseSteps phase={phase} />
        {next ? (
          <>
            <section aria-labelledby="next-phase">
              <h3 id="next-phase" className="font-semibold">
                Before {PHASE_LABELS[next.phase].toLowerCase()}
              </h3>
              <p className="text-sm text-muted" role="status">
                {next.checked.isReady
                  ? 'All criteria are met.'
                  : `${next.checked.met} of ${next.checked.criteria.length} criteria are met.`}
                {next.state === 'held'
                  ? ' A red flag stops the plan: the next phase waits until it is cleared.'
                  : ''}
              </p>
              <CriteriaList
                checked={next.checked}
                label={`Criteria for ${PHASE_LABELS[next.phase].toLowerCase()}`}
              />
            </section>
            <OpenForm
              label={`Move to ${PHASE_LABELS[next.phase].toLowerCase()}`}
              isPrimary={next.state === 'open'}
              note={NOTES[next.state]}
            >
              <Form action={move} label={`Move to ${PHASE_LABELS[next.phase].toLowerCase()}`}>
                <input type="hidden" name="phase" value={next.phase} />
                <PainToday />
                {activeFlare ? (
                  <AnswerRow name="flareOver" legend="Is the flare over?" answers={YES_NO} />
                ) : null}
                <TextArea
                  name="phaseReason"
                  label="Why now"
                  hint="Kept with the assessment, for the next reader."
                />
                <div>
                  <SubmitButton pendingLabel="Recording…">Record the move</SubmitButton>
                </div>
              </Form>
            </OpenForm>
          </>
        ) : (
          <p className="text-muted">
            This is the last phase. The ladders below lead on from here; discharge when the goals are met.
          </p>
        )}
      </div>
    </Card>
  )
}
