'use client'
import { useId, useMemo } from 'react'
import { FormContext } from '@/components/ui/form-context'
import { TextInput } from '@/components/ui/text-input'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import type { NextVisit } from './use-next-visit'

const FIELD = 'nextVisitOn'

/** When the patient comes again: printed, or a line to write it on. */
export function IssueNextVisit({ nextVisit, today }: { nextVisit: NextVisit; today: CalendarDate }) {
  const { typed, type, problem } = nextVisit
  const idPrefix = useId()
  const status = useMemo(
    () => ({
      state: { fieldErrors: problem === null ? {} : { [FIELD]: [problem] }, typed: {} },
      pending: false,
      idPrefix,
    }),
    [problem, idPrefix],
  )
  return (
    <FormContext value={status}>
      <TextInput
        name={FIELD}
        type="date"
        label="Next visit"
        optional
        hint="Printed on the page. Left empty, the page has a line to write it on."
        min={today}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
        className="max-w-52"
        data-question={problem === null ? undefined : ''}
      />
    </FormContext>
  )
}
