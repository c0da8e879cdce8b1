'use client'
import { Flag } from 'lucide-react'
import { useId } from 'react'
import { Badge } from '@/components/ui/badge'
import { FieldError } from '@/components/ui/field'
import { useFormField } from '@/components/ui/form-context'
import type { RedFlagDefinition } from '@/lib/clinical/red-flags'
import type { RedFlag } from '@/lib/clinical/vocabulary'
import { AnswerButtons } from './answer-buttons'
import { FlagAction } from './flag-action'
import { YES_NO } from './yes-no'

const ANSWERS = [...YES_NO, { value: '', label: 'Not asked' }]

/** One screening question. A yes shows at once what to do, and how urgent it is. */
export function ScreenQuestion({
  flag,
  answer,
  onAnswer,
  active,
  isOnRecord,
}: {
  flag: RedFlagDefinition
  answer: string
  onAnswer: (answer: string) => void
  /** Flags that hold with this one: answered yes here, or on the record and not cleared. */
  active: readonly RedFlag[]
  /** It is on the record from an earlier day, and holds without being asked again. */
  isOnRecord: boolean
}) {
  const name = `flag-${flag.slug}`
  const field = useFormField(name)
  const questionId = useId()
  return (
    <div className="py-2.5">
      <div
        id={field.id}
        role="radiogroup"
        aria-labelledby={questionId}
        className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1.5"
      >
        <span id={questionId} className="min-w-0 flex-1 basis-72">
          {flag.question}{' '}
          {isOnRecord ? (
            <Badge tone={flag.urgency === 'evaluate_soon' ? 'caution' : 'stop'}>
              <Flag aria-hidden /> Active on the record
            </Badge>
          ) : null}
        </span>
        <AnswerButtons name={name} answers={ANSWERS} value={answer} onValueChange={onAnswer} />
      </div>
      <FieldError id={field.errorId} errors={field.errors} />
      {answer === 'yes' ? <FlagAction flag={flag.slug} active={active} /> : null}
    </div>
  )
}
