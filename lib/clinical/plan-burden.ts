import { boutMinutes } from './dosage-time'
import type { Prescription } from './plan'
import type { SourceId } from './sources'
import { WEEKDAYS, type Weekday } from './vocabulary'

/** What a plan asks of a day. */
export type PlanBurden = {
  /** Whole minutes on the fullest day: a line whose days are open counts on every day. */
  readonly minutesPerDay: number
  /** Named days make some days fuller than others. */
  readonly daysDiffer: boolean
  readonly exercises: number
  /** More than the evidence says people keep up with. A hint, not a rule. */
  readonly isLong: boolean
}

/** Reviews and small trials: two to four exercises are done better than more. */
export const MANY_EXERCISES = 4
export const BURDEN_SOURCES: readonly SourceId[] = ['henry-1999']

export function planBurden(lines: readonly Prescription[]): PlanBurden {
  const minutesOn = (day: Weekday): number =>
    lines
      .filter(({ weekdays }) => weekdays?.includes(day) ?? true)
      .reduce(
        (sum, { dosage, side }) => sum + boutMinutes(dosage, side === 'each') * dosage.sessionsPerDay,
        0,
      )
  const minutes = WEEKDAYS.map(minutesOn)
  return {
    minutesPerDay: Math.round(Math.max(...minutes)),
    daysDiffer: Math.max(...minutes) > Math.min(...minutes),
    exercises: lines.length,
    isLong: lines.length > MANY_EXERCISES,
  }
}

/** 'About 14 minutes a day, 5 exercises'. */
export function burdenInWords({ minutesPerDay, daysDiffer, exercises }: PlanBurden): string {
  const minutes =
    minutesPerDay < 1
      ? 'Under a minute'
      : `${daysDiffer ? 'Up to' : 'About'} ${minutesPerDay} ${minutesPerDay === 1 ? 'minute' : 'minutes'}`
  return `${minutes} a day, ${exercises} ${exercises === 1 ? 'exercise' : 'exercises'}`
}
