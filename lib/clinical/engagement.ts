import type { CheckInDone } from './adherence'
import { type CalendarDate, dayAt } from './calendar-date'

/** What is on the record of one patient, of all episodes. */
export type EngagementRecords = {
  readonly checkIns: readonly {
    readonly day: CalendarDate
    readonly done: CheckInDone
    readonly minutes: number | null
    /** Sent by the patient, or entered by the clinic from paper. */
    readonly by: 'patient' | 'paper'
  }[]
  readonly assessedOn: readonly CalendarDate[]
  readonly issuedOn: readonly CalendarDate[]
  /** When a message was sent: a moment, which is a day only in a time zone. */
  readonly messagesSentAt: readonly Date[]
}

/** One calendar month. */
export type EngagementMonth = {
  /** '2026-03' */
  readonly month: string
  /** Days on which all or some of a program was done. */
  readonly daysActive: number
  /** As told in check-ins; days without a number are not guessed. */
  readonly minutes: number
  readonly checkInsByPatient: number
  readonly checkInsFromPaper: number
  /** Days with an assessment, a home program or a message sent. */
  readonly contactDays: number
}

const monthOf = (day: CalendarDate): string => day.slice(0, 7)

function nextMonth(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))]
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

/** Every month from the first to the last, those between in which nothing happened included. */
function monthsFrom(first: string, last: string): string[] {
  const months: string[] = []
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month)
  return months
}

const countDays = (days: readonly CalendarDate[]): number => new Set(days).size

/**
 * What was recorded in each calendar month of the clinic, from the first with anything in it to that of `today`, the
 * oldest first. Days to come are not counted.
 */
export function engagementByMonth(
  { checkIns, assessedOn, issuedOn, messagesSentAt }: EngagementRecords,
  { today, timeZone }: { readonly today: CalendarDate; readonly timeZone: string },
): EngagementMonth[] {
  const past = (day: CalendarDate): boolean => day <= today
  const told = checkIns.filter(({ day }) => past(day))
  const contacts = [
    ...assessedOn,
    ...issuedOn,
    ...messagesSentAt.map((moment) => dayAt(moment, timeZone)),
  ].filter(past)
  const [first] = [...told.map(({ day }) => day), ...contacts].map(monthOf).toSorted()
  if (first === undefined) return []
  return monthsFrom(first, monthOf(today)).map((month) => {
    const ofMonth = told.filter(({ day }) => monthOf(day) === month)
    return {
      month,
      daysActive: countDays(ofMonth.filter(({ done }) => done !== 'none').map(({ day }) => day)),
      minutes: ofMonth.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
      checkInsByPatient: ofMonth.filter(({ by }) => by === 'patient').length,
      checkInsFromPaper: ofMonth.filter(({ by }) => by === 'paper').length,
      contactDays: countDays(contacts.filter((day) => monthOf(day) === month)),
    }
  })
}
