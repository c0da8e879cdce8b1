import type { Prescription } from '../plan'
import type { Weekday } from '../vocabulary'
import { inWeekOrder } from '../weekdays'

/** What a home program asks of a week: some days by name, and so many days in all. */
export type AskedDays = {
  readonly named: readonly Weekday[]
  /** At least as many as are named; the rest may be any. */
  readonly count: number
}

/** The days on which a home program asks for anything at all. */
export function askedDays(prescriptions: readonly Prescription[]): AskedDays {
  const named = inWeekOrder(prescriptions.flatMap(({ weekdays }) => weekdays ?? []))
  const mostOften = prescriptions.map(({ dosage }) => dosage.daysPerWeek)
  return { named, count: Math.max(named.length, ...mostOften) }
}
