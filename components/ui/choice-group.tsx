'use client'
import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { choiceMark, choiceStyle } from './checkbox'
import { FieldError } from './field'
import { describedBy, useFormField } from './form-context'

export type Choice<T extends string = string> = {
  readonly value: T
  readonly label: ReactNode
  readonly hint?: ReactNode
}

export type ChoiceGroupProps<T extends string> = {
  readonly name: string
  readonly legend: ReactNode
  readonly choices: readonly Choice<T>[]
  readonly hint?: ReactNode
  readonly optional?: boolean | undefined
  /** row: side by side, for short choices; columns: two where there is room; many: three, for a long list. */
  readonly layout?: 'stack' | 'row' | 'columns' | 'many' | undefined
  readonly className?: string | undefined
}

const LAYOUTS = {
  stack: 'flex flex-col',
  row: 'flex flex-wrap gap-x-6',
  columns: 'grid gap-x-6 sm:grid-cols-2',
  many: 'grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3',
}

/** A question with its possible answers laid open; RadioGroup and CheckboxGroup give it a kind. */
export function ChoiceGroup<T extends string>({
  type,
  name,
  legend,
  choices,
  hint,
  optional = false,
  layout = 'stack',
  className,
  chosen,
  onToggle,
}: ChoiceGroupProps<T> & {
  readonly type: 'radio' | 'checkbox'
  readonly chosen: { readonly initial: readonly string[] } | { readonly now: readonly string[] }
  readonly onToggle?: ((value: T, checked: boolean) => void) | undefined
}) {
  const field = useFormField(name)
  return (
    <fieldset id={field.id} className={clsx('min-w-0', className)} {...describedBy(field, Boolean(hint))}>
      <legend className="font-medium">
        {legend}
        {optional ? <span className="font-normal text-muted"> (optional)</span> : null}
      </legend>
      {hint ? (
        <p id={field.hintId} className="mt-0.5 text-sm text-muted">
          {hint}
        </p>
      ) : null}
      <div className={clsx('mt-1', LAYOUTS[layout])}>
        {choices.map(({ value, label, hint: choiceHint }) => (
          <label key={value} className={choiceStyle}>
            <input
              type={type}
              name={name}
              value={value}
              className={choiceMark}
              {...('now' in chosen
                ? { checked: chosen.now.includes(value) }
                : { defaultChecked: (field.typed ?? chosen.initial).includes(value) })}
              onChange={(event) => onToggle?.(value, event.currentTarget.checked)}
            />
            <span className="min-w-0">
              {label}
              {choiceHint ? <span className="block text-sm text-muted">{choiceHint}</span> : null}
            </span>
          </label>
        ))}
      </div>
      <FieldError id={field.errorId} errors={field.errors} />
    </fieldset>
  )
}
