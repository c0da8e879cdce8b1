import { clsx } from 'clsx'
import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

/** The error under a field, with an icon, because color alone says nothing to some. */
export const FieldError = ({ id, errors }: { id: string; errors: readonly string[] }) =>
  errors.length === 0 ? null : (
    <p id={id} className="flex gap-1.5 text-sm text-stop">
      <CircleAlert className="mt-0.5 size-4 shrink-0" aria-hidden />
      <span>{errors.join(' ')}</span>
    </p>
  )

/** A label, the control, a hint and its error, in that order: controls side by side stay on one line. */
export function Field({
  label,
  hint,
  optional = false,
  id,
  hintId,
  errorId,
  errors,
  className,
  children,
}: {
  label: ReactNode
  hint?: ReactNode
  /** Says so beside the label; a field is required unless it says that it is not. */
  optional?: boolean | undefined
  id: string
  hintId: string
  errorId: string
  errors: readonly string[]
  className?: string | undefined
  children: ReactNode
}) {
  return (
    <div className={clsx('flex min-w-0 flex-col gap-1.5', className)}>
      <label htmlFor={id} className="font-medium">
        {label}
        {optional ? <span className="font-normal text-muted"> (optional)</span> : null}
      </label>
      {children}
      {hint ? (
        <p id={hintId} className="text-sm text-muted">
          {hint}
        </p>
      ) : null}
      <FieldError id={errorId} errors={errors} />
    </div>
  )
}
