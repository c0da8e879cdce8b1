'use client'
import { clsx } from 'clsx'
import { Minus, Plus } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { Field } from './field'
import { describedBy, useFormField } from './form-context'

const stepper =
  'control-square grid place-items-center text-muted hover:bg-sunken hover:text-ink disabled:opacity-40 ' +
  'focus-visible:-outline-offset-2'

/** A number with steps, arrow keys and a number pad. Empty means not given. */
export function NumberInput({
  name,
  label,
  hint,
  optional,
  unit,
  min,
  max,
  step = 1,
  defaultValue,
}: {
  name: string
  label: ReactNode
  hint?: ReactNode
  optional?: boolean | undefined
  /** Written after the number, such as 's' or 'kg'. */
  unit?: string | undefined
  min?: number | undefined
  max?: number | undefined
  step?: number | undefined
  defaultValue?: number | undefined
}) {
  const field = useFormField(name)
  const input = useRef<HTMLInputElement>(null)
  return (
    <Field {...field} label={label} hint={hint} optional={optional}>
      <span
        className={clsx(
          'inline-flex max-w-full items-stretch self-start overflow-hidden rounded-md border bg-panel',
          field.errors.length > 0 ? 'border-stop ring-1 ring-stop' : 'border-line-strong',
        )}
      >
        <button
          type="button"
          tabIndex={-1}
          className={clsx(stepper, 'border-r border-line')}
          aria-label="One step less"
          onClick={() => input.current?.stepDown()}
        >
          <Minus className="size-4" aria-hidden />
        </button>
        <input
          ref={input}
          id={field.id}
          name={name}
          type="number"
          inputMode="numeric"
          min={min}
          max={max}
          step={step}
          defaultValue={field.typed?.[0] ?? defaultValue}
          className="no-spinner w-16 min-w-0 bg-transparent text-center tabular-nums focus-visible:-outline-offset-2"
          {...describedBy(field, Boolean(hint))}
        />
        {unit ? <span className="self-center pr-3 text-sm text-muted">{unit}</span> : null}
        <button
          type="button"
          tabIndex={-1}
          className={clsx(stepper, 'border-l border-line')}
          aria-label="One step more"
          onClick={() => input.current?.stepUp()}
        >
          <Plus className="size-4" aria-hidden />
        </button>
      </span>
    </Field>
  )
}
