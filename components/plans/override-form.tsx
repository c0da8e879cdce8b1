'use client'
import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { controlStyle } from '@/components/ui/control-style'
import { FieldError } from '@/components/ui/field'
import { TEXT_LIMITS } from '@/lib/clinical/dosage'
import { overrideReasonProblem } from '@/lib/clinical/plan-limits'

/** The field was asked for by a press: typing goes on in it. */
const takeFocus = (field: HTMLTextAreaElement | null): void => field?.focus()

/** Asks, in place, why a limit is kept. The words go on the record with the therapist's name. */
export function OverrideForm({
  title,
  reason,
  onKeep,
  onCancel,
}: {
  /** What is kept, for a screen reader. */
  title: string
  /** As given before. */
  reason: string
  onKeep: (reason: string) => void
  onCancel: () => void
}) {
  const id = useId()
  const [typed, setTyped] = useState(reason)
  const [asked, setAsked] = useState(false)
  const problem = overrideReasonProblem(typed)
  const keep = (): void => (problem ? setAsked(true) : onKeep(typed))
  return (
    <div className="max-w-prose space-y-1.5 pt-1" data-own-undo>
      <label htmlFor={id} className="text-sm font-medium">
        Why is this right for this patient now?
        <span className="sr-only"> {title}</span>
      </label>
      <textarea
        id={id}
        ref={takeFocus}
        onKeyDown={(event) => {
          const deed =
            event.key === 'Escape'
              ? onCancel
              : event.key === 'Enter' && (event.ctrlKey || event.metaKey)
                ? keep
                : undefined
          if (!deed) return
          // Heard here: on the page the same keys issue the plan or leave the field.
          event.preventDefault()
          deed()
        }}
        rows={2}
        maxLength={TEXT_LIMITS.reason}
        value={typed}
        onChange={({ currentTarget: { value } }) => setTyped(value)}
        aria-invalid={asked && problem ? true : undefined}
        aria-describedby={`${id}-error`}
        className={`${controlStyle} field-sizing-content min-h-16 py-1.5 text-sm`}
      />
      <FieldError id={`${id}-error`} errors={asked && problem ? [problem] : []} />
      <div className="flex flex-wrap gap-2">
        <Button size="small" variant="primary" onClick={keep}>
          Keep with this reason
        </Button>
        <Button size="small" variant="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  )
}
