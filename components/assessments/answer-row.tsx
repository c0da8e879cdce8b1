'use client'
import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { FieldError } from '@/components/ui/field'
import { describedBy, useFormField } from '@/components/ui/form-context'
import { type Answer, AnswerButtons } from './answer-buttons'

const NOT_ASSESSED: Answer = { value: '', label: 'Not assessed' }

/** One question with its answers as buttons. 'Not assessed' comes last, and is where a question starts. */
export function AnswerRow({
  name,
  legend,
  hint,
  answers,
  defaultValue = '',
  square = false,
  className,
}: {
  name: string
  legend: ReactNode
  hint?: ReactNode
  answers: readonly Answer[]
  defaultValue?: string | undefined
  square?: boolean
  className?: string | undefined
}) {
  const field = useFormField(name)
  return (
    <fieldset id={field.id} className={clsx('min-w-0', className)} {...describedBy(field, Boolean(hint))}>
      <legend className="font-medium">{legend}</legend>
      {hint ? (
        <p id={field.hintId} className="mt-0.5 text-sm text-muted">
          {hint}
        </p>
      ) : null}
      <div className="mt-1.5">
        <AnswerButtons
          name={name}
          answers={[...answers, NOT_ASSESSED]}
          initial={field.typed?.[0] ?? defaultValue}
          square={square}
        />
      </div>
      <FieldError id={field.errorId} errors={field.errors} />
    </fieldset>
  )
}
