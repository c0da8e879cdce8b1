import { addDays, type CalendarDate, daysBetween } from '../calendar-date'
import type { Prescription } from '../plan'
import { WEEKDAYS, type Weekday } from '../vocabulary'
import type { PatientCheckIn } from './page'

/** Why an exercise is not asked for today: another day is named, it was done often enough this week, or its day of rest is today. */
export type NotToday = 'other-day' | 'enough' | 'rest'

export type TodayLine = {
  readonly prescription: Prescription
  /** Its place in the handout. */
  readonly index: number
  /** How many times today; 0 when it is not asked for. */
  readonly times: number
  readonly notToday: NotToday | null
}

const A_WEEK = WEEKDAYS.length
/** So few days a week are spread, with a day between. Product default. */
const SPREAD_UP_TO = 3
/** A Monday, from which weekdays are counted. */
const A_MONDAY = '2024-01-01' as CalendarDate

/** Days since Monday. */
const placeInWeek = (day: CalendarDate): number => ((daysBetween(A_MONDAY, day) % A_WEEK) + A_WEEK) % A_WEEK

const mondayOf = (day: CalendarDate): CalendarDate => addDays(day, -placeInWeek(day))

export const weekdayOf = (day: CalendarDate): Weekday => WEEKDAYS[placeInWeek(day)] ?? 'mon'

/**
 * Whether a check-in says that this exercise was done; one from paper may say so of the whole day alone. The whole day is what was
 * asked for: of an exercise that was not due, or of another home program’s, it says nothing.
 */
export const saysDone = ({ done, exercises }: PatientCheckIn, slug: string, wasAsked: boolean): boolean =>
  exercises.find(({ exercise }) => exercise === slug)?.done ?? (wasAsked && done === 'all')

/** Where any day will do, but not every one: what the days on which it was done so far leave of this one. */
function notOnThisDay(
  daysPerWeek: number,
  done: ReadonlySet<CalendarDate>,
  today: CalendarDate,
): NotToday | null {
  const monday = mondayOf(today)
  const missing = daysPerWeek - [...done].filter((day) => day >= monday).length
  if (missing <= 0) return 'enough'
  const daysLeft = A_WEEK - placeInWeek(today)
  const isDayBetween = daysPerWeek <= SPREAD_UP_TO && done.has(addDays(today, -1))
  return isDayBetween && missing < daysLeft ? 'rest' : null
}

/**
 * Day by day, because whether a whole day that was done had this exercise in it depends on the days before. From the week before on,
 * because a Sunday gives Monday its rest.
 */
function notOnAnyDay(
  { exercise, dosage: { daysPerWeek } }: Prescription,
  checkIns: readonly PatientCheckIn[],
  today: CalendarDate,
  homeProgramId: string,
): NotToday | null {
  const done = new Set<CalendarDate>()
  for (let day = addDays(mondayOf(today), -A_WEEK); day < today; day = addDays(day, 1)) {
    const wasDue = notOnThisDay(daysPerWeek, done, day) === null
    const isDone = checkIns.some((checkIn) => {
      const wasAsked = wasDue && checkIn.homeProgramId === homeProgramId
      return checkIn.day === day && saysDone(checkIn, exercise, wasAsked)
    })
    if (isDone) done.add(day)
  }
  return notOnThisDay(daysPerWeek, done, today)
}

function whyNotToday(
  line: Prescription,
  checkIns: readonly PatientCheckIn[],
  today: CalendarDate,
  homeProgramId: string,
): NotToday | null {
  if (line.weekdays !== undefined) return line.weekdays.includes(weekdayOf(today)) ? null : 'other-day'
  return line.dosage.daysPerWeek >= A_WEEK ? null : notOnAnyDay(line, checkIns, today, homeProgramId)
}

/**
 * Every exercise of the program in the order of the handout, and how many times it is asked for today.
 * @param homeProgramId the program: a whole day of another one says nothing of its exercises
 */
export const todaySession = (
  prescriptions: readonly Prescription[],
  checkIns: readonly PatientCheckIn[],
  today: CalendarDate,
  homeProgramId: string,
): TodayLine[] =>
  prescriptions.map((prescription, index) => {
    const notToday = whyNotToday(prescription, checkIns, today, homeProgramId)
    return {
      prescription,
      index,
      times: notToday === null ? prescription.dosage.sessionsPerDay : 0,
      notToday,
    }
  })
