'use client'
import clsx from 'clsx'
import { type KeyboardEvent, useId, useState } from 'react'
import { LINE_LIMITS, type LineField, numberProblem } from '@/lib/clinical/plan-limits'
import { compactControl } from './compact-style'

/** Empty is null where nothing may be given; else it is a problem like any other text that is no number. */
function readNumber(
  field: LineField,
  text: string,
  optional: boolean,
): { value: number | null } | { problem: string } {
  const trimmed = text.trim()
  if (trimmed === '' && optional) return { value: null }
  const value = trimmed === '' ? Number.NaN : Number(trimmed.replace(',', '.'))
  const problem = numberProblem(field, value)
  return problem ? { problem } : { value }
}

/**
 * A number inside a line of words: typed, or stepped with the arrow keys. What cannot stand is said and never reaches
 * the plan; leaving the field brings back the number that the plan holds.
 */
export function CompactNumber({
  field,
  label,
  unit,
  value,
  optional = false,
  wide = false,
  onValue,
  onProblem,
}: {
  field: LineField
  /** For a screen reader; names the exercise too. */
  label: string
  unit?: string
  value: number | null
  optional?: boolean
  wide?: boolean
  onValue: (value: number | null) => void
  /** Told what is wrong, and null once it is right again. */
  onProblem: (problem: string | null) => void
}) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const read = typed === null ? undefined : readNumber(field, typed, optional)
  const problem = read && 'problem' in read ? read.problem : undefined

  const take = (text: string): void => {
    setTyped(text)
    const next = readNumber(field, text, optional)
    if ('problem' in next) return onProblem(next.problem)
    onProblem(null)
    if (next.value !== value) onValue(next.value)
  }

  const leave = (): void => {
    setTyped(null)
    if (problem) onProblem(`${problem} The plan keeps ${value ?? 'none'}.`)
  }

  const step = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    if (by === 0 || event.altKey) return
    event.preventDefault()
    const [least, most] = LINE_LIMITS[field]
    const next = value === null ? least : Math.min(most, Math.max(least, Math.floor(value) + by))
    take(String(next))
  }

  return (
    <span className="inline-flex items-center gap-1">
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={problem ? true : undefined}
        value={typed ?? (value === null ? '' : String(value))}
        placeholder={optional ? '–' : undefined}
        onChange={(event) => take(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={leave}
        onKeyDown={step}
        className={clsx(compactControl, 'text-center tabular-nums', wide ? 'w-16' : 'w-10')}
      />
      {unit ? (
        <label htmlFor={id} className="text-sm whitespace-nowrap text-muted" aria-hidden>
          {unit}
        </label>
      ) : null}
    </span>
  )
}
