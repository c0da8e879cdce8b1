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
import { useEffect, useRef, useState } from 'react'
import { groupsOf } from '@/lib/clinical/plan-groups'
import { EqualKeeper } from './equal-keeper'
import { GroupHeading } from './group-heading'
import { lineElementId } from './line-element'
import { PlanLine } from './plan-line'
import type { ReviewedLine } from './use-plan-review'
import type { RunCommand } from './use-plan-editor'

// Here, because options made anew at each render would draw every line again.
const BY_POINTER = { activationConstraint: { distance: 6 } }
const BY_KEYS = { coordinateGetter: sortableKeyboardCoordinates }

/** The lines of the plan in their groups, put in order by dragging, by buttons or by Alt and the arrow keys. */
export function PlanList({
  lines,
  selected,
  unit,
  clearanceHref,
  run,
  onSelect,
  onRemove,
}: {
  lines: readonly ReviewedLine[]
  /** Ids of the lines that are selected. */
  selected: ReadonlySet<string>
  unit: 'kg' | 'lb'
  clearanceHref: string
  run: RunCommand
  onSelect: (id: string) => void
  onRemove: (id: string) => void
}) {
  const sensors = useSensors(useSensor(PointerSensor, BY_POINTER), useSensor(KeyboardSensor, BY_KEYS))
  const [keeper] = useState(() => new EqualKeeper<string[]>())
  const ids = keeper.keep(
    'ids',
    lines.map(({ line }) => line.id),
  )
  const groups = groupsOf(lines.map(({ line }) => line))
  const named = keeper.keep(
    'groups',
    groups.filter((group) => group !== undefined),
  )
  const newest = ids.at(-1)
  const count = useRef(ids.length)
  useEffect(() => {
    // A line that was just added comes into sight; the focus stays where the next one is typed.
    if (ids.length > count.current && newest)
      document.getElementById(lineElementId(newest))?.scrollIntoView({ block: 'nearest' })
    count.current = ids.length
  }, [ids.length, newest])

  const nameOf = (id: string | number): string => lines.find(({ line }) => line.id === id)?.review.name ?? ''
  const placeOf = (id: string | number): number => ids.indexOf(String(id))
  const drop = ({ active, over }: DragEndEvent): void => {
    if (over && active.id !== over.id) run({ do: 'move', from: placeOf(active.id), to: placeOf(over.id) })
  }
  const announcements = {
    onDragStart: ({ active }: Pick<DragEndEvent, 'active'>) => `${nameOf(active.id)} is picked up.`,
    onDragOver: ({ active, over }: Pick<DragEndEvent, 'active' | 'over'>) =>
      over ? `${nameOf(active.id)} is at place ${placeOf(over.id) + 1} of ${ids.length}.` : undefined,
    onDragEnd: ({ active }: Pick<DragEndEvent, 'active'>) => `${nameOf(active.id)} is put down.`,
    onDragCancel: ({ active }: Pick<DragEndEvent, 'active'>) => `${nameOf(active.id)} is back where it was.`,
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
        announcements,
      }}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        {groups.map((group, index) => (
          <div key={group ?? ''} className={index > 0 ? 'mt-4' : undefined}>
            {named.length === 0 ? null : (
              <GroupHeading group={group} index={index} count={groups.length} run={run} />
            )}
            <ol className="space-y-2.5">
              {lines
                .filter(({ line }) => line.group === group)
                .map(({ line, review, advice, change }) => (
                  <PlanLine
                    key={line.id}
                    line={line}
                    index={placeOf(line.id)}
                    count={ids.length}
                    review={review}
                    advice={advice}
                    change={change}
                    groups={named}
                    isSelected={selected.has(line.id)}
                    unit={unit}
                    clearanceHref={clearanceHref}
                    run={run}
                    onSelect={onSelect}
                    onRemove={onRemove}
                  />
                ))}
            </ol>
          </div>
        ))}
      </SortableContext>
    </DndContext>
  )
}
