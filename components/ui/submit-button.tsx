'use client'
import { LoaderCircle } from 'lucide-react'
import type { ComponentProps } from 'react'
import { useFormStatus } from 'react-dom'
import { Button } from './button'
import { useForm } from './form-context'

type SubmitButtonProps = Omit<ComponentProps<typeof Button>, 'type'> & {
  /** Said while the form is on its way, such as 'Saving…'. */
  readonly pendingLabel?: string | undefined
}

/** Sends the form; shows that it is on its way and takes no second press. */
export function SubmitButton({ children, pendingLabel, variant = 'primary', ...rest }: SubmitButtonProps) {
  const native = useFormStatus()
  const form = useForm()
  const pending = native.pending || form.pending
  return (
    <Button type="submit" variant={variant} aria-disabled={pending || undefined} {...rest}>
      {pending ? <LoaderCircle className="animate-spin" aria-hidden /> : null}
      <span aria-live="polite">{pending ? (pendingLabel ?? children) : children}</span>
    </Button>
  )
}
