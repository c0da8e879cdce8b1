'use client'
import { memo, useState } from 'react'
import { LOAD_CLASS_LABELS, SIDE_LABELS } from '@/lib/clinical/labels'
import type { Prescription } from '@/lib/clinical/plan'
import { LOAD_CLASSES, SIDES } from '@/lib/clinical/vocabulary'
import { CompactNumber } from './compact-number'
import { CompactSelect } from './compact-select'
import { sameButNote } from './same-but-note'
import type { RunCommand } from './use-plan-editor'

const SIDE_OPTIONS = SIDES.map((value) => ({ value, label: SIDE_LABELS[value] }))
const LOAD_OPTIONS = LOAD_CLASSES.map((value) => ({ value, label: LOAD_CLASS_LABELS[value] }))

const UNITS = [
  { value: 'kg', label: 'kg' },
  { value: 'lb', label: 'lb' },
] as const

/** Which side, and what is lifted: its class, which the rules read, and the figure for the patient. */
export const LoadEditor = memo(function LoadEditor({
  line,
  name,
  unit,
  run,
  onProblem,
}: {
  line: Prescription
  name: string
  /** The clinic's; a line keeps the one it was written in. */
  unit: 'kg' | 'lb'
  run: RunCommand
  onProblem: (problem: string | null) => void
}) {
  const { load } = line
  // Without a weight there is nothing that a unit belongs to yet: what was chosen waits here.
  const [chosenUnit, setChosenUnit] = useState(unit)
  const lineUnit = load.unit ?? chosenUnit
  const setUnit = (next: 'kg' | 'lb'): void => {
    setChosenUnit(next)
    if (load.amount !== null) run({ do: 'set-load', id: line.id, load: { ...load, unit: next } })
  }
  return (
    <>
      <CompactSelect
        label={`Side, ${name}`}
        value={line.side}
        options={SIDE_OPTIONS}
        onValue={(side) => run({ do: 'set-side', id: line.id, side })}
      />
      <CompactSelect
        label={`Load, ${name}`}
        value={load.class}
        options={LOAD_OPTIONS}
        onValue={(chosen) =>
          run({
            do: 'set-load',
            id: line.id,
            load:
              chosen === 'none' ? { class: 'none', amount: null, unit: null } : { ...load, class: chosen },
          })
        }
      />
      {load.class === 'none' ? null : (
        <span className="inline-flex items-center gap-1">
          <CompactNumber
            field="loadAmount"
            label={`Load in ${lineUnit}, ${name}`}
            value={load.amount}
            optional
            wide
            onValue={(amount) =>
              run(
                {
                  do: 'set-load',
                  id: line.id,
                  load: { ...load, amount, unit: amount === null ? null : lineUnit },
                },
                `load ${line.id}`,
              )
            }
            onProblem={onProblem}
          />
          <CompactSelect
            label={`Unit of the load, ${name}`}
            value={lineUnit}
            options={UNITS}
            onValue={setUnit}
          />
        </span>
      )}
    </>
  )
}, sameButNote)
