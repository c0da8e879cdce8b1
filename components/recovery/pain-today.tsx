'use client'
import { AnswerButtons } from '@/components/assessments/answer-buttons'
import { FieldError } from '@/components/ui/field'
import { describedBy, useFormField } from '@/components/ui/form-context'

const PAIN = Array.from({ length: 11 }, (_, pain) => ({ value: String(pain), label: String(pain) }))

/** Pain today belongs to every decision: a day on the record without it reads as not assessed. */
export function PainToday() {
  const field = useFormField('painNow')
  return (
    <fieldset id={field.id} className="min-w-0" {...describedBy(field, false)}>
      <legend className="font-medium">Pain today, 0 to 10</legend>
      <div className="mt-1.5">
        <AnswerButtons name="painNow" answers={PAIN} initial={field.typed?.[0] ?? ''} square />
      </div>
      <FieldError id={field.errorId} errors={field.errors} />
    </fieldset>
  )
}
