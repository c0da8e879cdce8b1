/** Makers of clinical records for tests: everything not assessed, but for what the test is about. */
import { type AssessedFacts, nothingFound } from './assessed-facts'
import { type CalendarDate, parseCalendarDate } from './calendar-date'
import type { ExerciseSlug } from './catalog'
import type { ExerciseSession } from './recent-response'
import type { LoggedDay } from './recovery/evidence'

export function day(text: string): CalendarDate {
  const date = parseCalendarDate(text)
  if (!date) throw new Error(`${text} is not a day`)
  return date
}

export const at = (on: string, time = '12:00'): Date => new Date(`${on}T${time}:00Z`)

/** An assessment of that day, recorded that day at `time`. */
export const assessed = (on: string, found: Partial<AssessedFacts>, time?: string): AssessedFacts => ({
  ...nothingFound(day(on), at(on, time)),
  ...found,
})

/** One exercise done on that day; pain as 'before/during/next morning', a dash where it was not given. */
export function session(
  on: string,
  exercise: ExerciseSlug,
  pains: string,
  said: Partial<ExerciseSession> = {},
): ExerciseSession {
  const [before, during, next] = pains.split('/').map((pain) => (pain === '-' ? null : Number(pain)))
  return {
    day: day(on),
    exercise,
    done: true,
    painBefore: before ?? null,
    painDuring: during ?? null,
    painNextDay: next ?? null,
    easedAsMoved: null,
    sharpOrWorsening: null,
    formBreakdown: null,
    peripheralized: null,
    ...said,
  }
}

/** A day of the program with what was said about single exercises. */
export function loggedDay(on: string, pains: string, sessions: readonly ExerciseSession[] = []): LoggedDay {
  const { painBefore, painDuring, painNextDay } = session(on, 'walking', pains)
  return { day: day(on), done: 'all', painBefore, painDuring, painNextDay, sessions }
}
