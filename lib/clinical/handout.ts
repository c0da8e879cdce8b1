import type { CalendarDate } from './calendar-date'
import type { EducationPicture } from './education/pictures'
import type { LiftForm } from './form-contrasts'
import type { Language } from './languages/language'
import type { ExercisePhoto, PrescribedSlug } from './own-exercise'
import type { Weekday } from './vocabulary'

/**
 * What the paper says, as plain data: every word is decided here and none in the PDF parts, so that the words can be
 * tested, stored with the home program and read back for good.
 */
export type HandoutContent = {
  /** Raised when the shape changes, because stored content is printed again years later. */
  readonly version: 2
  readonly language: Language
  readonly clinic: { readonly name: string; readonly phone: string; readonly address: string }
  readonly patient: { readonly name: string; readonly recordNumber: string }
  /** Name and credentials as they were on that day. */
  readonly therapist: string
  readonly programNumber: number
  readonly issuedOn: CalendarDate
  readonly title: string
  /** 'Home program 3'. */
  readonly programLine: string
  /** '23 November 2026'. */
  readonly issuedLine: string
  readonly madeFor: string
  readonly madeBy: string
  /** What the program is for, and why; in one sentence. */
  readonly whatAndWhy: string
  readonly lead: string
  /** What was accepted for the program as a whole; often empty. */
  readonly careNotes: readonly string[]
  readonly labels: HandoutLabels
  /** Whether exercises of the catalog are drawn. Programs issued before there were figures are printed as they were. */
  readonly hasFigures: boolean
  readonly exercises: readonly HandoutExercise[]
  /** How the program differs from the last one; null for the first, and when nothing changed. */
  readonly changes: { readonly heading: string; readonly items: readonly string[] } | null
  readonly nextVisit: { readonly label: string; /** Empty: a line to write it on. */ readonly text: string }
  /** What to leave out for now, and why, for this patient; null when nothing is limited. */
  readonly limitForNow: HandoutLimits | null
  readonly painGuide: HandoutPainGuide
  /** What to know about the problem in this phase; null when there is nothing. */
  readonly education: HandoutEducation | null
  readonly getHelp: HandoutGetHelp
  readonly log: HandoutLog
  readonly disclaimer: string
}

export type HandoutExercise = {
  readonly exercise: PrescribedSlug
  readonly number: number
  readonly name: string
  readonly purpose: string
  /** How much: '3 sets of 10, hold 5 seconds, each side'; and how often: 'twice a day, every day'. One line on the page. */
  readonly dosage: { readonly much: string; readonly often: string }
  readonly steps: readonly string[]
  readonly feel: string
  readonly mistakes: readonly string[]
  readonly stop: string
  /** The therapist's own words for this patient; may be empty. */
  readonly note: string
  /** Of the clinic's own exercises; where there are none, the page has only words. */
  readonly photos?: readonly ExercisePhoto[]
  /** A lift done well beside the mistake that is made most, in a few words each. */
  readonly contrast?: { readonly form: LiftForm; readonly look: string; readonly avoid: string }
  /** 'Morning', above the first of those that are done together. */
  readonly group?: string
  /** What to know about a caution accepted or a limit kept; often empty. */
  readonly careNotes: readonly string[]
}

export type HandoutLimits = {
  readonly heading: string
  readonly lead: string
  readonly items: readonly {
    readonly name: string
    readonly reason: string
    /** Until when. */ readonly until: string
  }[]
  /** That it is for now, not forever. */
  readonly closing: string
}

export type HandoutEducation = {
  readonly heading: string
  readonly blocks: readonly {
    readonly title: string
    readonly says: readonly string[]
    readonly picture?: EducationPicture
  }[]
}

export type HandoutPainGuide = {
  readonly heading: string
  readonly lead: string
  readonly levels: readonly { readonly range: string; readonly meaning: string; readonly action: string }[]
  /** The 24-hour rule and what stops everything. */
  readonly rules: readonly { readonly name: string; readonly text: string }[]
}

export type HandoutGetHelp = {
  readonly heading: string
  readonly levels: readonly {
    readonly urgency: string
    readonly action: string
    readonly signs: readonly string[]
  }[]
}

/** Four weeks to tick, a row for each exercise with as many boxes a day as it asks for. */
export type HandoutLog = {
  readonly heading: string
  readonly lead: string
  /** Above each week, in order: 'Week 1'. */
  readonly weeks: readonly string[]
  /** Beside a line to write the first day of a week on. */
  readonly fromLabel: string
  /** Two letters for each day, Monday first. */
  readonly dayLabels: readonly string[]
  readonly rows: readonly HandoutLogRow[]
  /** Rows under the exercises, to write a number in. */
  readonly painRows: readonly string[]
  /** Above lines to write on. */
  readonly questionsLabel: string
}

export type HandoutLogRow = {
  readonly number: number
  readonly name: string
  /** '3 days a week', where any day will do but not every one; empty otherwise. */
  readonly often: string
  readonly boxesPerDay: number
  /** Days on which there is a box. */
  readonly days: readonly Weekday[]
}

/** Headings and labels on the paper. */
type HandoutLabels = {
  readonly exercises: string
  /** Above those in no group, after some that are; only where there are groups. */
  readonly ungrouped?: string
  readonly feel: string
  readonly mistakes: string
  readonly stop: string
  /** Above the pictures of a lift done well and done badly. */
  readonly like: string
  readonly notLike: string
  readonly note: string
  readonly care: string
  /** Beside the clinic's phone, in large type. */
  readonly phone: string
  /** 'Questions? Call …', at the foot of every page. */
  readonly footer: string
  /** With {page} and {pages}. */
  readonly pageOf: string
}

/** What stands above an exercise in the overview; undefined where it goes on with those before. */
export function groupHeading({ exercises, labels }: HandoutContent, index: number): string | undefined {
  const group = exercises[index]?.group
  return group === exercises[index - 1]?.group ? undefined : (group ?? labels.ungrouped)
}

/** 'Page 2 of 4', from the stored words. */
export const pageLine = (content: HandoutContent, page: number, pages: number): string =>
  content.labels.pageOf.replace('{page}', String(page)).replace('{pages}', String(pages))

/** The ids of the photos that the paper shows. */
export const photoIdsOf = ({ exercises }: HandoutContent): string[] =>
  exercises.flatMap(({ photos = [] }) => photos.map(({ id }) => id))
