import type { ProgramPeriod } from '../adherence'
import type { CalendarDate } from '../calendar-date'
import type { PictureRecords } from '../derive-picture'
import { askedDays } from '../progress/asked-days'
import type { IssuedLines } from '../recovery/last-prescribed'
import type { DatedAnswers } from './outcomes'

/** A home program as it was issued. */
export type IssuedProgram = IssuedLines & {
  readonly number: number
  readonly nextVisitOn: CalendarDate | null
}

/** Everything on the record of one episode that the report is made from. */
export type ReportRecords = Omit<PictureRecords, 'programs'> & {
  /** In order of issue. */
  readonly programs: readonly IssuedProgram[]
  /** In the order in which they were recorded. */
  readonly scores: readonly DatedAnswers[]
}

/** What was on the record at the end of that day. */
export const recordsUntil = (records: ReportRecords, day: CalendarDate): ReportRecords => ({
  assessments: records.assessments.filter(({ assessedOn }) => assessedOn <= day),
  clearances: records.clearances.filter(({ clearedOn }) => clearedOn <= day),
  log: records.log.filter((logged) => logged.day <= day),
  activityRatings: records.activityRatings.filter(({ measuredOn }) => measuredOn <= day),
  reports: records.reports.filter(({ reportedOn }) => reportedOn <= day),
  programs: records.programs.filter(({ issuedOn }) => issuedOn <= day),
  scores: records.scores.filter(({ measuredOn }) => measuredOn <= day),
})

/** How many days a week each program asked for. */
export const programPeriods = ({ programs }: ReportRecords): ProgramPeriod[] =>
  programs.map(({ issuedOn, prescriptions }) => ({
    issuedOn,
    daysPerWeek: askedDays(prescriptions).count,
  }))
