'use client'
import { useMemo, useState } from 'react'
import type { Prescription } from '@/lib/clinical/plan'
import type { PlanDraft } from '@/lib/clinical/plan'
import { type LineChange, planChanges } from '@/lib/clinical/plan-changes'
import type { PrescribedSlug } from '@/lib/clinical/own-exercise'
import { type LineAdvice, lineAdvice, withoutPlanned } from '@/lib/clinical/recovery/line-advice'
import { reviewPlan } from '@/lib/clinical/rules/review'
import type { BuilderFacts } from './builder-facts'
import { EqualKeeper } from './equal-keeper'
import { type LineReview, type ShownReview, shownReview } from './line-review'

/** A line with everything that is said about it. */
export type ReviewedLine = {
  readonly line: Prescription
  readonly review: LineReview
  readonly advice: LineAdvice
  readonly change: LineChange['kind'] | undefined
}

const newKeepers = () => ({
  reviews: new EqualKeeper<LineReview>(),
  advice: new EqualKeeper<LineAdvice>(),
  slugs: new EqualKeeper<readonly PrescribedSlug[]>(),
})

function reviewedLines(
  draft: PlanDraft,
  shown: ShownReview,
  changes: readonly LineChange[],
  adviceOf: (line: Prescription, review: LineReview) => LineAdvice,
): ReviewedLine[] {
  const reviewOf = new Map(shown.lines.map((review) => [review.prescriptionId, review]))
  return draft.prescriptions.flatMap((line) => {
    const review = reviewOf.get(line.id)
    const change = changes.find((one) => one.kind !== 'removed' && one.lineId === line.id)?.kind
    return review ? [{ line, review, advice: adviceOf(line, review), change }] : []
  })
}

/**
 * What the rules, the log and the last home program say about the draft on the screen. What is said again about a line
 * is the same object as before, so that an edit of one line draws that line and no other.
 */
export function usePlanReview(facts: BuilderFacts, draft: PlanDraft) {
  const { picture, answered, clearances, today, lastProgram } = facts
  const [keepers] = useState(newKeepers)
  const review = useMemo(() => reviewPlan(draft, picture, today), [draft, picture, today])
  const shown = useMemo(() => {
    const said = shownReview(draft, review, clearances)
    const lines = said.lines.map((line) => keepers.reviews.keep(line.prescriptionId, line))
    return { ...said, lines }
  }, [draft, review, clearances, keepers])
  const slugs = keepers.slugs.keep(
    'plan',
    draft.prescriptions.map(({ exercise }) => exercise),
  )
  const inPlan = useMemo(() => new Set(slugs), [slugs])
  const changes = useMemo(
    () => (lastProgram ? planChanges(lastProgram.prescriptions, draft.prescriptions) : []),
    [lastProgram, draft],
  )
  const lines = useMemo(
    () =>
      reviewedLines(draft, shown, changes, (line, { findings }) =>
        keepers.advice.keep(
          line.id,
          withoutPlanned(
            lineAdvice(
              line,
              findings.map(({ finding }) => finding),
              answered,
            ),
            inPlan,
          ),
        ),
      ),
    [draft, shown, changes, answered, inPlan, keepers],
  )
  return { review, shown, inPlan, changes, lines }
}
