import type { CalendarDate } from './calendar-date'
import type { LetterFoot, LetterHead, LetterSection } from './letter'

/** A patient's record to read, as plain data: every word that the paper says. */
export type RecordSheet = LetterHead &
  LetterFoot & {
    readonly writtenOn: CalendarDate
    readonly sections: readonly LetterSection[]
  }
