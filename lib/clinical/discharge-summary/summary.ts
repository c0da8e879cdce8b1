import type { CalendarDate } from '../calendar-date'
import type { LetterFoot, LetterHead, LetterLine, LetterSection } from '../letter'
import type { Alert } from '../progress-report/alert'
import type { CourseSection, FindingsSection, OutcomeSection, Period } from '../progress-report/report'

/** How an episode ended, as plain data: every word that the paper says. */
export type DischargeSummaryContent = LetterHead &
  LetterFoot & {
    /** Raised when the shape changes, because stored content is printed again years later. */
    readonly version: 1
    readonly writtenOn: CalendarDate
    /** The whole episode. */
    readonly period: Period
    readonly patient: { readonly name: string; readonly recordNumber: string }
    /** Name and credentials as they were on that day. */
    readonly therapist: string
    /** Why care ended, how often the patient was seen, what was treated. */
    readonly care: readonly LetterLine[]
    /** Red flags active on the day of discharge; null where none is. */
    readonly alert: Alert
    /** The therapist's own words; null where there are none. */
    readonly note: LetterSection | null
    readonly course: CourseSection
    readonly outcomes: OutcomeSection
    readonly findings: FindingsSection
    /** What the patient does at home at the end. */
    readonly program: LetterSection
    readonly advice: LetterSection
    readonly flags: LetterSection
    readonly ifItReturns: LetterSection
    /** Where the changes that matter come from, and the advice on when to be seen. */
    readonly sources: readonly string[]
    readonly closing: string
    readonly signatureLabel: string
    readonly replyLine: string
  }
