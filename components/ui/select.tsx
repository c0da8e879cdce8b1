'use client'
import { clsx } from 'clsx'
import { ChevronDown } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { controlStyle } from './control-style'
import { Field } from './field'
import { describedBy, useFormField } from './form-context'

export type Option<T extends string = string> = { readonly value: T; readonly label: string }

type SelectProps = Omit<ComponentProps<'select'>, 'id' | 'name' | 'defaultValue'> & {
  readonly name: string
  readonly label: ReactNode
  readonly options: readonly Option[]
  /** First line for 'nothing chosen'. Without it the first option is chosen. */
  readonly placeholder?: string | undefined
  readonly hint?: ReactNode
  readonly optional?: boolean | undefined
  readonly defaultValue?: string | undefined
  readonly fieldClassName?: string | undefined
}

/** One choice out of a list that is too long to lay open. The browser's own, so that it works under any finger. */
export function Select({
  name,
  label,
  options,
  placeholder,
  hint,
  optional,
  defaultValue,
  fieldClassName,
  className,
  ...rest
}: SelectProps) {
  const field = useFormField(name)
  const chosen = field.typed?.[0] ?? defaultValue
  return (
    <Field {...field} label={label} hint={hint} optional={optional} className={fieldClassName}>
      <span className="relative block">
        <select
          {...rest}
          id={field.id}
          name={name}
          required={!optional}
          defaultValue={rest.value === undefined ? chosen : undefined}
          className={clsx(controlStyle, 'appearance-none pr-9', className)}
          {...describedBy(field, Boolean(hint))}
        >
          {placeholder === undefined ? null : <option value="">{placeholder}</option>}
          {options.map(({ value, label: text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
        <ChevronDown
          className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-muted"
          aria-hidden
        />
      </span>
    </Field>
  )
}
