'use client'
import clsx from 'clsx'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { type KeyboardEvent, useId, useState } from 'react'
import { steppedNumber } from '@/lib/clinical/number-steps'
import { type LineField, numberProblem } from '@/lib/clinical/plan-limits'
import { isPressed } from './builder-shortcuts'

/**
 * One of two at the edge of a number, seen while the pointer or the focus is there: the arrow keys do the same. On a touch
 * screen it stands beside the number, as wide as a finger, while the number is edited.
 */
const STEP_BUTTON =
  'absolute right-px grid h-[calc(50%-1px)] w-3.5 place-items-center text-muted opacity-0 hover:text-ink ' +
  'group-hover/number:opacity-100 group-focus-within/number:opacity-100 [&_svg]:size-3 ' +
  'pointer-coarse:static pointer-coarse:hidden pointer-coarse:size-11 pointer-coarse:group-focus-within/number:grid pointer-coarse:[&_svg]:size-5'

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
 * A number inside a line of words: typed, or stepped with the arrow keys or the buttons beside it. What cannot stand is said and never reaches
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
  // A plan has some fifty numbers, and nobody sees the buttons of one before the pointer or the focus is there.
  const [isNear, setIsNear] = useState(false)
  const comesNear = (): void => setIsNear(true)
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

  const step = (by: 1 | -1): void => take(String(steppedNumber(field, value, by)))
  /** Undo is the plan's, and the field follows it; only what never reached the plan is taken back here. */
  const undo = (event: KeyboardEvent): void => {
    if (problem) {
      event.preventDefault()
      onProblem(null)
    }
    setTyped(null)
  }
  const press = (event: KeyboardEvent): void => {
    if (isPressed(event, 'undo') || isPressed(event, 'redo')) return undo(event)
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    if (by === 0 || event.altKey) return
    event.preventDefault()
    step(by)
  }
  const stepper = (by: 1 | -1) => (
    <button
      type="button"
      tabIndex={-1}
      aria-label={`${by === 1 ? 'More' : 'Less'}: ${label}`}
      // The number keeps the focus: on a tablet the buttons are there only while it has it.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => step(by)}
      className={clsx(STEP_BUTTON, by === 1 ? 'top-px rounded-tr-md' : 'bottom-px rounded-br-md')}
    >
      {by === 1 ? <ChevronUp aria-hidden /> : <ChevronDown aria-hidden />}
    </button>
  )

  return (
    <span className="inline-flex items-center gap-1">
      <span
        className="group/number relative inline-flex items-center"
        onPointerEnter={comesNear}
        onFocus={comesNear}
      >
        {isNear ? stepper(-1) : null}
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
          onKeyDown={press}
          className={clsx('compact-control text-center tabular-nums', wide ? 'w-16' : 'w-11')}
        />
        {isNear ? stepper(1) : null}
      </span>
      {unit ? (
        <label htmlFor={id} className="text-sm whitespace-nowrap text-muted" aria-hidden>
          {unit}
        </label>
      ) : null}
    </span>
  )
}
