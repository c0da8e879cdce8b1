'use client'
import { BookOpenText } from 'lucide-react'
import { startTransition, useDeferredValue, useRef, useState } from 'react'
import { TEXT_LIMITS } from '@/lib/clinical/dosage'
import type { Prescription } from '@/lib/clinical/plan'
import { readingHint } from '@/lib/clinical/reading-hint'
import type { RunCommand } from './use-plan-editor'

/** Says how much room is left only when it is getting short. */
const SHORT_OF_ROOM = 60

/** The plan is at most this far behind the typing. */
const MOST_AHEAD_MS = 400

/**
 * The therapist's own words under the exercise, printed for the patient. A letter is seen at once; the plan, the rules and
 * the page follow when the browser has a moment, so that a long plan does not slow the typing.
 */
export function NoteEditor({ line, name, run }: { line: Prescription; name: string; run: RunCommand }) {
  /** Ahead of the plan; null when the plan has it. */
  const [typed, setTyped] = useState<string | null>(null)
  const note = typed ?? line.note
  const left = TEXT_LIMITS.note - note.length
  const hint = readingHint(useDeferredValue(line.note))
  const aheadSince = useRef(0)
  const take = (text: string): void => {
    const give = (): void => {
      run({ do: 'set-note', id: line.id, note: text }, `note ${line.id}`)
      setTyped(null)
    }
    if (typed === null) aheadSince.current = Date.now()
    // On a slow computer fast typing could put the plan off for seconds, and with it the saving.
    if (Date.now() - aheadSince.current > MOST_AHEAD_MS) return give()
    setTyped(text)
    startTransition(give)
  }
  const takeNow = (): void => {
    if (typed === null) return
    run({ do: 'set-note', id: line.id, note: typed }, `note ${line.id}`)
    setTyped(null)
  }
  return (
    <div>
      <textarea
        aria-label={`Note for the patient, ${name}`}
        rows={1}
        value={note}
        maxLength={TEXT_LIMITS.note}
        placeholder="Note for the patient, printed"
        onChange={({ currentTarget: { value } }) => take(value)}
        // Whatever is pressed next, such as Issue, has the last letter.
        onBlur={takeNow}
        className="compact-control block field-sizing-content h-auto min-h-8 w-full resize-none py-1.5 pl-2 pointer-coarse:min-h-11"
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
