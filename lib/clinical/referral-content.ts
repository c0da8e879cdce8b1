import type { AssessedFacts } from './assessed-facts'
import type { CalendarDate } from './calendar-date'
import { dateInWords } from './date-in-words'
import { isScreenOpen } from './flag-derivation'
import { URGENCY_LABELS } from './labels'
import type { ClinicalPicture, FlagReason } from './picture'
import { referralFindings } from './referral-findings'
import type { LetterLine, LetterSection } from './letter'
import {
  type LetterSubject,
  type LetterTherapist,
  patientLines,
  phoneInWords,
  signedBy,
  treatedFor,
} from './letter-words'
import type { ReferralNote } from './referral-note'
import { referralScreen } from './referral-screen'
import { redFlagOf } from './red-flags'
import { suspicionsOf, type TriageFlag, triageFlags } from './triage'
import type { Urgency } from './vocabulary'

export type ReferralFacts = LetterSubject & {
  readonly therapist: LetterTherapist
  readonly writtenOn: CalendarDate
  /** The name or role it is addressed to. */
  readonly to: string
  /** What the therapist adds; may be empty. */
  readonly words: string
  readonly picture: ClinicalPicture
  readonly assessments: readonly AssessedFacts[]
}

const URGENCY_LINES: Readonly<Record<Urgency, string>> = {
  emergency_now: 'Emergency: please see this patient now.',
  same_day: 'Same day: please see this patient, or speak with me, today.',
  evaluate_soon: 'Soon: please evaluate this patient within days.',
}
const NO_FLAG = 'For evaluation: no red flag is active today.'
const NO_FLAG_KNOWN = 'For evaluation: no red flag is known today; the screen is not complete.'

const reasonOf = ({ by, text }: FlagReason): string =>
  by === 'log' ? `From the patient’s log: ${text}` : text

/** Where a flag points is said as a possibility: a letter of findings makes no diagnosis. */
function reasonLine({ slug, name, urgency, why, grade }: TriageFlag): LetterLine {
  const [suspicion] = suspicionsOf([{ slug }])
  const texts = [
    `${URGENCY_LABELS[urgency]}.`,
    ...(suspicion ? [`May suggest: ${suspicion.toLowerCase()}.`] : []),
    ...why.map(reasonOf),
    ...(grade ? [grade] : []),
  ]
  return { label: name, text: texts.join(' ') }
}

/** Flags that a named clinician cleared. */
export const clearedLines = ({ redFlags = [] }: ClinicalPicture): LetterLine[] =>
  redFlags.flatMap(({ slug, status, clearedBy, clearedAt }) =>
    status === 'cleared' && clearedBy && clearedAt
      ? [{ label: redFlagOf(slug).name, text: `Cleared by ${clearedBy} on ${dateInWords(clearedAt)}.` }]
      : [],
  )

function reason(flags: readonly TriageFlag[], picture: ClinicalPicture): LetterSection {
  const state = isScreenOpen(picture)
    ? 'No red flag is known; the screen is not complete.'
    : 'No red flag is active.'
  const text = flags.length > 0 ? '' : `${state} Why I ask is in my own words below.`
  return { heading: 'Reason for referral', text, lines: [...flags.map(reasonLine), ...clearedLines(picture)] }
}

const DONE: Readonly<Record<Urgency, string>> = {
  emergency_now:
    'All exercise is stopped. It starts again only after a named clinician has cleared the patient.',
  same_day: 'All exercise is on hold. It starts again only after a named clinician has cleared the patient.',
  evaluate_soon: 'Gentle movement goes on. Lifting, impact and hard effort wait for your evaluation.',
}

/** What the receiving clinician is asked: to look for what the leading flags point to, and to say what may go on. */
function request(flags: readonly TriageFlag[], urgency: Urgency | null): LetterSection {
  const suspicions = suspicionsOf(flags.filter((flag) => flag.urgency === urgency))
  const look =
    suspicions.length > 0
      ? `Please evaluate for: ${suspicions.join('; ').toLowerCase()}.`
      : 'Please evaluate whether something other than ordinary back pain explains this.'
  const answer =
    urgency === 'emergency_now' || urgency === 'same_day'
      ? 'Please tell me what you find. Before any exercise starts again I need your clearance: your name, the day, the reason, and the limits that apply (load, movements, dates).'
      : 'Please tell me what you find, whether exercise may go on, and the limits that apply: load, movements, dates.'
  return {
    heading: 'Request',
    text: '',
    lines: [
      { label: 'What I ask', text: `${look} ${answer}` },
      {
        label: 'What was done',
        text: urgency ? DONE[urgency] : 'Exercise was not stopped on account of a red flag.',
      },
    ],
  }
}

const ownWords = (words: string): LetterSection[] =>
  words === '' ? [] : [{ heading: 'In my own words', text: words, lines: [] }]

/** Decides every word of the letter. What was not assessed is said as not assessed. */
export function referralNote(facts: ReferralFacts): ReferralNote {
  const { clinic, patient, episode, writtenOn, picture } = facts
  const flags = triageFlags(picture.redFlags ?? [])
  const urgency = flags[0]?.urgency ?? null
  const to = facts.to.trim()
  const therapist = signedBy(facts.therapist)
  const phone = phoneInWords(clinic.phone)
  return {
    version: 1,
    writtenOn,
    clinic,
    patient: { name: patient.name, recordNumber: patient.recordNumber },
    therapist,
    to,
    title: 'Referral for medical evaluation',
    dateLine: dateInWords(writtenOn),
    toLine: `To: ${to === '' ? 'the physician in charge' : to}`,
    urgency,
    urgencyLine: urgency ? URGENCY_LINES[urgency] : isScreenOpen(picture) ? NO_FLAG_KNOWN : NO_FLAG,
    patientLines: patientLines(patient, writtenOn),
    opening: treatedFor(episode),
    sections: [reason(flags, picture), ...ownWords(facts.words.trim()), request(flags, urgency)],
    findings: [
      referralFindings(picture, facts.assessments, writtenOn),
      referralScreen(facts.assessments, writtenOn),
    ],
    replyLine:
      phone === ''
        ? `Reply to ${therapist}, ${clinic.name}`
        : `Reply to ${therapist}, ${clinic.name}: ${phone}`,
    signatureLabel: 'Signature',
    closing: 'These are findings of a physical therapist, not a diagnosis.',
    footer: `${patient.name}, ${patient.recordNumber}. Confidential: for the clinician it is addressed to.`,
    pageOf: 'Page {page} of {pages}',
  }
}
