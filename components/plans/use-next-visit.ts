'use client'
import { useMemo, useState, useSyncExternalStore } from 'react'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import { parseNextVisit } from '@/lib/clinical/next-visit'
import type { BuilderFacts } from './builder-facts'
import { keepNextVisit, keptNextVisit } from './kept-next-visit'

/** What was kept is asked once: from then on the field holds what is typed. */
const noChange = () => () => undefined

/**
 * When the patient comes again, as it is typed: kept in the browser until the plan is issued with it. A visit that the last home
 * program named and that is still to come stays the next one.
 */
export function useNextVisit({ patientId, therapistId, today, lastProgram }: BuilderFacts) {
  const known = lastProgram?.nextVisitOn ?? null
  const kept = useSyncExternalStore(
    noChange,
    () => keptNextVisit(localStorage, { patientId, therapistId }, today),
    () => null,
  )
  const [here, setHere] = useState<string | null>(null)
  const typed = here ?? kept ?? (known !== null && known > today ? known : '')
  return useMemo(() => {
    const keep = (day: CalendarDate | null): void =>
      keepNextVisit(localStorage, { patientId, therapistId }, day)
    const read = parseNextVisit(typed, today)
    return {
      typed,
      type: (text: string): void => {
        setHere(text)
        const next = parseNextVisit(text, today)
        keep('day' in next ? next.day : null)
      },
      /** Nothing need be kept any more: it is on the record. */
      issued: (): void => keep(null),
      day: 'day' in read ? read.day : null,
      problem: 'problem' in read ? read.problem : null,
    }
  }, [typed, today, patientId, therapistId])
}

export type NextVisit = ReturnType<typeof useNextVisit>
