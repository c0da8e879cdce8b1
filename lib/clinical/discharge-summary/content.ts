import type { CalendarDate } from '../calendar-date'
import { dateInWords } from '../date-in-words'
import { clinicalPicture } from '../derive-picture'
import { EDUCATION, type EducationId } from '../education/education'
import { type EndedEpisode, withFlagsLeft } from '../flags-left'
import { DISCHARGE_REASON_LABELS } from '../labels'
import type { LetterLine, LetterSection } from '../letter'
import {
  type LetterSubject,
  type LetterTherapist,
  patientLines,
  phoneInWords,
  questionsLine,
  signedBy,
  treatedFor,
} from '../letter-words'
import type { Clearance } from '../plan'
import { alertOf } from '../progress-report/alert'
import { findingsSection, statusLines } from '../progress-report/findings'
import { outcomeSection, sourcesOf } from '../progress-report/outcomes'
import { episodeDays } from '../progress-report/period'
import { capitalized, countInWords, spanInWords } from '../progress-report/phrases'
import { programLine } from '../progress-report/program'
import { programPeriods, type ReportRecords, recordsUntil } from '../progress-report/records'
import type { Period } from '../progress-report/report'
import { selfReports } from '../progress-report/self-reports'
import { SOURCES } from '../sources'
import type { DischargeReason } from '../vocabulary'
import { flagsSection } from './flags'
import type { DischargeSummaryContent } from './summary'

/** The title of a piece of advice, and the day of the home program that it was printed with. */
export type GivenAdvice = { readonly title: string; readonly issuedOn: CalendarDate }

export type DischargeFacts = LetterSubject & {
  readonly therapist: LetterTherapist
  readonly writtenOn: CalendarDate
  readonly dischargedOn: CalendarDate
  readonly reason: DischargeReason
  /** The therapist's words; may be empty. */
  readonly note: string
  readonly records: ReportRecords
  /** Other episodes that ended and left a red flag. */
  readonly flagsLeft: readonly EndedEpisode[]
  /** Stops of rules that were lifted in this episode. */
  readonly stops: readonly Clearance[]
  /** Advice that was printed with the home programs, in order. */
  readonly advice: readonly GivenAdvice[]
  /** The number of the program to keep going with; null where none was issued. */
  readonly keepGoingNumber: number | null
}

const counted = (count: number, one: string, many: string): string =>
  `${capitalized(countInWords(count))} ${count === 1 ? one : many}`

/** Why care ended, and how often the patient was seen. A visit is a day with an assessment: others are not on the record. */
function careLines({ dischargedOn, reason, records }: DischargeFacts): LetterLine[] {
  const visits = new Set(records.assessments.map(({ assessedOn }) => assessedOn)).size
  return [
    {
      label: 'Care ended',
      text: `${dateInWords(dischargedOn)}: ${DISCHARGE_REASON_LABELS[reason].toLowerCase()}.`,
    },
    { label: 'Visits', text: `${counted(visits, 'day', 'days')} with an assessment.` },
    {
      label: 'Home programs',
      text:
        records.programs.length === 0
          ? 'None was issued.'
          : `${counted(records.programs.length, 'was', 'were')} issued.`,
    },
  ]
}

function programSection({ records, keepGoingNumber }: DischargeFacts): LetterSection {
  const heading = 'Exercises at the end'
  const last = records.programs.at(-1)
  if (!last) return { heading, text: 'No home program was issued.', lines: [] }
  const purpose = last.number === keepGoingNumber ? ', to keep going with on their own' : ''
  return {
    heading,
    text: `Home program ${last.number}, issued on ${dateInWords(last.issuedOn)}${purpose}.`,
    lines: last.prescriptions.map(programLine),
  }
}

/** Each once; of a discharge that is dated back, as of that day. */
function adviceSection({ advice, dischargedOn }: DischargeFacts): LetterSection {
  const given = advice.filter(({ issuedOn }) => issuedOn <= dischargedOn).map(({ title }) => title)
  return {
    heading: 'Advice given',
    text:
      given.length === 0
        ? 'None was printed with a home program.'
        : `Printed with the home programs: ${[...new Set(given)].join('; ')}.`,
    lines: [],
  }
}

/** The advice of the patient’s own papers on when to be seen, and when at once. */
const WHEN_TO_BE_SEEN: readonly { readonly label: string; readonly advice: EducationId }[] = [
  { label: 'Be seen', advice: 'ed-when-checked' },
  { label: 'Emergency', advice: 'ed-emergency' },
]

const adviceOf = (id: EducationId) => EDUCATION.find((block) => block.id === id)

function ifItReturns({ clinic, keepGoingNumber }: DischargeFacts): LetterSection {
  const phone = phoneInWords(clinic.phone)
  return {
    heading: 'If it returns',
    text: 'In the words of the handouts, which speak to the patient.',
    lines: [
      {
        label: 'Call us',
        text: `${clinic.name}${phone === '' ? '' : `, ${phone}`}. Care can go on from this episode.`,
      },
      ...(keepGoingNumber === null
        ? []
        : [{ label: 'At home', text: `Home program ${keepGoingNumber} says what to do and when to stop.` }]),
      ...WHEN_TO_BE_SEEN.map(({ label, advice }) => ({
        label,
        text: adviceOf(advice)?.says.join(' ') ?? '',
      })),
    ],
  }
}

function sourceLines({ records }: DischargeFacts, period: Period): string[] {
  const seen = WHEN_TO_BE_SEEN.flatMap(({ advice }) => adviceOf(advice)?.sources ?? [])
  return [
    sourcesOf(records.scores, period),
    `Sources of when to be seen: ${[...new Set(seen)].map((source) => SOURCES[source].title).join('; ')}.`,
  ].filter((line) => line !== '')
}

/** How an episode went and ended, from what is on the record when it is closed. */
export function dischargeSummary(facts: DischargeFacts): DischargeSummaryContent {
  const { clinic, patient, episode, writtenOn, dischargedOn } = facts
  const records = recordsUntil(facts.records, dischargedOn)
  const period = { from: episodeDays(episode, records).startedOn, to: dischargedOn }
  const known = { ...facts, records }
  const therapist = signedBy(facts.therapist)
  const note = facts.note.trim()
  return {
    version: 1,
    writtenOn,
    period,
    clinic,
    patient: { name: patient.name, recordNumber: patient.recordNumber },
    therapist,
    title: 'Discharge summary',
    titleNote: spanInWords(period.from, period.to),
    dateLine: dateInWords(writtenOn),
    toLine: 'For the record, and for whoever treats this patient next.',
    patientLines: patientLines(patient, writtenOn),
    opening: treatedFor({ ...episode, dischargedOn }),
    care: [...careLines(known), ...statusLines(records, period)],
    alert: alertOf(
      withFlagsLeft(clinicalPicture(facts.records, writtenOn), facts.flagsLeft).redFlags ?? [],
      writtenOn,
    ),
    note: note === '' ? null : { heading: 'In my own words', text: note, lines: [] },
    course: selfReports(records.log, programPeriods(records), period, writtenOn),
    outcomes: outcomeSection(records.scores, period),
    findings: findingsSection(records, period, facts.flagsLeft.length > 0),
    program: programSection(known),
    advice: adviceSection(facts),
    flags: flagsSection(facts, { dischargedOn, writtenOn }),
    ifItReturns: ifItReturns(facts),
    sources: sourceLines(known, period),
    closing:
      'Check-ins are the patient’s own reports. Findings and scores were recorded by the clinic; they are not a medical diagnosis.',
    signatureLabel: 'Signature',
    replyLine: questionsLine(therapist, clinic),
    footer: `${patient.name}, ${patient.recordNumber}. Confidential.`,
    pageOf: 'Page {page} of {pages}',
  }
}
