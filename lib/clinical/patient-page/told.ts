import { type CheckInDone, moreDone } from '../adherence'
import type { CalendarDate } from '../calendar-date'
import type { PatientCheckIn, PatientCheckInExercise } from './page'

/** What a patient's device sends about a day. What is left out is not said, and leaves what was said before. */
export type ToldDay = {
  readonly homeProgramId: string
  readonly day: CalendarDate
  readonly done?: CheckInDone
  readonly painBefore?: number | null
  readonly painDuring?: number | null
  readonly painNextDay?: number | null
  readonly effort?: PatientCheckIn['effort']
  readonly note?: string
  readonly exercises?: readonly PatientCheckInExercise[]
  /** Whether the day was never finished on that device: it adds to what is on record, and takes nothing of it back. */
  readonly isUnfinished?: boolean
  /** Of one that adds: whether the button was pressed all the same. Its numbers were meant then, and replace. */
  readonly isFinished?: boolean
}

const highest = (one: number | null, other: number | null): number | null =>
  one === null ? other : other === null ? one : Math.max(one, other)
/** A 'yes' on one side is a 'yes'. */
const either = (one: boolean | null, other: boolean | null): boolean | null =>
  one === true || other === true ? true : (one ?? other)

/** The worse of two things said of the same exercise. It eased only where it eased for all that say so. */
export const worseOf = (
  one: PatientCheckInExercise,
  other: PatientCheckInExercise,
): PatientCheckInExercise => ({
  exercise: one.exercise,
  done: one.done || other.done,
  painDuring: highest(one.painDuring, other.painDuring),
  sharpOrWorsening: either(one.sharpOrWorsening, other.sharpOrWorsening),
  peripheralized: either(one.peripheralized, other.peripheralized),
  easedAsMoved:
    one.easedAsMoved === false || other.easedAsMoved === false
      ? false
      : (one.easedAsMoved ?? other.easedAsMoved),
})

const hasLines = (note: string, lines: string): boolean => `\n${note}\n`.includes(`\n${lines}\n`)

/** Two notes of one day that different people or devices wrote: both stay, each once. */
export function bothNotes(before: string, told: string): string {
  if (hasLines(before, told)) return before
  return hasLines(told, before) ? told : [before, told].filter(Boolean).join('\n')
}

type OnRecord = Pick<PatientCheckIn, 'done' | 'painBefore' | 'painDuring' | 'effort' | 'note' | 'exercises'>

type Unfinished = {
  readonly done?: CheckInDone | null
  readonly painBefore?: number | null
  readonly painDuring?: number | null
  readonly effort?: PatientCheckIn['effort']
  readonly note?: string | null
  readonly isFinished?: boolean | null
  readonly exercises?: readonly (Omit<PatientCheckInExercise, 'done'> & { readonly done: boolean | null })[]
}

type Numbers = Pick<Unfinished, 'painBefore' | 'painDuring' | 'effort'>

/** Of each number the first that was said. */
const numbersOf = (one: Numbers, other: Numbers) => ({
  painBefore: one.painBefore ?? other.painBefore ?? null,
  painDuring: one.painDuring ?? other.painDuring ?? null,
  effort: one.effort ?? other.effort ?? null,
})

/**
 * What a day that was never finished makes of one that is on record. Another device or a therapist told that one, and nobody told
 * this one: it fills what was left open, and of what hurt the worse stands. Both notes stay, because both were typed. The numbers of
 * one that was finished all the same replace: the patient said them, and is told that the clinic has them.
 */
export const addedTo = <Told extends Unfinished>(before: OnRecord, told: Told) => ({
  ...told,
  done: moreDone(before.done, told.done ?? before.done),
  ...(told.isFinished ? numbersOf(told, before) : numbersOf(before, told)),
  note: bothNotes(before.note, told.note ?? ''),
  exercises: (told.exercises ?? []).map((said) => {
    const one = { ...said, done: said.done === true }
    const was = before.exercises.find(({ exercise }) => exercise === one.exercise)
    return worseOf(one, was ?? { ...one, done: before.done === 'all' })
  }),
})

/**
 * What is on the record with what this device told since then: what is given replaces, what is not given stays; a day that was never
 * finished adds to it.
 */
export function withTold(checkIns: readonly PatientCheckIn[], given: ToldDay): PatientCheckIn[] {
  const isThis = ({ homeProgramId, day }: PatientCheckIn): boolean =>
    homeProgramId === given.homeProgramId && day === given.day
  const before = checkIns.find(isThis)
  const told: ToldDay = before && given.isUnfinished ? addedTo(before, given) : given
  const exercises = told.exercises ?? []
  const merged: PatientCheckIn = {
    homeProgramId: told.homeProgramId,
    day: told.day,
    done: told.done ?? before?.done ?? 'none',
    painBefore: told.painBefore ?? before?.painBefore ?? null,
    painDuring: told.painDuring ?? before?.painDuring ?? null,
    painNextDay: told.painNextDay ?? before?.painNextDay ?? null,
    effort: told.effort ?? before?.effort ?? null,
    minutes: before?.minutes ?? null,
    note: told.note ?? before?.note ?? '',
    exercises: [
      ...(before?.exercises ?? []).filter(
        (one) => !exercises.some(({ exercise }) => exercise === one.exercise),
      ),
      ...exercises,
    ],
  }
  return [...checkIns.filter((checkIn) => !isThis(checkIn)), merged].toSorted((a, b) =>
    a.day < b.day ? -1 : Number(a.day > b.day),
  )
}
