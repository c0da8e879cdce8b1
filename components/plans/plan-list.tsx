'use client'
import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { useEffect, useRef } from 'react'
import type { Prescription } from '@/lib/clinical/plan'
import { nameOfLine } from '@/lib/clinical/prescribed-exercise'
import type { LineChange } from '@/lib/clinical/plan-changes'
import type { LineAdvice } from '@/lib/clinical/recovery/line-advice'
import { lineElementId } from './line-element'
import { PlanLine } from './plan-line'
import type { LineReview } from './line-review'
import type { RunCommand } from './use-plan-editor'

/** The lines of the plan, put in order by dragging, by buttons or by Alt and the arrow keys. */
export function PlanList({
  lines,
  reviews,
  advice,
  changes,
  unit,
  clearanceHref,
  run,
  onRemove,
}: {
  lines: readonly Prescription[]
  /** In the order of the lines. */
  reviews: readonly LineReview[]
  advice: readonly LineAdvice[]
  /** What differs from the last home program. */
  changes: readonly LineChange[]
  unit: 'kg' | 'lb'
  clearanceHref: string
  run: RunCommand
  onRemove: (line: Prescription) => void
}) {
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  const newest = lines.at(-1)?.id
  const count = useRef(lines.length)
  useEffect(() => {
    // A line that was just added comes into sight; the focus stays where the next one is typed.
    if (lines.length > count.current && newest)
      document.getElementById(lineElementId(newest))?.scrollIntoView({ block: 'nearest' })
    count.current = lines.length
  }, [lines.length, newest])
  const placeOf = (id: string | number): number => lines.findIndex((line) => line.id === id)
  const nameOf = (id: string | number): string => {
    const line = lines[placeOf(id)]
    return line ? nameOfLine(line) : ''
  }
  const move = (from: number, to: number): void => {
    if (lines[from] && lines[to]) run({ do: 'move', from, to })
  }
  const drop = ({ active, over }: DragEndEvent): void => {
    if (over && active.id !== over.id) move(placeOf(active.id), placeOf(over.id))
  }
  return (
    <DndContext
      id="plan"
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={drop}
      accessibility={{
        screenReaderInstructions: {
          draggable: 'Press space to pick the exercise up, the arrow keys to move it, space to put it down.',
        },
        announcements: {
          onDragStart: ({ active }) => `${nameOf(active.id)} is picked up.`,
          onDragOver: ({ active, over }) =>
            over ? `${nameOf(active.id)} is at place ${placeOf(over.id) + 1} of ${lines.length}.` : undefined,
          onDragEnd: ({ active }) => `${nameOf(active.id)} is put down.`,
          onDragCancel: ({ active }) => `${nameOf(active.id)} is back where it was.`,
        },
      }}
    >
      <SortableContext items={lines.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
        <ol className="space-y-2.5">
          {lines.map((line, index) => {
            const review = reviews[index]
            const said = advice[index]
            return review && said ? (
              <PlanLine
                key={line.id}
                line={line}
                index={index}
                count={lines.length}
                review={review}
                advice={said}
                change={changes.find((change) => change.kind !== 'removed' && change.lineId === line.id)}
                unit={unit}
                clearanceHref={clearanceHref}
                run={run}
                onMove={move}
                onRemove={onRemove}
              />
            ) : null
          })}
        </ol>
      </SortableContext>
    </DndContext>
  )
}
