'use client'
import clsx from 'clsx'
import { Diff } from 'lucide-react'
import { useId } from 'react'
import type { Prescription } from '@/lib/clinical/plan'
import { type ComparedLine, lineInPhrases, type TakenFrom } from '@/lib/clinical/plan-comparison'
import { nameOfLine } from '@/lib/clinical/prescribed-exercise'

/** What a version says of an exercise; what the other says differently is marked. */
function Version({ line, other }: { line: Prescription; other: Prescription | null }) {
  const others = other ? lineInPhrases(other) : []
  const [name, ...phrases] = lineInPhrases(line)
  return (
    <span className="min-w-0 break-words">
      <span className="block font-medium">{name}</span>
      <span className="block text-sm">
        {phrases.map((phrase, index) => (
          <span key={`${phrase} ${index}`}>
            {index > 0 ? ', ' : ''}
            {other && !others.includes(phrase) ? (
              <mark className="rounded-sm bg-caution-soft px-0.5 font-semibold text-ink underline decoration-caution decoration-2 underline-offset-3">
                {phrase}
              </mark>
            ) : (
              phrase
            )}
          </span>
        ))}
      </span>
    </span>
  )
}

/** One exercise that differs: which version of it to keep, or to leave it out. */
export function ConflictLine({
  pair,
  side,
  onSide,
}: {
  pair: ComparedLine
  side: TakenFrom
  onSide: (side: TakenFrom) => void
}) {
  const group = useId()
  const { mine, theirs } = pair
  const shown = mine ?? theirs
  if (!shown) return null
  const choice = (value: TakenFrom, words: string, line: Prescription | null, other: Prescription | null) => (
    <label
      className={clsx(
        'flex gap-2 rounded-md border px-2.5 py-2 pointer-coarse:min-h-11',
        side === value ? 'border-action bg-action-soft' : 'border-line',
      )}
    >
      <input
        type="radio"
        name={group}
        checked={side === value}
        onChange={() => onSide(value)}
        className="mt-1 size-4 shrink-0"
      />
      <span className="min-w-0">
        <span className={clsx('block text-xs text-muted', line && 'sm:sr-only')}>{words}</span>
        {line ? <Version line={line} other={other} /> : null}
      </span>
    </label>
  )
  return (
    <li className="px-3 py-2.5">
      <fieldset className="grid gap-2 sm:grid-cols-2 sm:gap-x-4">
        <legend className="sr-only">{nameOfLine(shown)}</legend>
        {mine
          ? choice('mine', 'Yours', mine, theirs)
          : choice('neither', 'Leave it out: yours does not have it', null, null)}
        {theirs
          ? choice('theirs', 'Theirs', theirs, mine)
          : choice('neither', 'Leave it out: theirs does not have it', null, null)}
      </fieldset>
      {mine && theirs ? (
        <p className="mt-1 flex items-center gap-1 text-xs text-muted">
          <Diff className="size-3.5" aria-hidden />
          Marked where they differ
          {lineInPhrases(mine).join() === lineInPhrases(theirs).join()
            ? ': what was answered to its findings, or a value not in use'
            : ''}
        </p>
      ) : null}
    </li>
  )
}
