import type { CatalogTempo, ExerciseSlug } from '../catalog'
import type { EducationId } from '../education/education'
import type { LiftForm } from '../form-contrasts'
import type { Instructions } from '../instructions'
import type { MovementId } from '../limited-movements'
import type { RuleId } from '../rules/rule-ids'
import type { Condition, LoadClass, Phase, RedFlag, Side, Urgency, Weekday } from '../vocabulary'
import type { PatientPageWords } from './patient-page-words'

/** What the patient reads about one exercise, with its name. */
export type ExerciseWords = Instructions & { readonly name: string }

/**
 * Every word of a patient's paper in one language. A language that lacks one does not compile. Whole sentences are short, and read at
 * the sixth grade or below by the language's own measure.
 */
export type PaperWords = {
  readonly exercises: Readonly<Record<ExerciseSlug, ExerciseWords>>
  /** Paces of the catalog; one that a therapist types is printed as typed. */
  readonly tempos: Readonly<Record<CatalogTempo, string>>
  /** Why a rule asks for care, for the patient. */
  readonly ruleReasons: Readonly<Record<RuleId, string>>
  readonly education: Readonly<
    Record<EducationId, { readonly title: string; readonly says: readonly string[] }>
  >
  readonly limits: LimitWords
  readonly contrasts: Readonly<Record<LiftForm, { readonly look: string; readonly avoid: string }>>
  readonly getHelp: GetHelpWords
  readonly painGuide: PainGuideWords
  readonly dosage: DosageWords
  readonly page: PageWords
  readonly log: LogWords
}

/** All that a patient reads in one language: on paper, and on their page. */
export type PatientWords = PaperWords & { readonly patientPage: PatientPageWords }

export type LimitWords = {
  readonly heading: string
  readonly lead: string
  readonly movements: Readonly<Record<MovementId, { readonly name: string; readonly why: string }>>
  /** How long: by what the limit hangs on. */
  readonly until: Readonly<Record<LimitLasts, string>>
  /** That it is for now, not forever; and the same when one of them is in the program all the same. */
  readonly closing: string
  readonly closingKept: string
  /** The same where no visit is to come. */
  readonly closingAlone: string
  /** 'crunch, sit-up and V-up' */
  readonly listed: (names: readonly string[]) => string
}

/** What has to happen before a limit is lifted. */
export type LimitLasts =
  | 'back-settled'
  | 'checked'
  | 'leg-settled'
  | 'step-reached'
  | 'pain-lower'
  | 'pregnancy'
  | 'bones'
  | 'surgery'
  | 'blood-pressure'
  | 'seen'

export type GetHelpWords = {
  readonly heading: string
  readonly levels: Readonly<
    Record<Urgency, { readonly urgency: string; readonly action: (callUs: string) => string }>
  >
  /** Signs the patient can notice, each without a full stop; none where only the therapist's screen can ask about it. */
  readonly signs: Readonly<Record<RedFlag, readonly string[]>>
  /** Not a red flag of the back, and not to be missing from a page about exercise. */
  readonly chestPain: string
}

export type PainGuideWords = {
  readonly heading: string
  readonly lead: string
  /** Fine, a bit too much, too much. */
  readonly levels: readonly {
    readonly range: string
    readonly meaning: string
    readonly action: string
  }[]
  readonly rules: (callUs: string) => readonly { readonly name: string; readonly text: string }[]
}

/** Phrases of a dosage. Numbers are whole but for a load. */
export type DosageWords = {
  readonly sets: (count: number) => string
  readonly times: (count: number) => string
  /** '3 sets of 10' */
  readonly setsOf: (sets: number, times: number) => string
  /** Intervals within a bout by time: '6 rounds'. */
  readonly rounds: (count: number) => string
  readonly minutes: (count: number) => string
  readonly hold: (seconds: number) => string
  readonly rest: (seconds: number) => string
  readonly sides: Readonly<Record<Side, string | null>>
  readonly loads: Readonly<Record<LoadClass, string | null>>
  readonly loadOf: (amount: string, unit: 'kg' | 'lb') => string
  /** How often a day, when it is more than once. */
  readonly sessions: (perDay: number) => string
  readonly days: (perWeek: number) => string
  readonly weekdays: Readonly<Record<Weekday, string>>
  readonly listed: (words: readonly string[]) => string
}

export type PageWords = {
  readonly title: string
  readonly programLine: (number: number) => string
  /** From '2026-11-23'. */
  readonly date: (date: string) => string
  readonly madeFor: (patient: string) => string
  readonly madeBy: (therapist: string) => string
  /** What the program is for and why, in one sentence. */
  readonly whatAndWhy: (problem: string, purpose: string) => string
  /** Where no condition was assessed. */
  readonly anyProblem: string
  /** As in 'for a strained lower back'; null for what goes along with a problem rather than being one. */
  readonly problems: Readonly<Record<Condition, string | null>>
  readonly purposes: Readonly<Record<Phase, string>>
  readonly anyPurpose: string
  /** For a program to keep going with when the visits are over. */
  readonly keepGoing: { readonly title: string; readonly purpose: string }
  readonly lead: string
  readonly exercises: string
  readonly otherExercises: string
  readonly feel: string
  readonly mistakes: string
  readonly stop: string
  readonly like: string
  readonly notLike: string
  readonly care: string
  readonly note: string
  /** Said of an exercise that is kept although a rule limits it. */
  readonly kept: string
  /** Ends the steps where one side alone is prescribed: they are written for both. */
  readonly oneSide: Readonly<Record<'left' | 'right', string>>
  readonly goodToKnow: string
  /** Middle of a sentence; the phone is empty when the clinic has none. */
  readonly callUs: (phone: string) => string
  readonly footer: (clinic: string, phone: string) => string
  /** With {page} and {pages}. */
  readonly pageOf: string
  readonly changes: {
    readonly heading: string
    readonly added: (name: string) => string
    /** Of an exercise that stands on another line too; the line as phrases of the dosage. */
    readonly lineAdded: (name: string, line: string) => string
    readonly removed: (name: string) => string
    /** The exercise is still in the program, on another line. */
    readonly lineRemoved: (name: string, line: string) => string
    /** From and to are phrases of the dosage; one of them may be empty, never both. */
    readonly changed: (name: string, from: string, to: string) => string
    readonly inGroup: (group: string) => string
  }
  readonly nextVisit: string
  readonly phoneLabel: string
  readonly disclaimer: (therapist: string, callUs: string) => string
}

export type LogWords = {
  readonly heading: string
  /** Beside a line for the patient's name, on a log that is given out blank. */
  readonly name: string
  readonly lead: string
  /** Added where an exercise is done more often a day than there are boxes. */
  readonly moreOften: string
  readonly week: (number: number) => string
  /** Beside a line to write the first day of the week on. */
  readonly from: string
  /** Two letters. */
  readonly weekdays: Readonly<Record<Weekday, string>>
  readonly painBefore: string
  readonly painAfter: string
  readonly painNextMorning: string
  readonly questions: string
  /** The same where no visit is to come. */
  readonly questionsAlone: string
  /** Beside a code to scan and the address that it holds: with a log to fill in, and where there is none. */
  readonly phone: { readonly heading: string; readonly headingAlone: string; readonly lead: string }
}
