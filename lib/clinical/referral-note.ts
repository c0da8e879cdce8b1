import type { CalendarDate } from './calendar-date'

/** What the referral letter says, as plain data: every word is decided here and none in the PDF parts. */
export type ReferralNote = {
  /** Raised when the shape changes, because stored letters are printed again years later. */
  readonly version: 1
  readonly writtenOn: CalendarDate
}
