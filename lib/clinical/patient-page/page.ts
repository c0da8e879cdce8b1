import type { CheckInDone } from '../adherence'
import type { CalendarDate } from '../calendar-date'
import type { HandoutContent } from '../handout'
import type { Language } from '../languages/language'
import type { PrescribedSlug } from '../own-exercise'
import type { Prescription } from '../plan'
import type { RedFlag, Urgency } from '../vocabulary'

/** What the patient's own page shows, as plain data. It is kept on the patient's device, to be there without a connection. */
export type PatientPage = {
  /** Raised when the shape changes: a device that kept another one asks again. */
  readonly version: 1
  /** Whose page it is: the id of the link, which opens nothing and names nobody. A page that the release before left on a phone has none. */
  readonly linkId?: string
  readonly language: Language
  /** Only the first name: somebody may look over the shoulder. */
  readonly firstName: string
  readonly clinic: { readonly name: string; readonly phone: string; readonly timeZone: string }
  /** Null after the last day of the link's grace, and before the first home program. */
  readonly program: PatientProgram | null
  /** Set once the episode is discharged: the page stays open until this day. */
  readonly openUntil: CalendarDate | null
  /** Questions for red flags, most urgent first. */
  readonly flagQuestions: readonly FlagQuestion[]
  /** What was checked in over the last two weeks, oldest first. */
  readonly checkIns: readonly PatientCheckIn[]
}

/** The newest home program, in the patient's language. */
export type PatientProgram = {
  readonly homeProgramId: string
  readonly number: number
  readonly issuedOn: CalendarDate
  /** The words of the handout. Its `changes` say what is new. */
  readonly content: HandoutContent
  /** The dosage as numbers, for the timer, in the order of the handout. */
  readonly prescriptions: readonly Prescription[]
}

/** One sign; several may be of the same red flag. */
export type FlagQuestion = {
  /** Null for a sign that is no red flag of the back: what to do is shown, and nothing is sent. */
  readonly flag: RedFlag | null
  readonly urgency: Urgency
  /** 'You feel numb between your legs.' */
  readonly sign: string
  /** What to do now, with the clinic's phone where it is the one to call. */
  readonly action: string
}

/** One day as the patient told it. */
export type PatientCheckIn = {
  readonly homeProgramId: string
  readonly day: CalendarDate
  readonly done: CheckInDone
  readonly painBefore: number | null
  readonly painDuring: number | null
  readonly painNextDay: number | null
  readonly effort: 'easy' | 'right' | 'hard' | null
  readonly minutes: number | null
  /** The patient's own words; empty for a day that a therapist recorded. */
  readonly note: string
  readonly exercises: readonly PatientCheckInExercise[]
}

export type PatientCheckInExercise = {
  readonly exercise: PrescribedSlug
  readonly done: boolean
  readonly painDuring: number | null
  readonly sharpOrWorsening: boolean | null
  readonly peripheralized: boolean | null
  readonly easedAsMoved: boolean | null
}
