'use client'
import { Trash2, X } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Dosage } from '@/lib/clinical/dosage'
import type { Prescription } from '@/lib/clinical/plan'
import { groupsOf } from '@/lib/clinical/plan-groups'
import type { LineField } from '@/lib/clinical/plan-limits'
import { CompactNumber } from './compact-number'
import { GroupField } from './group-field'
import type { RunCommand } from './use-plan-editor'

type SharedField = Extract<keyof Dosage, LineField>

const FIELDS: readonly (readonly [SharedField, string])[] = [
  ['sets', 'sets'],
  ['reps', 'reps'],
  ['holdSeconds', 's hold'],
  ['sessionsPerDay', '× a day'],
  ['daysPerWeek', 'days/week'],
  ['restSeconds', 's rest'],
]

/** What all have in common; null where they differ, and for repetitions where one is dosed by time. */
function inCommon(lines: readonly Prescription[], field: SharedField): number | null {
  const values = new Set(lines.map(({ dosage }) => dosage[field]))
  const [only] = values
  return values.size === 1 && only !== undefined ? only : null
}

/** Changes several lines as one step: a number here goes to all of them. Empty means that they differ. */
export function SelectionBar({
  lines,
  selected,
  run,
  onSelectAll,
  onClear,
}: {
  lines: readonly Prescription[]
  selected: ReadonlySet<string>
  run: RunCommand
  onSelectAll: () => void
  onClear: () => void
}) {
  const [problem, setProblem] = useState<string | null>(null)
  const chosen = lines.filter(({ id }) => selected.has(id))
  const groups = groupsOf(lines).filter((group) => group !== undefined)
  const inOneGroup = new Set(chosen.map(({ group }) => group)).size === 1 ? chosen[0]?.group : undefined
  const set = (field: SharedField, value: number): void => {
    // Repetitions say nothing about an exercise that is dosed by the minute.
    const meant = field === 'reps' ? chosen.filter(({ dosage }) => dosage.durationMinutes === null) : chosen
    run(
      {
        do: 'together',
        commands: meant.map(({ id }) => ({ do: 'set-dosage', id, dosage: { [field]: value } })),
      },
      // By the lines, so that the same number of other lines is a step of its own.
      `${field} ${chosen.map(({ id }) => id).join()}`,
    )
  }
  return (
    <section
      aria-label="Selected exercises"
      className="z-10 mb-2.5 space-y-2 rounded-lg border border-action bg-action-soft px-3 py-2 @min-[44rem]:sticky @min-[44rem]:top-16"
    >
      <div className="flex flex-wrap items-center gap-2">
        <p className="font-medium" role="status">
          {chosen.length} selected
        </p>
        {chosen.length < lines.length ? (
          <Button size="small" variant="quiet" onClick={onSelectAll}>
            Select all {lines.length}
          </Button>
        ) : null}
        <Button
          size="small"
          variant="quiet"
          className="ml-auto"
          onClick={() => run({ do: 'together', commands: chosen.map(({ id }) => ({ do: 'remove', id })) })}
        >
          <Trash2 aria-hidden />
          Remove {chosen.length}
        </Button>
        <button type="button" className="icon-button" aria-label="Clear the selection" onClick={onClear}>
          <X aria-hidden />
        </button>
      </div>
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1.5 text-sm">
        <span className="text-muted">Set for all:</span>
        {FIELDS.map(([field, unit]) => (
          <CompactNumber
            key={`${field} ${[...selected].join(' ')}`}
            field={field}
            label={`${unit}, all selected`}
            unit={unit}
            value={inCommon(chosen, field)}
            optional
            onValue={(value) => {
              if (value !== null) set(field, value)
            }}
            onProblem={setProblem}
          />
        ))}
        <span className="inline-flex items-center gap-1.5">
          <span className="text-muted">Group</span>
          <GroupField
            label="Group, all selected"
            value={inOneGroup}
            groups={groups}
            onGroup={(group) => run({ do: 'set-group', ids: chosen.map(({ id }) => id), group })}
          />
        </span>
      </div>
      {problem ? (
        <p className="text-sm text-stop" role="status">
          {problem}
        </p>
      ) : null}
    </section>
  )
}
