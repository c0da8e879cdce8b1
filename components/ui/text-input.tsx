'use client'
import { clsx } from 'clsx'
import type { ComponentProps, ReactNode } from 'react'
import { controlStyle } from './control-style'
import { Field } from './field'
import { describedBy, useFormField } from './form-context'

type TextInputProps = Omit<ComponentProps<'input'>, 'id' | 'name' | 'defaultValue'> & {
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly optional?: boolean | undefined
  readonly defaultValue?: string | undefined
  /** Classes of the control; the field itself takes `fieldClassName`. */
  readonly fieldClassName?: string | undefined
}

/** One line of text, a date, an e-mail address or a telephone number, with its label, hint and error. */
export function TextInput({
  name,
  label,
  hint,
  optional,
  defaultValue,
  fieldClassName,
  className,
  type = 'text',
  ...rest
}: TextInputProps) {
  const field = useFormField(name)
  return (
    <Field {...field} label={label} hint={hint} optional={optional} className={fieldClassName}>
      <input
        {...rest}
        id={field.id}
        name={name}
        type={type}
        required={!optional}
        defaultValue={rest.value === undefined ? (field.typed?.[0] ?? defaultValue) : undefined}
        className={clsx(controlStyle, className)}
        {...describedBy(field, Boolean(hint))}
      />
    </Field>
  )
}
