import type { CalendarDate } from './calendar-date'
import type { Urgency } from './vocabulary'

export type ReferralLine = { readonly label: string; readonly text: string }

export type ReferralSection = {
  readonly heading: string
  /** Running text under the heading; empty where the lines say it all. Keeps the line breaks that were typed. */
  readonly text: string
  readonly lines: readonly ReferralLine[]
}

/**
 * What the referral letter says, as plain data: every word is decided here and none in the PDF parts, so that a stored
 * letter is printed again just as it was sent.
 */
export type ReferralNote = {
  /** Raised when the shape changes, because stored letters are printed again years later. */
  readonly version: 1
  readonly writtenOn: CalendarDate
  readonly clinic: { readonly name: string; readonly phone: string; readonly address: string }
  readonly patient: { readonly name: string; readonly recordNumber: string }
  /** Name and credentials as they were on that day. */
  readonly therapist: string
  /** The name or role it is addressed to, as typed. */
  readonly to: string
  readonly title: string
  /** '23 November 2026'. */
  readonly dateLine: string
  readonly toLine: string
  /** Null where no red flag is active. */
  readonly urgency: Urgency | null
  readonly urgencyLine: string
  readonly patientLines: readonly ReferralLine[]
  readonly opening: string
  /** The letter itself, above the signature. */
  readonly sections: readonly ReferralSection[]
  /** What it rests on, below: the letter is whole without a second page. */
  readonly findings: readonly ReferralSection[]
  readonly replyLine: string
  readonly signatureLabel: string
  readonly closing: string
  /** At the foot of every page: whose it is, and that it is confidential. */
  readonly footer: string
  /** With {page} and {pages}. */
  readonly pageOf: string
}
