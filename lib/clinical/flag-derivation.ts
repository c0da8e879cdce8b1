import type { ClinicalPicture, RecordedFlag, SessionPain } from './picture'
import { effectiveUrgency, gradedUrgency } from './red-flags'
import type { RedFlag } from './vocabulary'

/** Product defaults, for clinical sign-off: what 'a few days' and 'keeps returning' mean in numbers. */
export const FEW_DAYS = 3
export const A_WEEK = 7
/** Flares after training within eight weeks that count as pain that returns. */
export const RETURNS = 2
export const LOW_ACTIVITY_RATING = 3
export const MEASURABLE_RISE = 2

/** Pain before training has risen by a measurable step over the last three sessions of an exercise; one that was broken off is none. */
export function painBeforeRises(sessions: readonly SessionPain[]): boolean {
  const done = sessions.filter(({ unfinished }) => unfinished === undefined)
  const before = done.slice(-3).flatMap(({ painBefore }) => painBefore ?? [])
  const [first] = before
  const last = before.at(-1)
  return before.length >= 3 && first !== undefined && last !== undefined && last - first >= MEASURABLE_RISE
}

const worsensOverTime = ({ responses = {} }: ClinicalPicture): boolean =>
  Object.values(responses).some((response) => painBeforeRises(response?.sessions ?? []))

/** Flags raised without a question: by dates, by assessed facts and by check-ins. */
export function derivedFlags(picture: ClinicalPicture): RedFlag[] {
  const { symptomDurationDays: days = 0, improving, legSymptoms = 'none' } = picture
  const isNoBetter = improving === false
  const raised: readonly (readonly [RedFlag, boolean])[] = [
    ['leg-numb-weak', picture.legNumbTinglingWeak === true],
    ['pain-down-leg', legSymptoms !== 'none'],
    ['no-improvement-1wk', isNoBetter && days > A_WEEK],
    ['recurrent-after-workouts', (picture.flaresAfterWorkoutLast8Weeks ?? 0) >= RETURNS],
    ['sleep-adl-interference', (picture.psfsAnyItemBelow ?? Infinity) <= LOW_ACTIVITY_RATING],
    ['few-days-no-better', (isNoBetter && days >= FEW_DAYS) || worsensOverTime(picture)],
  ]
  return raised.flatMap(([flag, isRaised]) => (isRaised ? [flag] : []))
}

/** Whether an emergency or same-day question that applies has no answer, so that nobody knows whether there is no such flag. */
export const isScreenOpen = ({ redFlags, screenIsOpen }: ClinicalPicture): boolean =>
  redFlags === undefined || screenIsOpen === true

/** The recorded flags and those that the picture raises; a flag on the record, active or cleared, is not raised again. */
export function flagsInForce(picture: ClinicalPicture): readonly RecordedFlag[] {
  const recorded = picture.redFlags ?? []
  const raised = derivedFlags(picture).filter((flag) => !recorded.some(({ slug }) => slug === flag))
  return [
    ...recorded,
    ...raised.map((slug): RecordedFlag => ({ slug, urgency: gradedUrgency(slug, raised), status: 'active' })),
  ]
}

/** Whether red flags stop the whole plan: an emergency or a same-day one does, one that is to be evaluated soon does not. */
export function flagsStopPlan(picture: ClinicalPicture): boolean {
  const urgency = effectiveUrgency(flagsInForce(picture))
  return urgency !== undefined && urgency !== 'evaluate_soon'
}
