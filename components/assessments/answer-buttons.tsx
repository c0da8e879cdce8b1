'use client'
import { clsx } from 'clsx'
import type { ReactNode } from 'react'

export type Answer = { readonly value: string; readonly label: ReactNode }

const look =
  'control relative inline-flex items-center justify-center rounded-md border border-line-strong bg-panel px-3 ' +
  'hover:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-action'
const answerLook =
  'has-checked:border-action has-checked:bg-action-soft has-checked:font-medium has-checked:text-action-strong'
/** No answer is where a question starts, so it is the quiet one also when it holds. */
const noAnswerLook = 'border-dashed text-muted has-checked:border-solid has-checked:bg-sunken'

/** Answers as buttons in a row, one of which holds; they are radio buttons, so arrow keys move between them. */
export const AnswerButtons = ({
  name,
  answers,
  initial,
  value,
  onValueChange,
  square = false,
}: {
  name: string
  answers: readonly Answer[]
  initial?: string | undefined
  /** Given together with onValueChange when the page keeps the answer. */
  value?: string | undefined
  onValueChange?: ((value: string) => void) | undefined
  /** For numbers: a button at least as wide as it is high. */
  square?: boolean
}) => (
  <div className={clsx('flex flex-wrap gap-1.5', square && 'max-sm:grid max-sm:grid-cols-6')}>
    {answers.map((answer) => (
      <label
        key={answer.value}
        className={clsx(
          look,
          answer.value === '' ? noAnswerLook : answerLook,
          square && (answer.value === '' ? 'max-sm:col-span-full' : 'control-square tabular-nums'),
        )}
      >
        <input
          type="radio"
          name={name}
          value={answer.value}
          className="absolute inset-0 size-full cursor-pointer opacity-0"
          {...(value === undefined
            ? { defaultChecked: initial === answer.value }
            : { checked: value === answer.value })}
          onChange={() => onValueChange?.(answer.value)}
        />
        {answer.label}
      </label>
    ))}
  </div>
)
