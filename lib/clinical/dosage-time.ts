import type { Dosage } from './dosage'

/** Seconds that a repetition takes beside its hold. Product default. */
const SECONDS_PER_REPETITION = 3
const SECONDS_PER_MINUTE = 60

/** How long one bout takes, in minutes: its own length, or the time of its repetitions, holds and rests. */
export function boutMinutes(dosage: Dosage, isEachSide: boolean): number {
  if (dosage.durationMinutes !== null) return dosage.durationMinutes
  const { sets, reps, holdSeconds, restSeconds } = dosage
  const working = sets * reps * (SECONDS_PER_REPETITION + holdSeconds) * (isEachSide ? 2 : 1)
  return (working + (sets - 1) * restSeconds) / SECONDS_PER_MINUTE
}
