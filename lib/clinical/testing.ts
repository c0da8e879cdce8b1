/** Makers of clinical records for tests: everything not assessed, but for what the test is about. */
import type { AssessedFacts } from './assessed-facts'
import { type CalendarDate, parseCalendarDate } from './calendar-date'

export function day(text: string): CalendarDate {
  const date = parseCalendarDate(text)
  if (!date) throw new Error(`${text} is not a day`)
  return date
}

export const at = (on: string, time = '12:00'): Date => new Date(`${on}T${time}:00Z`)

/** An assessment of that day, recorded that day at `time`. */
export const assessed = (on: string, found: Partial<AssessedFacts>, time?: string): AssessedFacts => ({
  assessedOn: day(on),
  recordedAt: at(on, time),
  conditions: null,
  phase: null,
  phaseReason: '',
  contributingFactors: null,
  activeFlare: null,
  painNow: null,
  irritability: null,
  directionalPreference: null,
  legSymptoms: null,
  legNumbTinglingWeak: null,
  precautions: null,
  painMedicationBeforeTraining: null,
  onsetOn: null,
  hoursSinceOnset: null,
  improving: null,
  flaresAfterWorkoutLast8Weeks: null,
  adlSymptomFreeDays: null,
  psfsLowest: null,
  ladderPassed: {},
  workingLoads: {},
  clinicTests: {},
  redFlagScreen: {},
  ...found,
})
