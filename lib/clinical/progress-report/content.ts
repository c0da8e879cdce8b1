import { ageInYears, type CalendarDate } from '../calendar-date'
import { dateInWords } from '../date-in-words'
import { clinicalPicture } from '../derive-picture'
import { URGENCY_LABELS } from '../labels'
import { triageFlags } from '../triage'
import { spanInWords } from './phrases'
import { findingsSection, statusLines } from './findings'
import { outcomeSection, sourcesOf } from './outcomes'
import { criteriaSection, planSection } from './plan'
import { programSection } from './program'
import { type ReportRecords, recordsUntil } from './records'
import type { Period, ProgressReport } from './report'
import { selfReports } from './self-reports'

export type ProgressFacts = {
  readonly clinic: { readonly name: string; readonly phone: string; readonly address: string }
  readonly patient: {
    readonly name: string
    readonly dateOfBirth: CalendarDate
    readonly recordNumber: string
  }
  /** Name and, where there are any, credentials. */
  readonly therapist: { readonly name: string; readonly credentials: string }
  readonly episode: {
    readonly problem: string
    readonly openedOn: CalendarDate
    readonly dischargedOn: CalendarDate | null
  }
  readonly writtenOn: CalendarDate
  readonly period: Period
  readonly records: ReportRecords
}

/** Red flags that are active on the day of writing, whatever the period: the reader must not miss one. */
function alertOf(records: ReportRecords, writtenOn: CalendarDate): ProgressReport['alert'] {
  const flags = triageFlags(clinicalPicture(records, writtenOn).redFlags ?? [])
  const [first] = flags
  if (!first) return null
  const kinds = [...new Set(flags.map(({ urgency }) => urgency))].map((kind) => {
    const names = flags.filter(({ urgency }) => urgency === kind).map(({ name }) => name)
    return `${URGENCY_LABELS[kind]}: ${names.join('; ')}.`
  })
  return {
    urgency: first.urgency,
    text: `Active red flag${flags.length === 1 ? '' : 's'} on ${dateInWords(writtenOn)}. ${kinds.join(' ')}`,
  }
}

function replyLine(therapist: string, { name, phone }: ProgressFacts['clinic']): string {
  const number = phone.trim().replaceAll(' ', '\u00A0')
  return `Questions: ${therapist}, ${name}${number === '' ? '' : `, ${number}`}`
}

/** What the record says about the period. Whom it is for and the therapist's words are added by withWords. */
export function progressReport(facts: ProgressFacts): ProgressReport {
  const { clinic, patient, episode, writtenOn, period, records } = facts
  const therapist = [facts.therapist.name, facts.therapist.credentials]
    .filter((part) => part !== '')
    .join(', ')
  const born = `${dateInWords(patient.dateOfBirth)} (${ageInYears(patient.dateOfBirth, writtenOn)} years)`
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
    patientLines: [
      { label: 'Patient', text: patient.name },
      { label: 'Date of birth', text: born },
      { label: 'Our record number', text: patient.recordNumber },
    ],
    opening: `I ${episode.dischargedOn === null ? 'have been treating' : 'treated'} this patient in physical therapy ${
      episode.dischargedOn === null
        ? `since ${dateInWords(episode.openedOn)}`
        : `from ${spanInWords(episode.openedOn, episode.dischargedOn)}`
    }, for: ${episode.problem}`,
    status: statusLines(records, period),
    alert: alertOf(records, writtenOn),
    note: null,
    course: selfReports(records.log, programPeriods(records), period, writtenOn),
    outcomes: outcomeSection(records.scores, period),
    plan: planSection(records, period, { dischargedOn: episode.dischargedOn, writtenOn }),
    closing:
      'Check-ins are the patient’s own reports. Findings and scores were recorded by the clinic; they are not a medical diagnosis.',
    signatureLabel: 'Signature',
    replyLine: replyLine(therapist, clinic),
    findings: findingsSection(recordsUntil(records, period.to), period),
    criteria: episode.dischargedOn === null ? criteriaSection(records, period) : null,
    program: programSection(records.programs, period),
    sources: sourcesOf(records.scores, period),
    footer: `${patient.name}, ${patient.recordNumber}. Confidential: for the addressee.`,
    pageOf: 'Page {page} of {pages}',
  }
}

const programPeriods = ({ programs }: ReportRecords) =>
  programs.map(({ issuedOn, prescriptions }) => ({
    issuedOn,
    daysPerWeek: Math.max(...prescriptions.map(({ dosage }) => dosage.daysPerWeek)),
  }))
