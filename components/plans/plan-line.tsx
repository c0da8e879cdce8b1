'use client'
import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import clsx from 'clsx'
import { memo, useState } from 'react'
import type { Prescription } from '@/lib/clinical/plan'
import type { LineChange } from '@/lib/clinical/plan-changes'
import type { LineAdvice } from '@/lib/clinical/recovery/line-advice'
import { DosageEditor } from './dosage-editor'
import { LineAdviceList } from './line-advice'
import { focusLine, lineElementId } from './line-element'
import { LineFindings } from './line-findings'
import { pressOnLine } from './line-keys'
import type { LineReview } from './line-review'
import { LineTitle } from './line-title'
import { LoadEditor } from './load-editor'
import { NoteEditor } from './note-editor'
import { TrainingEditor } from './training-editor'
import type { RunCommand } from './use-plan-editor'

/** With a long plan on the page, painting it all took most of the time of a typed letter. */
const SKIPPED_OUT_OF_SIGHT = '[content-visibility:auto] [contain-intrinsic-size:auto_18rem]'

export type PlanLineProps = {
  readonly line: Prescription
  readonly index: number
  readonly count: number
  readonly review: LineReview
  readonly advice: LineAdvice
  /** Against the last home program; undefined where it is the same, or there is none. */
  readonly change: LineChange['kind'] | undefined
  /** Names of groups in use. */
  readonly groups: readonly string[]
  readonly isSelected: boolean
  readonly unit: 'kg' | 'lb'
  readonly clearanceHref: string
  readonly run: RunCommand
  readonly onSelect: (id: string) => void
  readonly onRemove: (id: string) => void
}

/**
 * One exercise of the plan: edited where it stands, with what the rules say about it right below. Drawn again only when
 * something of this line changed, so that typing in one line costs the same however many there are.
 */
export const PlanLine = memo(function PlanLine({
  line,
  index,
  count,
  review,
  advice,
  change,
  groups,
  isSelected,
  unit,
  clearanceHref,
  run,
  onSelect,
  onRemove,
}: PlanLineProps) {
  const { name } = review
  const [problem, setProblem] = useState<string | null>(null)
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } =
    useSortable({ id: line.id })
  const edit = { line, name, run, onProblem: setProblem }
  const move = (by: 1 | -1): void => {
    const to = index + by
    if (to >= 0 && to < count) run({ do: 'move', from: index, to })
  }

  return (
    <li
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition: transition }}
      // What is out of sight is not painted; the padding leaves room for the ring of the focus.
      className={clsx('-m-1 p-1', isDragging ? 'relative z-10' : SKIPPED_OUT_OF_SIGHT)}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the line, listed in the sheet of shortcuts */}
      <div
        id={lineElementId(line.id)}
        role="group"
        aria-label={`${index + 1}, ${name}`}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keys of a line work while it has the focus
        tabIndex={0}
        data-plan-line
        onKeyDown={(event) => {
          // While it is dragged, the keys move it.
          if (isDragging) return
          pressOnLine(event, {
            onMove: move,
            onRemove: () => onRemove(line.id),
            onSelect: () => onSelect(line.id),
          })
        }}
        className={clsx(
          'scroll-mt-28 rounded-lg border bg-panel p-2.5 pb-3 target:border-action sm:px-3',
          isDragging ? 'border-action shadow-lift' : isSelected ? 'border-action' : 'border-line',
        )}
      >
        <LineTitle
          name={name}
          index={index}
          count={count}
          severity={review.severity}
          isNotAssessed={line.own?.demands === null}
          change={change}
          isSelected={isSelected}
          grip={{ ref: setActivatorNodeRef, ...attributes, ...listeners }}
          onSelect={() => onSelect(line.id)}
          onMove={move}
          onRemove={() => onRemove(line.id)}
        />
        <div className="mt-2 space-y-2 sm:pl-8">
          <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5">
            <DosageEditor {...edit} />
            <LoadEditor {...edit} unit={unit} />
            <TrainingEditor {...edit} groups={groups} />
          </div>
          {problem ? (
            <p className="text-sm text-stop" role="status">
              {problem}
            </p>
          ) : null}
          <NoteEditor line={line} name={name} run={run} />
          <LineAdviceList
            name={name}
            advice={advice}
            onLower={(dosage) => run({ do: 'set-dosage', id: line.id, dosage })}
            onProgress={(exercise) => {
              run({ do: 'swap', id: line.id, exercise })
              focusLine(line.id)
            }}
          />
          <LineFindings line={line} review={review} clearanceHref={clearanceHref} run={run} />
        </div>
      </div>
    </li>
  )
})
