'use client'
import { CircleAlert } from 'lucide-react'
import type { FormState } from '@/lib/form-state'
import { type MouseEvent, useEffect, useRef } from 'react'
import { fieldIdOf, useForm } from './form-context'

/** Focuses the control, and its first option when the field is a group. */
function focusField(event: MouseEvent<HTMLAnchorElement>, id: string) {
  const target = document.getElementById(id)
  if (!target) return
  event.preventDefault()
  const control = target.matches('fieldset')
    ? target.querySelector<HTMLElement>('input:not([type=hidden]), button')
    : target
  control?.focus()
  target.scrollIntoView({ block: 'center' })
}

const hasFailed = ({ formError, fieldErrors }: FormState): boolean =>
  formError !== undefined || Object.keys(fieldErrors).length > 0

/** Everything that kept the form from being sent, with a way to each field. Takes focus when it appears. */
export function FormErrors() {
  const { state, idPrefix } = useForm()
  const summary = useRef<HTMLDivElement>(null)
  const errors = Object.entries(state.fieldErrors).flatMap(([name, messages]) =>
    messages.map((message) => ({ name, message })),
  )

  useEffect(() => {
    if (hasFailed(state)) summary.current?.focus()
  }, [state])

  if (!hasFailed(state)) return null
  return (
    <div
      ref={summary}
      tabIndex={-1}
      role="alert"
      className="flex gap-3 rounded-md border border-stop bg-stop-soft p-4 text-stop"
    >
      <CircleAlert className="mt-0.5 size-5 shrink-0" aria-hidden />
      <div className="min-w-0">
        <h2 className="font-semibold">{state.formError ?? 'Not saved yet'}</h2>
        {errors.length > 0 ? (
          <ul className="mt-1 space-y-1">
            {errors.map(({ name, message }) => (
              <li key={`${name} ${message}`}>
                <a
                  href={`#${fieldIdOf(idPrefix, name)}`}
                  onClick={(event) => focusField(event, fieldIdOf(idPrefix, name))}
                  className="inline-block rounded-sm py-0.5 underline underline-offset-3"
                >
                  {message}
                </a>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </div>
  )
}
