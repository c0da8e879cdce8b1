'use client'
import type { ComponentProps, ReactNode } from 'react'
import { FieldError } from './field'
import { describedBy, useFormField } from './form-context'

/** The row of a box or a dot and its words; the whole row can be pressed. */
export const choiceStyle =
  'flex items-start gap-3 rounded-md py-1.5 pointer-coarse:min-h-11 pointer-coarse:py-2.5'
export const choiceMark = 'mt-0.5 size-5 shrink-0'

type CheckboxProps = Omit<ComponentProps<'input'>, 'id' | 'name' | 'type'> & {
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
}

/** One yes or no. Its value is 'on' unless told. */
export function Checkbox({
  name,
  label,
  hint,
  value = 'on',
  defaultChecked,
  className,
  ...rest
}: CheckboxProps) {
  const field = useFormField(name)
  const checked = field.typed ? field.typed.includes(String(value)) : defaultChecked
  return (
    <div className={className}>
      <label className={choiceStyle}>
        <input
          {...rest}
          {...(rest.checked === undefined ? { defaultChecked: checked } : {})}
          id={field.id}
          name={name}
          value={value}
          type="checkbox"
          className={choiceMark}
          {...describedBy(field, Boolean(hint))}
        />
        <span className="min-w-0">{label}</span>
      </label>
      <div className="flex flex-col gap-1 pl-8">
        {hint ? (
          <p id={field.hintId} className="-mt-1 text-sm text-muted">
            {hint}
          </p>
        ) : null}
        <FieldError id={field.errorId} errors={field.errors} />
      </div>
    </div>
  )
}
