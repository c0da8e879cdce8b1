import type { CalendarDate } from './calendar-date'
import type { LetterFoot, LetterHead, LetterSection } from './letter'
import type { Urgency } from './vocabulary'

/**
 * What the referral letter says, as plain data: every word is decided here and none in the PDF parts, so that a stored
 * letter is printed again just as it was sent.
 */
export type ReferralNote = LetterHead &
  LetterFoot & {
    /** Raised when the shape changes, because stored letters are printed again years later. */
    readonly version: 1
    readonly writtenOn: CalendarDate
    readonly patient: { readonly name: string; readonly recordNumber: string }
    /** Name and credentials as they were on that day. */
    readonly therapist: string
    /** The name or role it is addressed to, as typed. */
    readonly to: string
    /** Null where no red flag is active. */
    readonly urgency: Urgency | null
    readonly urgencyLine: string
    /** The letter itself, above the signature. */
    readonly sections: readonly LetterSection[]
    /** What it rests on, below: the letter is whole without a second page. */
    readonly findings: readonly LetterSection[]
    readonly replyLine: string
    readonly signatureLabel: string
    readonly closing: string
  }
