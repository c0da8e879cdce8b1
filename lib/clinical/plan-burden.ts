import { boutMinutes } from './dosage-time'
import type { Prescription } from './plan'
import type { SourceId } from './sources'

/** What a plan asks of a day. */
export type PlanBurden = {
  /** Whole minutes on a day with everything in it. */
  readonly minutesPerDay: number
  readonly exercises: number
  /** More than the evidence says people keep up with. A hint, not a rule. */
  readonly isLong: boolean
}

/** Reviews and small trials: two to four exercises are done better than more. */
export const MANY_EXERCISES = 4
export const BURDEN_SOURCES: readonly SourceId[] = ['henry-1999']

export function planBurden(lines: readonly Prescription[]): PlanBurden {
  const minutes = lines.reduce(
    (sum, { dosage, side }) => sum + boutMinutes(dosage, side === 'each') * dosage.sessionsPerDay,
    0,
  )
  return {
    minutesPerDay: Math.round(minutes),
    exercises: lines.length,
    isLong: lines.length > MANY_EXERCISES,
  }
}

/** 'About 14 minutes a day, 5 exercises'. */
export function burdenInWords({ minutesPerDay, exercises }: PlanBurden): string {
  const minutes =
    minutesPerDay < 1
      ? 'Under a minute'
      : `About ${minutesPerDay} ${minutesPerDay === 1 ? 'minute' : 'minutes'}`
  return `${minutes} a day, ${exercises} ${exercises === 1 ? 'exercise' : 'exercises'}`
}
