'use client'
import type { ButtonHTMLAttributes, Ref } from 'react'
import { SeverityBadge } from '@/components/findings/severity-badge'
import { NotAssessedBadge } from '@/components/own-exercises/own-badges'
import { Badge } from '@/components/ui/badge'
import type { LineChange } from '@/lib/clinical/plan-changes'
import type { Severity } from '@/lib/clinical/vocabulary'
import { LineIcon } from './line-icon'

/** The first row of a line: what it is, how it stands, and what is done with it as a whole. */
export const LineTitle = ({
  name,
  index,
  count,
  severity,
  isNotAssessed,
  change,
  isSelected,
  grip,
  onSelect,
  onMove,
  onRemove,
}: {
  name: string
  index: number
  count: number
  severity: Severity
  /** An exercise of the clinic's own of which nobody said what it asks for. */
  isNotAssessed: boolean
  change: LineChange['kind'] | undefined
  isSelected: boolean
  /** What the drag handle needs. */
  grip: ButtonHTMLAttributes<HTMLButtonElement> & { ref: Ref<HTMLButtonElement> }
  onSelect: () => void
  onMove: (by: 1 | -1) => void
  onRemove: () => void
}) => (
  <div className="flex items-center gap-1">
    <button
      type="button"
      {...grip}
      aria-label={`Drag ${name}`}
      className="icon-button -ml-1 cursor-grab touch-none"
    >
      <LineIcon name="grip" />
    </button>
    <label className="grid size-6 shrink-0 place-items-center pointer-coarse:size-11">
      <input
        type="checkbox"
        aria-label={`Select ${name}`}
        title="Select (X)"
        checked={isSelected}
        onChange={onSelect}
        className="size-4"
      />
    </label>
    <h3 className="ml-1 flex min-w-0 flex-1 flex-wrap items-center gap-x-2 gap-y-0.5 font-semibold">
      <span>
        <span className="mr-1.5 text-muted tabular-nums">{index + 1}</span>
        {name}
      </span>
      {change ? <Badge>{change === 'added' ? 'New' : 'Changed'}</Badge> : null}
      {severity === 'none' ? null : <SeverityBadge severity={severity} />}
      {isNotAssessed ? <NotAssessedBadge /> : null}
    </h3>
    <button
      type="button"
      className="icon-button"
      aria-label={`Move ${name} up`}
      title="Move up (Alt+↑)"
      disabled={index === 0}
      onClick={() => onMove(-1)}
    >
      <LineIcon name="up" />
    </button>
    <button
      type="button"
      className="icon-button"
      aria-label={`Move ${name} down`}
      title="Move down (Alt+↓)"
      disabled={index === count - 1}
      onClick={() => onMove(1)}
    >
      <LineIcon name="down" />
    </button>
    <button
      type="button"
      className="icon-button"
      aria-label={`Remove ${name}`}
      title="Remove (Delete)"
      onClick={onRemove}
    >
      <LineIcon name="remove" />
    </button>
  </div>
)
