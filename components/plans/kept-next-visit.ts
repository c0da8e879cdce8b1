import { type CalendarDate, parseCalendarDate } from '@/lib/clinical/calendar-date'
import { KEPT_PREFIX, putOnShelf, type Shelf } from './kept-shelf'

const SUFFIX = ':next-visit'
const keyOf = (patientId: string): string => `${KEPT_PREFIX}${patientId}${SUFFIX}`

type KeptVisit = { readonly therapistId: string; readonly day: CalendarDate }

function parse(text: string | null): KeptVisit | undefined {
  try {
    const { therapistId, day } = JSON.parse(text ?? '{}') as Partial<Record<keyof KeptVisit, unknown>>
    const date = typeof day === 'string' ? parseCalendarDate(day) : null
    return typeof therapistId === 'string' && date ? { therapistId, day: date } : undefined
  } catch {
    return undefined
  }
}

/** Keeps the day that was chosen for the next visit until the plan is issued; an empty one is forgotten. */
export function keepNextVisit(
  shelf: Shelf,
  { patientId, therapistId }: { readonly patientId: string; readonly therapistId: string },
  day: CalendarDate | null,
): void {
  if (day === null) shelf.removeItem(keyOf(patientId))
  else putOnShelf(shelf, keyOf(patientId), { therapistId, day } satisfies KeptVisit)
}

/** What this therapist had chosen for this patient and not issued; nothing that is over by now. */
export function keptNextVisit(
  shelf: Shelf,
  { patientId, therapistId }: { readonly patientId: string; readonly therapistId: string },
  today: CalendarDate,
): CalendarDate | null {
  const kept = parse(shelf.getItem(keyOf(patientId)))
  return kept?.therapistId === therapistId && kept.day >= today ? kept.day : null
}
