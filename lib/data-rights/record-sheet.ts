import type { assessments, clearances } from '@/db/schema/assessments'
import type { checkIns } from '@/db/schema/check-ins'
import type { homePrograms } from '@/db/schema/home-programs'
import type { outcomeScores } from '@/db/schema/outcome-scores'
import type { episodes, patients } from '@/db/schema/patients'
import type { progressReports } from '@/db/schema/progress-reports'
import type { reportedFlags } from '@/db/schema/reported-flags'
import { type CalendarDate, storedDate } from '@/lib/clinical/calendar-date'
import { dateInWords } from '@/lib/clinical/date-in-words'
import {
  CONDITION_LABELS,
  DISCHARGE_REASON_LABELS,
  PHASE_LABELS,
  PRECAUTION_LABELS,
} from '@/lib/clinical/labels'
import type { LetterLine, LetterSection } from '@/lib/clinical/letter'
import { patientLines } from '@/lib/clinical/letter-words'
import { MEASURES } from '@/lib/clinical/outcomes/score'
import { answersInWords } from '@/lib/clinical/outcomes/score-words'
import { nameOfLine } from '@/lib/clinical/prescribed-exercise'
import type { RecordSheet } from '@/lib/clinical/record-sheet'
import { redFlagOf } from '@/lib/clinical/red-flags'
import { RED_FLAGS } from '@/lib/clinical/vocabulary'
import type { PatientRecord } from './reads-record'

type Told = readonly (string | null | false | undefined)[]

const together = (parts: Told): string => parts.filter(Boolean).join('. ')
const named = (label: string, text: string | null | undefined): string | null =>
  text ? `${label}: ${text}` : null

const listed = <Value extends string>(
  label: string,
  values: readonly Value[] | null,
  labels: Readonly<Record<Value, string>>,
) =>
  values && values.length > 0 ? named(label, values.map((value) => labels[value] ?? value).join(', ')) : null

/** The rows of a table, by the day that they are about. */
const rowsIn = <Row>(record: PatientRecord, table: string, dayOf: (row: Row) => string) =>
  ((record.tables[table] ?? []) as readonly Row[]).toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))

/** One part: a line for each row, under the day that it is about. */
function part<Row>(
  record: PatientRecord,
  {
    heading,
    table,
    dayOf,
    textOf,
  }: {
    readonly heading: string
    readonly table: string
    readonly dayOf: (row: Row) => string
    readonly textOf: (row: Row) => Told
  },
): LetterSection {
  const lines = rowsIn(record, table, dayOf).map((row): LetterLine => ({
    label: dateInWords(dayOf(row)),
    text: together(textOf(row)) || 'No more was recorded',
  }))
  return { heading, text: lines.length === 0 ? 'Nothing was recorded.' : '', lines }
}

const LANGUAGE_NAMES = {
  en: 'English',
  es: 'Spanish',
  pl: 'Polish',
  pt: 'Portuguese',
  other: 'Another',
} as const

const contact = ({ phone, email, language }: typeof patients.$inferSelect): LetterSection => ({
  heading: 'Contact',
  text: '',
  lines: [
    { label: 'Phone', text: phone || 'Not given' },
    { label: 'E-mail', text: email || 'Not given' },
    { label: 'Reads best', text: LANGUAGE_NAMES[language] },
  ],
})

const pains = (before: number | null, during: number | null, next: number | null): string | null => {
  const said = [
    before !== null && `before ${before}`,
    during !== null && `during ${during}`,
    next !== null && `next morning ${next}`,
  ].filter(Boolean)
  return said.length > 0 ? `Pain ${said.join(', ')} of 10` : null
}

/** Those that were answered with yes. */
const warningSigns = (screen: (typeof assessments.$inferSelect)['redFlagScreen']): string =>
  RED_FLAGS.filter((flag) => screen[flag])
    .map((flag) => redFlagOf(flag).name)
    .join(', ')

const DONE_WORDS: Readonly<Record<string, string>> = {
  all: 'Did all of it',
  some: 'Did some of it',
  none: 'Did none of it',
}

function sectionsOf(record: PatientRecord, person: typeof patients.$inferSelect): LetterSection[] {
  return [
    contact(person),
    part<typeof episodes.$inferSelect>(record, {
      heading: 'Episodes of care',
      table: 'episodes',
      dayOf: ({ openedOn }) => openedOn,
      textOf: (row) => [
        row.problem,
        row.dischargedOn && `Ended on ${dateInWords(row.dischargedOn)}`,
        row.dischargeReason && DISCHARGE_REASON_LABELS[row.dischargeReason],
        row.dischargeNote,
      ],
    }),
    part<typeof assessments.$inferSelect>(record, {
      heading: 'Assessments',
      table: 'assessments',
      dayOf: ({ assessedOn }) => assessedOn,
      textOf: (row) => [
        row.painNow !== null && `Pain ${row.painNow} of 10`,
        row.phase && named('Phase', PHASE_LABELS[row.phase]),
        row.phaseReason,
        listed('Conditions', row.conditions, CONDITION_LABELS),
        listed('Precautions', row.precautions, PRECAUTION_LABELS),
        named('Warning signs', warningSigns(row.redFlagScreen)),
        row.note,
      ],
    }),
    part<typeof reportedFlags.$inferSelect>(record, {
      heading: 'Warning signs the patient reported',
      table: 'reported_flags',
      dayOf: ({ reportedOn }) => reportedOn,
      textOf: ({ redFlag }) => [redFlagOf(redFlag).name],
    }),
    part<typeof clearances.$inferSelect>(record, {
      heading: 'Clearances',
      table: 'clearances',
      dayOf: ({ clearedOn }) => clearedOn,
      textOf: (row) => [
        row.redFlag && redFlagOf(row.redFlag).name,
        row.ruleId && named('Rule', row.ruleId),
        named('By', row.clearedBy),
        row.reason,
      ],
    }),
    part<typeof outcomeScores.$inferSelect>(record, {
      heading: 'Scores',
      table: 'outcome_scores',
      dayOf: ({ measuredOn }) => measuredOn,
      textOf: ({ measure, answers }) => [named(MEASURES[measure].name, answersInWords(answers))],
    }),
    part<typeof homePrograms.$inferSelect>(record, {
      heading: 'Home programs',
      table: 'home_programs',
      dayOf: ({ issuedOn }) => issuedOn,
      textOf: ({ number, prescriptions }) => [
        `Number ${number}`,
        prescriptions.map((line) => together([nameOfLine(line), line.note])).join('; '),
      ],
    }),
    part<typeof checkIns.$inferSelect>(record, {
      heading: 'Check-ins',
      table: 'check_ins',
      dayOf: ({ day }) => day,
      textOf: (row) => [
        DONE_WORDS[row.done],
        pains(row.painBefore, row.painDuring, row.painNextDay),
        row.minutes !== null && `${row.minutes} minutes`,
        row.note,
      ],
    }),
    ...(
      [
        ['referral_notes', 'Letters that asked for a medical evaluation'],
        ['progress_reports', 'Progress reports'],
        ['discharge_summaries', 'Discharge summaries'],
      ] as const
    ).map(([table, heading]) =>
      part<typeof progressReports.$inferSelect>(record, {
        heading,
        table,
        dayOf: ({ writtenOn }) => writtenOn,
        textOf: () => ['Written and kept word for word; it can be printed from the chart'],
      }),
    ),
  ]
}

/** A patient's record in words, the oldest first in each part. What is written for programs stands in the JSON file alone. */
export function recordSheet(record: PatientRecord, today: CalendarDate): RecordSheet {
  const person = record.tables['patients']?.[0] as typeof patients.$inferSelect
  const dateOfBirth = storedDate(person.dateOfBirth)
  return {
    writtenOn: today,
    clinic: record.clinic,
    title: 'Record of the patient',
    dateLine: dateInWords(today),
    toLine: '',
    patientLines: patientLines({ ...person, dateOfBirth }, today),
    opening:
      'The main of what this clinic has recorded, in words. The file that comes with it, for programs to read, has all of it.',
    sections: sectionsOf(record, person),
    footer: `${person.name}, ${person.recordNumber}. Confidential.`,
    pageOf: 'Page {page} of {pages}',
  }
}
