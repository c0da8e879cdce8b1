'use client'
import { useCallback, useState } from 'react'
import { Late } from '@/components/ui/late'
import { latePart } from '@/components/ui/late-part'
import type { LineChange } from '@/lib/clinical/plan-changes'
import { PlanFoot } from './plan-foot'
import { PlanList } from './plan-list'
import type { ReviewedLine } from './use-plan-review'
import type { RunCommand } from './use-plan-editor'

const lateBar = latePart(async () => (await import('./selection-bar')).SelectionBar)
const NONE: ReadonlySet<string> = new Set()

/** The plan itself: its lines, what is changed of several at once, and what it asks of a day. */
export function PlanPane({
  lines,
  changes,
  since,
  unit,
  clearanceHref,
  run,
  onRemove,
}: {
  lines: readonly ReviewedLine[]
  changes: readonly LineChange[]
  /** Number of the last home program; undefined before the first. */
  since: number | undefined
  unit: 'kg' | 'lb'
  clearanceHref: string
  run: RunCommand
  onRemove: (id: string) => void
}) {
  const [selected, setSelected] = useState(NONE)
  const select = useCallback(
    (id: string) =>
      setSelected((before) => {
        const after = new Set(before)
        if (!after.delete(id)) after.add(id)
        return after
      }),
    [],
  )
  const prescriptions = lines.map(({ line }) => line)
  const isAnySelected = prescriptions.some(({ id }) => selected.has(id))
  return (
    <>
      <Late part={lateBar} isWanted={isAnySelected} onGiveUp={() => setSelected(NONE)}>
        {(SelectionBar) =>
          isAnySelected ? (
            <SelectionBar
              lines={prescriptions}
              selected={selected}
              run={run}
              onSelectAll={() => setSelected(new Set(prescriptions.map(({ id }) => id)))}
              onClear={() => setSelected(NONE)}
            />
          ) : null
        }
      </Late>
      <PlanList
        lines={lines}
        selected={selected}
        unit={unit}
        clearanceHref={clearanceHref}
        run={run}
        onSelect={select}
        onRemove={onRemove}
      />
      <PlanFoot lines={prescriptions} changes={changes} since={since} />
    </>
  )
}
