import { dateInWords, shortDate } from '@/lib/clinical/date-in-words'
import { PHASE_LABELS } from '@/lib/clinical/labels'
import type { CaseloadColumn, CaseloadRow } from '@/lib/patients/search'
import { LANGUAGE_WORDS } from './patient-words'

export const COLUMN_LABELS: Readonly<Record<CaseloadColumn, string>> = {
  therapist: 'Therapist',
  problem: 'Problem',
  phase: 'Phase',
  pain: 'Pain',
  urgency: 'Attention',
  checkIn: 'Last check-in',
  adherence: 'Adherence, 14 days',
  program: 'Home program',
  nextVisit: 'Next visit',
  assessed: 'Last assessed',
  page: 'Patient’s page',
  language: 'Language',
  phone: 'Phone',
}

/** What a heading has room for. */
const HEADINGS: Readonly<Partial<Record<CaseloadColumn, string>>> = {
  adherence: 'Adherence',
  checkIn: 'Check-in',
}
export const headingOf = (column: CaseloadColumn): string => HEADINGS[column] ?? COLUMN_LABELS[column]

/** By how much pain is up, as it stands beside it; nothing when it is not. */
export const riseOf = ({ painRise }: CaseloadRow): string | null =>
  painRise !== null && painRise > 0 ? `+${painRise}` : null

const percent = (share: number): string => `${Math.round(share * 100)}%`

type TextColumn = Exclude<CaseloadColumn, 'urgency'>

/** What a column says of a patient, in plain text; null for nothing. Attention is said by its badges. */
export const FACTS: Readonly<Record<TextColumn, (row: CaseloadRow) => string | null>> = {
  therapist: ({ therapistName }) => therapistName,
  problem: ({ problem }) => problem,
  phase: ({ dischargedOn, phase }) =>
    dischargedOn ? `Discharged ${dateInWords(dischargedOn)}` : phase && PHASE_LABELS[phase],
  pain: (row) =>
    row.painNow === null ? null : `${row.painNow}${riseOf(row) === null ? '' : ` ${riseOf(row)}`}`,
  checkIn: ({ lastCheckInOn }) => lastCheckInOn && shortDate(lastCheckInOn),
  adherence: ({ adherence }) => (adherence === null ? null : percent(adherence)),
  program: ({ programNumber, programIssuedOn }) =>
    programNumber === null || programIssuedOn === null
      ? null
      : `No. ${programNumber}, ${shortDate(programIssuedOn)}`,
  nextVisit: ({ nextVisitOn }) => nextVisitOn && shortDate(nextVisitOn),
  assessed: ({ lastAssessedOn }) => lastAssessedOn && shortDate(lastAssessedOn),
  page: ({ pageIsOn }) => (pageIsOn ? 'On' : 'Off'),
  language: ({ language }) => LANGUAGE_WORDS[language],
  phone: ({ phone }) => phone || null,
}
