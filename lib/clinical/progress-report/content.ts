import type { CalendarDate } from '../calendar-date'
import { dateInWords } from '../date-in-words'
import { clinicalPicture } from '../derive-picture'
import { afterDischarge, type EndedEpisode, withFlagsLeft } from '../flags-left'
import {
  type LetterSubject,
  type LetterTherapist,
  patientLines,
  questionsLine,
  signedBy,
  treatedFor,
} from '../letter-words'
import type { RecordedFlag } from '../picture'
import { alertOf } from './alert'
import { findingsSection, statusLines } from './findings'
import { outcomeSection, sourcesOf } from './outcomes'
import { spanInWords } from './phrases'
import { criteriaSection, planSection } from './plan'
import { programSection } from './program'
import { programPeriods, type ReportRecords, recordsUntil } from './records'
import type { Period, ProgressReport } from './report'
import { selfReports } from './self-reports'

export type ProgressFacts = LetterSubject & {
  readonly therapist: LetterTherapist
  readonly writtenOn: CalendarDate
  readonly period: Period
  readonly records: ReportRecords
  /** Other episodes that ended and left a red flag. */
  readonly flagsLeft: readonly EndedEpisode[]
}

/** Of an episode that is over, what keeps a flag active after it; else also what those before it left. */
function activeFlags({ records, writtenOn, episode, flagsLeft }: ProgressFacts): readonly RecordedFlag[] {
  const picture = clinicalPicture(records, writtenOn)
  const now = episode.dischargedOn === null ? withFlagsLeft(picture, flagsLeft) : afterDischarge(picture)
  return now.redFlags ?? []
}

/** What the record says about the period. Whom it is for and the therapist's words are added by withWords. */
export function progressReport(facts: ProgressFacts): ProgressReport {
  const { clinic, patient, episode, writtenOn, period, records, flagsLeft } = facts
  const therapist = signedBy(facts.therapist)
  return {
    version: 1,
    writtenOn,
    period,
    clinic,
    patient: { name: patient.name, recordNumber: patient.recordNumber },
    therapist,
    to: '',
    title: 'Progress report',
    titleNote: spanInWords(period.from, period.to),
    dateLine: dateInWords(writtenOn),
    toLine: 'To:',
    patientLines: patientLines(patient, writtenOn),
    opening: treatedFor(episode),
    status: statusLines(records, period),
    alert: alertOf(activeFlags(facts), writtenOn),
    note: null,
    course: selfReports(records.log, programPeriods(records), period, writtenOn),
    outcomes: outcomeSection(records.scores, period),
    plan: planSection(records, period, { dischargedOn: episode.dischargedOn, writtenOn, flagsLeft }),
    closing:
      'Check-ins are the patient’s own reports. Findings and scores were recorded by the clinic; they are not a medical diagnosis.',
    signatureLabel: 'Signature',
    replyLine: questionsLine(therapist, clinic),
    findings: findingsSection(recordsUntil(records, period.to), period, flagsLeft.length > 0),
    criteria: episode.dischargedOn === null ? criteriaSection(records, period, flagsLeft) : null,
    program: programSection(records.programs, period),
    sources: sourcesOf(records.scores, period),
    footer: `${patient.name}, ${patient.recordNumber}. Confidential: for the addressee.`,
    pageOf: 'Page {page} of {pages}',
  }
}
