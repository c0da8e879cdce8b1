'use client'
import clsx from 'clsx'
import { BookOpenText } from 'lucide-react'
import { useDeferredValue } from 'react'
import { TEXT_LIMITS } from '@/lib/clinical/dosage'
import type { Prescription } from '@/lib/clinical/plan'
import { readingHint } from '@/lib/clinical/reading-hint'
import { compactControl } from './compact-style'
import type { RunCommand } from './use-plan-editor'

/** Says how much room is left only when it is getting short. */
const SHORT_OF_ROOM = 60

/** The therapist's own words under the exercise, printed for the patient. */
export function NoteEditor({ line, name, run }: { line: Prescription; name: string; run: RunCommand }) {
  const left = TEXT_LIMITS.note - line.note.length
  const hint = readingHint(useDeferredValue(line.note))
  return (
    <div>
      <textarea
        aria-label={`Note for the patient, ${name}`}
        rows={1}
        value={line.note}
        maxLength={TEXT_LIMITS.note}
        placeholder="Note for the patient, printed"
        onChange={({ currentTarget: { value } }) =>
          run({ do: 'set-note', id: line.id, note: value }, `note ${line.id}`)
        }
        className={clsx(
          compactControl,
          'block field-sizing-content h-auto min-h-8 w-full resize-none py-1.5 pl-2',
        )}
      />
      {hint === null ? null : (
        <p className="mt-0.5 flex gap-1.5 text-xs text-muted">
          <BookOpenText className="mt-px size-3.5 shrink-0" aria-hidden />
          {hint}
        </p>
      )}
      {left <= SHORT_OF_ROOM ? (
        <p className="mt-0.5 text-xs text-muted tabular-nums" role="status">
          {left === 0 ? 'The note is full: no more fits the page.' : `${left} characters left`}
        </p>
      ) : null}
    </div>
  )
}
