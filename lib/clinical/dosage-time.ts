import type { Dosage } from './dosage'
import { isDistance, secondsEachTime } from './tempo-words'

/** Seconds that a repetition takes beside its hold. Product default. */
const SECONDS_PER_REPETITION = 3
/** Seconds for a way with a weight, as the 20 to 30 m of a carry. Product default. */
const SECONDS_PER_WAY = 30
const SECONDS_PER_MINUTE = 60

/** One repetition with its hold. As in the timer on the patient's page, words such as '30 seconds each time' count where nothing is held. */
function repetitionSeconds({ tempo, holdSeconds }: Dosage): number {
  if (holdSeconds > 0) return SECONDS_PER_REPETITION + holdSeconds
  return secondsEachTime(tempo) ?? (isDistance(tempo) ? SECONDS_PER_WAY : SECONDS_PER_REPETITION)
}

/** How long one bout takes, in minutes: its own length, or the time of its repetitions, holds and rests. */
export function boutMinutes(dosage: Dosage, isEachSide: boolean): number {
  if (dosage.durationMinutes !== null) return dosage.durationMinutes
  const { sets, reps, restSeconds } = dosage
  const working = sets * reps * repetitionSeconds(dosage) * (isEachSide ? 2 : 1)
  return (working + (sets - 1) * restSeconds) / SECONDS_PER_MINUTE
}
