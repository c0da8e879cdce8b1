import { type ExerciseSlug, findExercise } from '../catalog'
import type { PrescribedSlug } from '../own-exercise'
import type { Dosage } from '../dosage'
import { dosage as counted } from '../languages/english/dosage'
import type { ClinicalPicture, RecentResponse } from '../picture'
import type { Prescribed } from '../prescribed-exercise'
import { consistentIncrease } from '../rules/read-facts'
import { reviewExercise } from '../rules/review'

/** How the body answered one exercise lately. */
export type ResponseVerdict = 'stop' | 'raises' | 'late' | 'good' | 'unclear'

/** As for the next step of a ladder: two sessions with pain of 3 or lower, settled within a day, form held. */
export const GOOD_SESSIONS = 2
export const GOOD_PAIN = 3
export const TOO_MUCH_PAIN = 6

const isGood = ({ sessions = [], settledWithin24h, formBreakdown }: RecentResponse): boolean => {
  const last = sessions.slice(-GOOD_SESSIONS)
  return (
    last.length === GOOD_SESSIONS &&
    last.every(
      ({ painDuring, unfinished }) =>
        unfinished === undefined && painDuring !== undefined && painDuring <= GOOD_PAIN,
    ) &&
    settledWithin24h === true &&
    formBreakdown !== true
  )
}

/** The verdict on the recent sessions of one exercise. What was not said never makes it good. */
export function responseVerdict(response: RecentResponse): ResponseVerdict {
  if (response.peripheralized) return 'stop'
  const pain = response.painDuringLast ?? 0
  if (consistentIncrease(response) || response.sharpOrWorsening || pain >= TOO_MUCH_PAIN) return 'raises'
  if (response.settledWithin24h === false || response.formBreakdown || pain > GOOD_PAIN) return 'late'
  return isGood(response) ? 'good' : 'unclear'
}

/** Whether pain kept rising, was sharp or too much, or moved down the leg: what the rules limit or stop. */
export const hurts = (verdict: ResponseVerdict): boolean => verdict === 'stop' || verdict === 'raises'

/** What of it hurts, the gravest first. Only pain that rose again and again keeps hurting; the others one session can tell. */
export type HowItHurt = 'moved-down-leg' | 'keeps-hurting' | 'sharp' | 'too-much'

/** How an exercise that hurts does; null where it does not. */
export function howItHurts(response: RecentResponse): HowItHurt | null {
  if (!hurts(responseVerdict(response))) return null
  if (response.peripheralized) return 'moved-down-leg'
  if (consistentIncrease(response)) return 'keeps-hurting'
  return response.sharpOrWorsening ? 'sharp' : 'too-much'
}

const twoThirds = (value: number): number => Math.max(1, Math.floor((value * 2) / 3))

/** A lower dose of the same exercise, and what is lower, in words; null when nothing can be. Product default: one step of about a third. */
export function lowerDose(
  dosage: Dosage,
): { readonly dosage: Partial<Dosage>; readonly words: string } | null {
  const { sets, reps, holdSeconds, durationMinutes, daysPerWeek } = dosage
  if (sets > 1)
    return {
      dosage: { sets: sets - 1 },
      words: `${counted.sets(sets - 1)} instead of ${sets}`,
    }
  if (durationMinutes !== null && durationMinutes > 1) {
    const minutes = twoThirds(durationMinutes)
    return {
      dosage: { durationMinutes: minutes },
      words: `${counted.minutes(minutes)} instead of ${durationMinutes}`,
    }
  }
  if (reps > 1) {
    const times = twoThirds(reps)
    return { dosage: { reps: times }, words: `${counted.times(times)} instead of ${reps}` }
  }
  if (holdSeconds > 1) {
    const seconds = twoThirds(holdSeconds)
    return { dosage: { holdSeconds: seconds }, words: `${counted.hold(seconds)} instead of ${holdSeconds}` }
  }
  if (daysPerWeek > 1)
    return {
      dosage: { daysPerWeek: daysPerWeek - 1 },
      words: `${counted.days(daysPerWeek - 1)} instead of ${daysPerWeek}`,
    }
  return null
}

const isClear = (exercise: ExerciseSlug, picture: ClinicalPicture): boolean => {
  const { severity } = reviewExercise({ exercise }, picture)
  return severity === 'none' || severity === 'info'
}

/** Harder forms of an exercise that nothing speaks against for this patient. */
export const openProgressions = (
  exercise: PrescribedSlug,
  picture: ClinicalPicture,
): readonly ExerciseSlug[] =>
  (findExercise(exercise)?.progressions ?? []).filter((harder) => isClear(harder, picture))

/** What to propose for one exercise; the therapist confirms, nothing changes by itself. */
export type ResponseProposal = Prescribed & {
  readonly verdict: ResponseVerdict
  /** Instead of it, when pain rises. */
  readonly alternatives: readonly ExerciseSlug[]
  /** After it, when the response is good. */
  readonly progressions: readonly ExerciseSlug[]
}

export function proposalFor(line: Prescribed, picture: ClinicalPicture): ResponseProposal {
  const { exercise } = line
  const verdict = responseVerdict(picture.responses?.[exercise] ?? {})
  const isBad = verdict === 'stop' || verdict === 'raises' || verdict === 'late'
  return {
    ...line,
    verdict,
    alternatives: isBad ? reviewExercise(line, picture).alternatives : [],
    progressions: verdict === 'good' ? openProgressions(exercise, picture) : [],
  }
}
