'use client'
import { type ReactNode, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Form } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { type FormState, typedOf } from '@/lib/form-state'
import type { BulkAnswer, BulkResult } from './bulk-answer'
import type { SelectedPatient } from './use-selected-patients'

const UNREACHABLE =
  'The connection broke, so some of it may be done. Close this and look at the list before you try again.'

/** The question asked once for several patients, and then what came of it. */
export function BulkForm({
  patients,
  label,
  pendingLabel,
  doneWord,
  send,
  onUnderWay,
  onClose,
  children,
}: {
  patients: readonly SelectedPatient[]
  label: string
  pendingLabel: string
  /** Such as 'discharged'. */
  doneWord: string
  send: (form: FormData) => Promise<BulkAnswer>
  onUnderWay: (isUnderWay: boolean) => void
  /** Told whether anything was done. */
  onClose: (isDone: boolean) => void
  children: ReactNode
}) {
  const [result, setResult] = useState<BulkResult | null>(null)
  const action = async (_: FormState, form: FormData): Promise<FormState> => {
    const typed = typedOf(form)
    onUnderWay(true)
    try {
      const answer = await send(form)
      if ('errors' in answer) return { fieldErrors: answer.errors, typed }
      if ('problem' in answer) return { fieldErrors: {}, typed, formError: answer.problem }
      setResult(answer)
      return { fieldErrors: {}, typed: {} }
    } catch {
      return { fieldErrors: {}, typed, formError: UNREACHABLE }
    } finally {
      onUnderWay(false)
    }
  }
  if (result)
    return (
      <BulkOutcome result={result} patients={patients} doneWord={doneWord} onClose={() => onClose(true)} />
    )
  return (
    <Form action={action} className="px-5 py-4">
      {children}
      <div className="flex flex-wrap gap-2">
        <SubmitButton pendingLabel={pendingLabel}>{label}</SubmitButton>
        <Button variant="quiet" onClick={() => onClose(false)}>
          Cancel
        </Button>
      </div>
    </Form>
  )
}

const takeFocus = (element: HTMLElement | null): void => element?.focus()

function BulkOutcome({
  result: { done, left },
  patients,
  doneWord,
  onClose,
}: {
  result: BulkResult
  patients: readonly SelectedPatient[]
  doneWord: string
  onClose: () => void
}) {
  const nameOf = new Map(patients.map(({ id, name }) => [id, name]))
  return (
    <div ref={takeFocus} tabIndex={-1} className="space-y-4 px-5 py-4 outline-none">
      <Notice
        tone={left.length === 0 ? 'done' : 'caution'}
        title={
          left.length === 0
            ? `${done.length} ${doneWord}`
            : `${done.length} of ${done.length + left.length} ${doneWord}`
        }
      >
        {left.length > 0 ? 'The others are as they were:' : null}
      </Notice>
      {left.length > 0 ? (
        <ul className="divide-y divide-line rounded-md border border-line">
          {left.map(({ patientId, reason }) => (
            <li key={patientId} className="px-3.5 py-2.5">
              <span className="block font-medium">{nameOf.get(patientId)}</span>
              <span className="block text-sm text-muted">{reason}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <Button variant="primary" onClick={onClose}>
        Close
      </Button>
    </div>
  )
}
