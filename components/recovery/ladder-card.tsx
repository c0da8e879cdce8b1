import clsx from 'clsx'
import { ArrowUpRight, Check, Lock, Minus } from 'lucide-react'
import { Disclosure } from '@/components/findings/disclosure'
import { Card } from '@/components/ui/card'
import { Form, type FormAction } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextLink } from '@/components/ui/text-link'
import { LADDER_TRACK_LABELS } from '@/lib/clinical/labels'
import { LOAD_RULES } from '@/lib/clinical/load-rules'
import type { LadderStanding, StandingStep } from '@/lib/clinical/recovery/ladder-standing'
import { paths } from '@/lib/paths'
import { CriteriaList } from './criteria-list'
import { OpenForm } from './open-form'
import { PainToday } from './pain-today'

const MARKS = {
  passed: { Icon: Check, word: 'Passed', look: 'border-action bg-action text-on-action' },
  open: { Icon: ArrowUpRight, word: 'Open now', look: 'border-action bg-panel text-action' },
  held: { Icon: Lock, word: 'Held', look: 'border-caution bg-caution-soft text-caution' },
  closed: { Icon: Minus, word: 'Later', look: 'border-line bg-sunken text-muted' },
} as const

function Rung({ step: { step, exercises, state, heldBy } }: { step: StandingStep }) {
  const { Icon, word, look } = MARKS[state]
  return (
    <li
      className="relative flex gap-3 pb-2.5 last:pb-0 before:absolute before:top-7 before:bottom-0 before:left-[0.8125rem] before:w-px before:bg-line last:before:hidden"
      aria-current={state === 'open' || state === 'held' ? 'step' : undefined}
    >
      <span
        className={clsx(
          'flex size-[1.625rem] shrink-0 items-center justify-center rounded-full border',
          look,
        )}
        aria-hidden
      >
        <Icon className="size-3.5" />
      </span>
      <span className="min-w-0">
        <span className={clsx(state === 'closed' && 'text-muted', state === 'open' && 'font-semibold')}>
          <span className="tabular-nums">{step}</span>{' '}
          {exercises.map(({ slug, name }, index) => (
            <span key={slug}>
              {index > 0 ? ' or ' : ''}
              <TextLink href={paths.exercise(slug)}>{name}</TextLink>
            </span>
          ))}
        </span>
        <span className={state === 'open' || state === 'held' ? 'block text-sm text-muted' : 'sr-only'}>
          {word}
          {heldBy.length > 0 ? `: ${heldBy.join('; ')}.` : ''}
        </span>
      </span>
    </li>
  )
}

/** One ladder: what was passed, what is open and why, the load to propose, and passing a step. */
export function LadderCard({ standing, pass }: { standing: LadderStanding; pass: FormAction }) {
  const { track, passed, steps, next, impact, load } = standing
  const open = steps.find(({ state }) => state === 'open')
  const isDone = steps.every(({ state }) => state === 'passed')
  return (
    <Card
      title={LADDER_TRACK_LABELS[track]}
      note={
        isDone
          ? 'Every step is passed.'
          : passed === null
            ? 'Not recorded yet: counts as not begun.'
            : `${passed} of ${steps.length} steps passed.`
      }
    >
      <ol>
        {steps.map((step) => (
          <Rung key={step.step} step={step} />
        ))}
      </ol>
      <div className="mt-4 space-y-3 empty:hidden">
        {load ? (
          <p className="rounded-md bg-sunken px-3 py-2 text-sm">
            <span className="font-medium">{load.arithmetic}</span>{' '}
            <span className="text-muted">{LOAD_RULES[load.rule].text}</span>
          </p>
        ) : null}
        {impact && !impact.isReady ? (
          <Disclosure label={`Before the first running: ${impact.met} of ${impact.criteria.length} met`}>
            <CriteriaList checked={impact} label="Criteria for the first running" />
          </Disclosure>
        ) : null}
        {next && open ? (
          <>
            <Disclosure label={`To pass step ${open.step}: ${next.met} of ${next.criteria.length} met`}>
              <CriteriaList checked={next} label={`Criteria to pass step ${open.step}`} />
            </Disclosure>
            <OpenForm
              label={`Pass step ${open.step}`}
              isPrimary={next.isReady}
              note={next.isReady ? undefined : 'Not every criterion is met. You can still decide to pass it.'}
            >
              <Form action={pass} label={`Pass step ${open.step}, ${LADDER_TRACK_LABELS[track]}`}>
                <input type="hidden" name="track" value={track} />
                <input type="hidden" name="step" value={open.step} />
                <PainToday />
                <div>
                  <SubmitButton pendingLabel="Recording…">Record as passed</SubmitButton>
                </div>
              </Form>
            </OpenForm>
          </>
        ) : null}
      </div>
    </Card>
  )
}
