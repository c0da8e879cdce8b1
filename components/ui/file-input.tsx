'use client'
import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { controlStyle } from './control-style'
import { Field } from './field'
import { describedBy, useFormField } from './form-context'

/** One file from this device, with its label, hint and error. */
export function FileInput({
  name,
  label,
  accept,
  hint,
}: {
  readonly name: string
  readonly label: ReactNode
  /** Media types, as the browser's chooser narrows by them; the server looks for itself. */
  readonly accept: string
  readonly hint?: ReactNode
}) {
  const field = useFormField(name)
  return (
    <Field {...field} label={label} hint={hint}>
      <input
        id={field.id}
        name={name}
        type="file"
        accept={accept}
        required
        className={clsx(
          controlStyle,
          'py-1.5 file:mr-3 file:rounded-sm file:border file:border-line-strong file:bg-sunken file:px-2.5 file:py-0.5 file:font-medium',
        )}
        {...describedBy(field, Boolean(hint))}
      />
    </Field>
  )
}
