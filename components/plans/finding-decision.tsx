'use client'
import { Check } from 'lucide-react'
import { useRef, useState } from 'react'
import { FindingCard } from '@/components/findings/finding-card'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import type { PrescribedSlug } from '@/lib/clinical/own-exercise'
import type { Answer } from '@/lib/clinical/plan'
import { keyMark } from './line-keys'
import type { DecidedFinding } from './line-review'
import { OverrideForm } from './override-form'

export type AnswerFinding = (decided: DecidedFinding, kind: Answer['kind'], reason: string) => void

const settledWords = ({ finding, needs, answer, clearance }: DecidedFinding): string | undefined => {
  if (needs !== null || finding.severity === 'info') return undefined
  if (clearance) return `Cleared by ${clearance.clearedBy}, ${clearance.clearedOn}`
  return answer?.kind === 'override' ? 'Kept with a reason' : 'Acknowledged'
}

const STOP_WORDS = {
  clearance:
    'A stop cannot be kept with a reason. Swap or remove the exercise, or record who cleared it after examining the patient.',
  'flag-clearance':
    'Nothing can be issued while this flag is active. Record who cleared it after examining the patient.',
} as const

/** A finding and what can be done about it: accept a caution, keep a limit, see how a stop is lifted. */
export function FindingDecision({
  decided,
  exercise,
  name,
  clearanceHref,
  onAnswer,
  onWithdraw,
}: {
  decided: DecidedFinding
  /** None where it is about the plan as a whole. */
  exercise?: PrescribedSlug
  /** What it is about, for a screen reader: the exercise, or the whole plan. */
  name: string
  clearanceHref: string
  onAnswer: AnswerFinding
  onWithdraw: (answer: Answer) => void
}) {
  const [asking, setAsking] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  /** The button pressed is gone afterwards: whoever works with the keyboard stays at this finding. */
  const thenStayHere = (deed: () => void) => (): void => {
    deed()
    requestAnimationFrame(() => place.current?.focus())
  }
  const { finding, needs, answer } = decided
  const about = `${finding.title}, ${name}`
  const words = asking ? undefined : settledWords(decided)
  const given = needs === null && answer !== undefined ? answer : undefined

  return (
    <div ref={place} tabIndex={-1} className="rounded-sm">
      <FindingCard
        finding={finding}
        exercise={exercise}
        settled={
          words ? (
            <span className="inline-flex items-center gap-1 text-sm text-muted">
              <Check className="size-4 text-action" aria-hidden />
              {words}
            </span>
          ) : null
        }
      >
        {given?.kind === 'override' && !asking ? (
          <p className="order-first w-full text-sm break-words italic">“{given.reason}”</p>
        ) : null}
        {asking ? (
          <OverrideForm
            title={about}
            reason={answer?.reason ?? ''}
            onKeep={(reason) =>
              thenStayHere(() => {
                onAnswer(decided, 'override', reason)
                setAsking(false)
              })()
            }
            onCancel={thenStayHere(() => setAsking(false))}
          />
        ) : (
          <div className="flex flex-wrap gap-1.5 empty:hidden">
            {needs === 'acknowledgement' ? (
              <Button
                size="small"
                {...keyMark('k')}
                aria-label={`Acknowledge: ${about}`}
                onClick={thenStayHere(() => onAnswer(decided, 'acknowledgement', ''))}
              >
                <Check aria-hidden />
                Acknowledge
              </Button>
            ) : null}
            {needs === 'override' ? (
              <Button
                size="small"
                {...keyMark('k')}
                aria-label={`Keep with a reason: ${about}`}
                onClick={() => setAsking(true)}
              >
                Keep with a reason…
              </Button>
            ) : null}
            {given?.kind === 'override' ? (
              <Button
                size="small"
                variant="quiet"
                aria-label={`Change the reason: ${about}`}
                onClick={() => setAsking(true)}
              >
                Change the reason
              </Button>
            ) : null}
            {given && finding.severity !== 'info' ? (
              <Button
                size="small"
                variant="quiet"
                aria-label={`Take back: ${about}`}
                onClick={thenStayHere(() => onWithdraw(given))}
              >
                Take back
              </Button>
            ) : null}
          </div>
        )}
        {needs === 'clearance' || needs === 'flag-clearance' ? (
          <div className="space-y-1.5">
            <p className="text-sm font-medium">{STOP_WORDS[needs]}</p>
            <LinkButton href={clearanceHref} size="small" aria-label={`Record a clearance: ${about}`}>
              Record a clearance
            </LinkButton>
          </div>
        ) : null}
      </FindingCard>
    </div>
  )
}
