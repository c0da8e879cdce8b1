'use client'
import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { PlanDraft } from '@/lib/clinical/plan'
import { chosenOfBoth, comparePlans, type TakenFrom, usualSide } from '@/lib/clinical/plan-comparison'
import { MAX_PRESCRIPTIONS } from '@/lib/clinical/plan-limits'
import { ConflictLine } from './conflict-line'
import type { TheirPlan } from './save-answer'
import { WholeVersionButtons } from './whole-version-buttons'

/**
 * Two people, or two windows, changed one plan: both versions side by side, and the choice between them, whole or line by
 * line. Nothing is chosen for the therapist, and what only one version has stays unless it is left out.
 */
export function ConflictChoice({
  mine,
  theirs,
  who,
  savedAt,
  onKeepMine,
  onTakeTheirs,
  onKeepBoth,
}: {
  mine: PlanDraft
  theirs: TheirPlan
  /** 'Ana Reyes', or 'You, in another window'. */
  who: string
  /** In words. */
  savedAt: string
  onKeepMine: () => void
  onTakeTheirs: () => void
  onKeepBoth: (chosen: PlanDraft) => void
}) {
  const compared = comparePlans(mine, theirs)
  const [picked, setPicked] = useState<ReadonlyMap<string, TakenFrom>>(new Map())
  const keyed = compared.map((pair) => ({ pair, key: `${pair.mine?.id ?? ''} ${pair.theirs?.id ?? ''}` }))
  const sides = keyed.map(({ pair, key }) => picked.get(key) ?? usualSide(pair))
  const both = chosenOfBoth(mine, theirs, compared, sides)
  const same = compared.filter(({ isSame }) => isSame).length
  const hasChoice = same < compared.length
  const besides = [
    ...(theirs.prescriptions.some((line, index) => line !== compared[index]?.theirs) ? ['their order'] : []),
    ...(mine.startedFrom === theirs.startedFrom ? [] : ['what the plan was started from']),
  ]
  return (
    <section
      aria-label="Two versions of this plan"
      className="rounded-md border border-caution/50 bg-caution-soft p-3.5"
    >
      <p role="alert" className="flex gap-2 font-semibold">
        <TriangleAlert className="mt-0.5 size-5 shrink-0 text-caution" aria-hidden />
        {who} changed this plan {savedAt}. Choose what to keep; nothing is saved until then.
      </p>
      {hasChoice ? (
        <div className="mt-2 overflow-hidden rounded-md border border-line bg-panel">
          <div
            className="hidden grid-cols-2 gap-x-4 border-b border-line bg-sunken px-3 py-1.5 text-sm font-semibold sm:grid"
            aria-hidden
          >
            <span>Yours</span>
            <span>Theirs</span>
          </div>
          <ul className="divide-y divide-line">
            {keyed.map(({ pair, key }, index) =>
              pair.isSame ? null : (
                <ConflictLine
                  key={key}
                  pair={pair}
                  side={sides[index] ?? usualSide(pair)}
                  onSide={(side) => setPicked((before) => new Map(before).set(key, side))}
                />
              ),
            )}
          </ul>
          {same > 0 ? (
            <p className="border-t border-line px-3 py-2 text-sm text-muted">
              {same === 1 ? '1 exercise is' : `${same} exercises are`} the same in both.
            </p>
          ) : null}
        </div>
      ) : (
        <p className="mt-1">
          The exercises are the same in both.
          {besides.length > 0 ? ` What differs: ${besides.join(', and ')}.` : ''}
        </p>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        {hasChoice ? (
          <Button
            size="small"
            variant="primary"
            aria-disabled={both === undefined || undefined}
            onClick={() => both && onKeepBoth(both)}
          >
            Keep what is chosen above
          </Button>
        ) : null}
        <WholeVersionButtons onKeepMine={onKeepMine} onTakeTheirs={onTakeTheirs} />
      </div>
      <p className="mt-1.5 text-sm text-muted">
        {both === undefined
          ? `Together they have more than ${MAX_PRESCRIPTIONS} exercises: leave some out. `
          : ''}
        Undo brings your version back, whatever you choose.
      </p>
    </section>
  )
}
