'use client'
import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import clsx from 'clsx'
import { ArrowDown, ArrowUp, GripVertical, Trash2 } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { SeverityBadge } from '@/components/findings/severity-badge'
import { Badge } from '@/components/ui/badge'
import type { Prescription } from '@/lib/clinical/plan'
import type { LineChange } from '@/lib/clinical/plan-changes'
import type { LineAdvice } from '@/lib/clinical/recovery/line-advice'
import { iconButton } from './compact-style'
import { DosageEditor } from './dosage-editor'
import { LineAdviceList } from './line-advice'
import { focusLine, lineElementId } from './line-element'
import { LineFindings } from './line-findings'
import type { LineReview } from './line-review'
import { LoadEditor } from './load-editor'
import { NoteEditor } from './note-editor'
import { TrainingEditor } from './training-editor'
import type { RunCommand } from './use-plan-editor'

/** One exercise of the plan: edited where it stands, with what the rules say about it right below. */
export function PlanLine({
  line,
  index,
  count,
  review,
  advice,
  change,
  unit,
  clearanceHref,
  run,
  onMove,
  onRemove,
}: {
  line: Prescription
  index: number
  count: number
  review: LineReview
  advice: LineAdvice
  /** Against the last home program; undefined where it is the same, or there is none. */
  change: LineChange | undefined
  unit: 'kg' | 'lb'
  clearanceHref: string
  run: RunCommand
  onMove: (from: number, to: number) => void
  onRemove: (line: Prescription) => void
}) {
  const { name } = review
  const [problem, setProblem] = useState<string | null>(null)
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } =
    useSortable({ id: line.id })
  const edit = { line, name, run, onProblem: setProblem }

  const press = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (!event.altKey || by === 0) return
    event.preventDefault()
    onMove(index, index + by)
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears Alt+arrows from the fields inside
    <li
      ref={setNodeRef}
      id={lineElementId(line.id)}
      tabIndex={-1}
      style={{ transform: CSS.Translate.toString(transform), transition: transition }}
      onKeyDown={press}
      className={clsx(
        'scroll-mt-24 rounded-lg border bg-panel p-2.5 pb-3 target:border-action sm:px-3',
        isDragging ? 'relative z-10 border-action shadow-lift' : 'border-line',
      )}
    >
      <div className="flex items-center gap-1">
        <button
          type="button"
          ref={setActivatorNodeRef}
          {...attributes}
          {...listeners}
          aria-label={`Drag ${name}`}
          className={`${iconButton} -ml-1 cursor-grab touch-none`}
        >
          <GripVertical aria-hidden />
        </button>
        <h3 className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2 gap-y-0.5 font-semibold">
          <span>
            <span className="mr-1.5 text-muted tabular-nums">{index + 1}</span>
            {name}
          </span>
          {change ? <Badge>{change.kind === 'added' ? 'New' : 'Changed'}</Badge> : null}
          {review.severity === 'none' ? null : <SeverityBadge severity={review.severity} />}
        </h3>
        <button
          type="button"
          className={iconButton}
          aria-label={`Move ${name} up`}
          title="Move up (Alt+↑)"
          disabled={index === 0}
          onClick={() => onMove(index, index - 1)}
        >
          <ArrowUp aria-hidden />
        </button>
        <button
          type="button"
          className={iconButton}
          aria-label={`Move ${name} down`}
          title="Move down (Alt+↓)"
          disabled={index === count - 1}
          onClick={() => onMove(index, index + 1)}
        >
          <ArrowDown aria-hidden />
        </button>
        <button
          type="button"
          className={iconButton}
          aria-label={`Remove ${name}`}
          title="Remove"
          onClick={() => onRemove(line)}
        >
          <Trash2 aria-hidden />
        </button>
      </div>
      <div className="mt-2 space-y-2 sm:pl-8">
        <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1.5">
          <DosageEditor {...edit} />
          <LoadEditor {...edit} unit={unit} />
          <TrainingEditor {...edit} />
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
    </li>
  )
}
