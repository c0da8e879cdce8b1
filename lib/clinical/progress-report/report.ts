import type { CalendarDate } from '../calendar-date'
import type { LetterFoot, LetterHead, LetterLine, LetterSection } from '../letter'
import type { Alert } from './alert'

/**
 * What the progress report says, as plain data: every word is decided here and none in the parts that draw it, so that
 * a stored report is printed again just as it was sent.
 */
export type ProgressReport = LetterHead &
  LetterFoot & {
    /** Raised when the shape changes, because stored reports are printed again years later. */
    readonly version: 1
    readonly writtenOn: CalendarDate
    readonly period: Period
    readonly patient: { readonly name: string; readonly recordNumber: string }
    /** Name and credentials as they were on that day. */
    readonly therapist: string
    /** Whom it is for, as typed. */
    readonly to: string
    /** What was treated and in which phase, at the start and now. */
    readonly status: readonly LetterLine[]
    readonly alert: Alert
    /** The therapist's own words; null where there are none. */
    readonly note: LetterSection | null
    readonly course: CourseSection
    readonly outcomes: OutcomeSection
    readonly plan: LetterSection
    readonly closing: string
    readonly signatureLabel: string
    readonly replyLine: string
    /** What it rests on. */
    readonly findings: FindingsSection
    /** What must hold before the next phase; null where there is none. */
    readonly criteria: LetterSection | null
    readonly program: LetterSection
    /** Where the changes that matter come from; empty where none was told. */
    readonly sources: string
  }

/** Both days belong to it. */
export type Period = { readonly from: CalendarDate; readonly to: CalendarDate }

/** What the patient reported between visits: pain as lines, days done as bars, and the numbers of each week. */
export type CourseSection = {
  readonly heading: string
  readonly text: string
  readonly pain: readonly Course[]
  readonly done: DoneByWeek | null
  readonly weeks: WeekTable | null
}

export type OutcomeSection = {
  readonly heading: string
  readonly text: string
  readonly measures: readonly Course[]
}

/** One thing over time. Where there are no points it is said in words alone. */
export type Course = {
  /** Begins the sentence. */
  readonly name: string
  readonly sentence: string
  /** What change matters, and who says so; empty where nothing of the kind is known. */
  readonly threshold: string
  readonly scale: Scale
  readonly bands: readonly Band[]
  /** Oldest first. */
  readonly points: readonly CoursePoint[]
}

/** The ends of the scale and what stands at its left; lines are drawn at the ticks. */
export type Scale = {
  readonly min: number
  readonly max: number
  readonly ticks: readonly { readonly value: number; readonly text: string }[]
}

/** A part of the scale that is a change that matters. */
export type Band = { readonly from: number; readonly to: number; readonly text: string }

/** The text stands beside the point; empty where the points beside it leave no room. */
export type CoursePoint = { readonly day: CalendarDate; readonly value: number; readonly text: string }

export type DoneByWeek = {
  readonly name: string
  readonly sentence: string
  /** As many days as the tallest bar. */
  readonly most: number
  readonly bars: readonly (Period & {
    readonly planned: number
    readonly done: number
  })[]
}

/** Columns stand under their weeks. */
export type WeekTable = {
  readonly label: string
  readonly columns: readonly (Period & { readonly text: string })[]
  readonly rows: readonly { readonly label: string; readonly texts: readonly string[] }[]
}

/** The first and the latest assessment of the period side by side. */
export type FindingsSection = {
  readonly heading: string
  readonly text: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly label: string; readonly texts: readonly string[] }[]
  /** What neither of them looked at; null where everything was. */
  readonly missing: LetterLine | null
}
