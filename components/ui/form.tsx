'use client'
import { clsx } from 'clsx'
import { type FormEvent, type ReactNode, startTransition, useActionState, useId, useMemo } from 'react'
import { emptyFormState, type FormState } from '@/lib/form-state'
import { FormContext } from './form-context'
import { FormErrors } from './form-errors'
import { Notice } from './notice'

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>

/**
 * A form sent to a server action. Errors come back in a summary and under each field, what was typed stays, and a
 * second send waits for the first. Works before the page's script has loaded.
 */
export function Form({
  action,
  children,
  className,
  label,
}: {
  action: FormAction
  children: ReactNode
  className?: string | undefined
  /** Names the form where a page has several. */
  label?: string | undefined
}) {
  const [state, send, pending] = useActionState(action, emptyFormState)
  const idPrefix = useId()
  const status = useMemo(() => ({ state, pending, idPrefix }), [state, pending, idPrefix])

  /** Sent by hand, since the framework empties a form that it sends itself. */
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (pending) return
    const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null
    const form = new FormData(event.currentTarget, submitter)
    startTransition(() => send(form))
  }

  return (
    <FormContext value={status}>
      <form
        action={send}
        onSubmit={onSubmit}
        noValidate
        aria-label={label}
        className={clsx('flex flex-col gap-5', className)}
      >
        <FormErrors />
        {state.done ? <Notice tone="done">{state.done}</Notice> : null}
        {children}
      </form>
    </FormContext>
  )
}
