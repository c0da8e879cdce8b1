import { ageInYears, type CalendarDate } from './calendar-date'
import { dateInWords } from './date-in-words'
import type { LetterLine } from './letter'
import { spanInWords } from './progress-report/phrases'

/** Who and what every letter is about. */
export type LetterSubject = {
  readonly clinic: { readonly name: string; readonly phone: string; readonly address: string }
  readonly patient: {
    readonly name: string
    readonly dateOfBirth: CalendarDate
    readonly recordNumber: string
  }
  readonly episode: {
    readonly problem: string
    readonly openedOn: CalendarDate
    readonly dischargedOn: CalendarDate | null
  }
}

/** Who signs it: name and, where there are any, credentials. */
export type LetterTherapist = { readonly name: string; readonly credentials: string }

export const signedBy = ({ name, credentials }: LetterTherapist): string =>
  [name, credentials].filter((part) => part !== '').join(', ')

/** How a letter begins: whom I treat, since when or from when to when, and for what. */
export const treatedFor = ({ problem, openedOn, dischargedOn }: LetterSubject['episode']): string =>
  dischargedOn === null
    ? `I have been treating this patient in physical therapy since ${dateInWords(openedOn)}, for: ${problem}`
    : `I treated this patient in physical therapy ${openedOn === dischargedOn ? 'on' : 'from'} ${spanInWords(openedOn, dischargedOn)}, for: ${problem}`

/** What was typed into the record and stands on every letter of this episode. */
export const standsOnLetters = ({
  clinic: { name, phone, address },
  patient,
  therapist,
  episode: { problem },
}: {
  readonly clinic: LetterSubject['clinic']
  readonly patient: { readonly name: string; readonly recordNumber: string }
  readonly therapist: LetterTherapist
  readonly episode: { readonly problem: string }
}) => ({
  clinic: { name, phone, address },
  patient: { name: patient.name, recordNumber: patient.recordNumber },
  therapist: signedBy(therapist),
  problem,
})

/** A number is never split over two lines. */
export const phoneInWords = (phone: string): string => phone.trim().replaceAll(' ', '\u00A0')

/** About whom it is. */
export const patientLines = (
  { name, dateOfBirth, recordNumber }: LetterSubject['patient'],
  writtenOn: CalendarDate,
): LetterLine[] => [
  { label: 'Patient', text: name },
  {
    label: 'Date of birth',
    text: `${dateInWords(dateOfBirth)} (${ageInYears(dateOfBirth, writtenOn)} years)`,
  },
  { label: 'Our record number', text: recordNumber },
]

/** 'Questions: Ana Reyes, PT, Lakeside Physical Therapy, (555) 010-0142' */
export function questionsLine(therapist: string, { name, phone }: LetterSubject['clinic']): string {
  const number = phoneInWords(phone)
  return `Questions: ${therapist}, ${name}${number === '' ? '' : `, ${number}`}`
}
