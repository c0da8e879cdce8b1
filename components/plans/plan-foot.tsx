import { Disclosure } from '@/components/findings/disclosure'
import { LateDisclosure } from '@/components/findings/late-disclosure'
import { LateGrounds } from '@/components/findings/late-grounds'
import type { Prescription } from '@/lib/clinical/plan'
import { BURDEN_SOURCES, burdenInWords, MANY_EXERCISES, planBurden } from '@/lib/clinical/plan-burden'
import { changeInWords, type LineChange } from '@/lib/clinical/plan-changes'

/** What the plan asks of a day, and what is different from the last time. */
export function PlanFoot({
  lines,
  changes,
  since,
}: {
  lines: readonly Prescription[]
  changes: readonly LineChange[]
  /** Number of the last home program; undefined before the first. */
  since: number | undefined
}) {
  const burden = planBurden(lines)
  return (
    <div className="mt-3 space-y-2 px-1 text-sm">
      <p>
        <span className="font-medium">{burdenInWords(burden)}.</span>{' '}
        {burden.isLong ? (
          <span className="text-muted">Two to {MANY_EXERCISES} are usually done better than more.</span>
        ) : null}
      </p>
      {burden.isLong ? (
        <LateDisclosure label="Where that comes from" className="text-xs text-muted">
          {() => <LateGrounds sources={BURDEN_SOURCES} />}
        </LateDisclosure>
      ) : null}
      {since === undefined ? null : changes.length === 0 ? (
        <p className="text-muted">The same as home program {since}.</p>
      ) : (
        <Disclosure
          label={`${changes.length} ${changes.length === 1 ? 'change' : 'changes'} since home program ${since}`}
        >
          <ul className="mt-1 list-disc space-y-0.5 pl-8">
            {changes.map((change, index) => (
              <li key={index}>{changeInWords(change)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  )
}
