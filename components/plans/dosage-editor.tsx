'use client'
import { memo } from 'react'
import type { Dosage } from '@/lib/clinical/dosage'
import type { Prescription } from '@/lib/clinical/plan'
import type { LineField } from '@/lib/clinical/plan-limits'
import { CompactNumber } from './compact-number'
import { sameButNote } from './same-but-note'
import type { RunCommand } from './use-plan-editor'

type DosageField = Extract<keyof Dosage, LineField>

const LABELS: Record<DosageField, string> = {
  sets: 'Sets',
  reps: 'Repetitions',
  durationMinutes: 'Minutes',
  holdSeconds: 'Seconds of hold',
  sessionsPerDay: 'Sessions a day',
  daysPerWeek: 'Days a week',
  restSeconds: 'Seconds of rest',
}

/** How much and how often, written in the order it is said: 3 sets × 10 times, hold 5 s, once a day, 7 days a week. */
export const DosageEditor = memo(function DosageEditor({
  line,
  name,
  run,
  onProblem,
}: {
  line: Prescription
  name: string
  run: RunCommand
  onProblem: (problem: string | null) => void
}) {
  const { dosage } = line
  const number = (field: DosageField, unit: string) => (
    <CompactNumber
      field={field}
      label={`${LABELS[field]}, ${name}`}
      unit={unit}
      value={dosage[field]}
      onValue={(value) => {
        if (value !== null)
          run({ do: 'set-dosage', id: line.id, dosage: { [field]: value } }, `${field} ${line.id}`)
      }}
      onProblem={onProblem}
    />
  )
  const timed = dosage.durationMinutes !== null
  return (
    <>
      <span className="inline-flex items-center gap-1.5">
        {number('sets', timed ? '' : 'sets')}
        <span className="text-muted" aria-hidden>
          ×
        </span>
        {timed ? number('durationMinutes', 'min') : number('reps', 'reps')}
      </span>
      {number('holdSeconds', 's hold')}
      {number('sessionsPerDay', '× a day')}
      {number('daysPerWeek', 'days/week')}
      {number('restSeconds', 's rest')}
    </>
  )
}, sameButNote)
