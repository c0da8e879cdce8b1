'use client'
import { clsx } from 'clsx'
import { unstable_rethrow } from 'next/navigation'
import {
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import { emptyFormState, type FormState, OWNER_KEY, SEND_KEY, typedOf } from '@/lib/form-state'
import { useAskAgain } from './ask-again'
import { FormContext } from './form-context'
import { FormErrors } from './form-errors'
import { Notice } from './notice'
import { usePageOwner } from './page-owner'
import { useIsLive } from './use-is-live'
import { useSendKey } from './use-send-key'

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>

const NO_ANSWER =
  'No answer came back, so this may not be saved. What you typed is still here: check the connection and send again. Sent twice it counts once.'

/** A form counts once; and a failure comes back as an answer too: thrown, it would take the page away with what was typed. */
function useSending(action: FormAction): FormAction {
  const underKey = useSendKey()
  return async (previous, form) => {
    try {
      return await underKey((key) => {
        form.set(SEND_KEY, key)
        return action(previous, form)
      })
    } catch (error) {
      unstable_rethrow(error)
      return { formError: NO_ANSWER, fieldErrors: {}, typed: typedOf(form) }
    }
  }
}

/**
 * A form sent to a server action. Errors come back in a summary and under each field, what was typed stays, and a
 * second send waits for the first. Where the password has to be given again, it is asked for, and the form is sent again
 * as it was. Works before the page's script has loaded.
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
  const sendWithKey = useSending(action)
  const [state, send, pending] = useActionState(useIsLive() ? sendWithKey : action, emptyFormState)
  const idPrefix = useId()
  // Of whoever types here, whoever the page is drawn for later.
  const [owner] = useState(usePageOwner())
  const askAgain = useAskAgain()
  const sent = useRef<FormData>(null)
  const status = useMemo(() => ({ state, pending, idPrefix }), [state, pending, idPrefix])

  useEffect(() => {
    if (!state.reauthenticate) return
    void askAgain().then((isGiven) => {
      const form = sent.current
      if (isGiven && form) startTransition(() => send(form))
    })
  }, [state, askAgain, send])

  /** Sent by hand, since the framework empties a form that it sends itself. */
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (pending) return
    const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null
    const form = new FormData(event.currentTarget, submitter)
    sent.current = form
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
        {owner ? <input type="hidden" name={OWNER_KEY} value={owner} /> : null}
        <FormErrors />
        {state.done ? <Notice tone="done">{state.done}</Notice> : null}
        {children}
      </form>
    </FormContext>
  )
}
