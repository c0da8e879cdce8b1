'use client'
import { NumberField } from '@base-ui/react/number-field'
import { clsx } from 'clsx'
import { Minus, Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Field } from './field'
import { describedBy, useFormField } from './form-context'

const stepper =
  'control-square grid place-items-center text-muted hover:bg-sunken hover:text-ink disabled:opacity-40 ' +
  'focus-visible:-outline-offset-2'

function startOf(typed: string | undefined, given: number | undefined): number | undefined {
  if (typed === undefined) return given
  const number = Number(typed)
  return typed.trim() === '' || Number.isNaN(number) ? undefined : number
}

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
  value,
  onValueChange,
  disabled,
  fieldClassName,
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
  value?: number | null | undefined
  onValueChange?: ((value: number | null) => void) | undefined
  disabled?: boolean | undefined
  fieldClassName?: string | undefined
}) {
  const field = useFormField(name)
  // Where it starts is settled once; from then on the field holds what is typed.
  const [start] = useState(() => startOf(field.typed?.[0], defaultValue))
  return (
    <Field {...field} label={label} hint={hint} optional={optional} className={fieldClassName}>
      <NumberField.Root
        id={field.id}
        name={name}
        min={min}
        max={max}
        step={step}
        allowOutOfRange
        disabled={disabled}
        {...(value === undefined ? { defaultValue: start } : { value })}
        onValueChange={(next) => onValueChange?.(next)}
      >
        <NumberField.Group
          className={clsx(
            'inline-flex max-w-full items-stretch overflow-hidden rounded-md border bg-panel',
            field.errors.length > 0 ? 'border-stop ring-1 ring-stop' : 'border-line-strong',
          )}
        >
          <NumberField.Decrement className={clsx(stepper, 'border-r border-line')} aria-label="One step less">
            <Minus className="size-4" aria-hidden />
          </NumberField.Decrement>
          <NumberField.Input
            className="w-16 min-w-0 bg-transparent text-center tabular-nums focus-visible:-outline-offset-2"
            {...describedBy(field, Boolean(hint))}
          />
          {unit ? <span className="self-center pr-3 text-sm text-muted">{unit}</span> : null}
          <NumberField.Increment className={clsx(stepper, 'border-l border-line')} aria-label="One step more">
            <Plus className="size-4" aria-hidden />
          </NumberField.Increment>
        </NumberField.Group>
      </NumberField.Root>
    </Field>
  )
}
