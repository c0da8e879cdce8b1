import type { CalendarDate } from './calendar-date'
import { dateInWords } from './date-in-words'
import type { EngagementMonth } from './engagement'
import type { LetterFoot, LetterHead } from './letter'
import { type LetterSubject, patientLines } from './letter-words'
import type { FindingsSection } from './progress-report/report'

/** What was recorded by month, as plain data: every word that screen and paper say. */
export type EngagementSheet = LetterHead &
  LetterFoot & {
    readonly writtenOn: CalendarDate
    readonly months: FindingsSection
    /** What is counted, and that it is no claim. */
    readonly notes: readonly string[]
  }

const NOT_BILLABLE = 'This is what was recorded; it is not a statement of billable time.'

const COLUMNS: readonly { readonly name: string; readonly of: (month: EngagementMonth) => number }[] = [
  { name: 'Days active', of: (month) => month.daysActive },
  { name: 'Minutes told of', of: (month) => month.minutes },
  { name: 'Check-ins by patient', of: (month) => month.checkInsByPatient },
  { name: 'Check-ins from paper', of: (month) => month.checkInsFromPaper },
  { name: 'Days with a contact', of: (month) => month.contactDays },
]

/** 'March 2026' */
const monthInWords = (month: string): string => dateInWords(`${month}-01`).slice('1 '.length)

/** The months of one patient, with what the numbers mean. */
export function engagementSheet(
  { clinic, patient }: Pick<LetterSubject, 'clinic' | 'patient'>,
  months: readonly EngagementMonth[],
  writtenOn: CalendarDate,
): EngagementSheet {
  return {
    writtenOn,
    clinic,
    title: 'Engagement by month',
    dateLine: dateInWords(writtenOn),
    toLine: '',
    patientLines: patientLines(patient, writtenOn),
    opening: NOT_BILLABLE,
    months: {
      heading: 'Calendar months',
      text: months.length === 0 ? 'Nothing was recorded yet.' : '',
      columns: months.length === 0 ? [] : COLUMNS.map(({ name }) => name),
      rows: months.map((month) => ({
        label: monthInWords(month.month),
        texts: COLUMNS.map(({ of }) => String(of(month))),
      })),
      missing: null,
    },
    notes: [
      'Days active: days on which all or some of the home program was done, as told in check-ins. Minutes: as told; where none were told, none are counted.',
      'Days with a contact: days with an assessment, a home program or a message sent. Days are those of the clinic.',
    ],
    footer: `${patient.name}, ${patient.recordNumber}. Confidential.`,
    pageOf: 'Page {page} of {pages}',
  }
}
