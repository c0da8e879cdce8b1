'use client'
import { clsx } from 'clsx'
import type { ComponentProps, ReactNode } from 'react'
import { controlStyle } from './control-style'
import { Field } from './field'
import { describedBy, useFormField } from './form-context'

type TextAreaProps = Omit<ComponentProps<'textarea'>, 'id' | 'name' | 'defaultValue'> & {
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly optional?: boolean | undefined
  readonly defaultValue?: string | undefined
  readonly fieldClassName?: string | undefined
}

/** Several lines of text; grows with what is typed where the browser can. */
export function TextArea({
  name,
  label,
  hint,
  optional,
  defaultValue,
  fieldClassName,
  className,
  rows = 3,
  ...rest
}: TextAreaProps) {
  const field = useFormField(name)
  return (
    <Field {...field} label={label} hint={hint} optional={optional} className={fieldClassName}>
      <textarea
        {...rest}
        id={field.id}
        name={name}
        rows={rows}
        required={!optional}
        defaultValue={rest.value === undefined ? (field.typed?.[0] ?? defaultValue) : undefined}
        className={clsx(controlStyle, 'field-sizing-content max-h-96 min-h-20 resize-y py-2', className)}
        {...describedBy(field, Boolean(hint))}
      />
    </Field>
  )
}
