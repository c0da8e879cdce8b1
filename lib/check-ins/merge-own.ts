import type { CheckInDone } from '@/lib/clinical/adherence'
import type { PrescribedSlug } from '@/lib/clinical/own-exercise'
import { addedTo, bothNotes } from '@/lib/clinical/patient-page/told'
import type { CheckIn } from './reads'
import type { OwnCheckIn } from './schema-own'

type ToldExercise = Omit<CheckIn['exercises'][number], 'name' | 'own'>

/** One day as it is kept. */
export type ToldDay = Pick<
  CheckIn,
  'done' | 'painBefore' | 'painDuring' | 'painNextDay' | 'effort' | 'minutes' | 'note'
> & { readonly exercises: readonly ToldExercise[] }

/** What was told before, and whether a therapist had a hand in it. */
export type DayBefore = ToldDay & { readonly recordedBy: string | null }

/** Of an exercise of which nothing is said but whether it was done. */
export const NOTHING_SAID = {
  painBefore: null,
  painDuring: null,
  painNextDay: null,
  easedAsMoved: null,
  sharpOrWorsening: null,
  formBreakdown: null,
  peripheralized: null,
} as const

const nothingOf = (exercise: PrescribedSlug): ToldExercise => ({ exercise, done: true, ...NOTHING_SAID })

/** Only what was said. */
const saidOf = <Fields extends object>(fields: Fields): Partial<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Partial<Fields>

type Given = OwnCheckIn['exercises'][number]

function mergedExercise(was: ToldExercise | undefined, { exercise, ...given }: Given): ToldExercise[] {
  const said = saidOf(given)
  if (!was && Object.keys(said).length === 0) return []
  return [Object.assign({}, was ?? nothingOf(exercise), said)]
}

/** What the patient told last about the day stands above what was told before about single exercises. */
function mergedExercises(was: readonly ToldExercise[], { done, exercises }: OwnCheckIn): ToldExercise[] {
  const named = new Set<string>(exercises.map(({ exercise }) => exercise))
  const others = was.filter(({ exercise }) => !named.has(exercise))
  return [
    ...(done === 'none' ? others.map((other) => ({ ...other, done: false })) : others),
    ...exercises.flatMap((given) =>
      mergedExercise(
        was.find(({ exercise }) => exercise === given.exercise),
        given,
      ),
    ),
  ]
}

function mergedDone(was: CheckInDone | undefined, { done, exercises }: OwnCheckIn): CheckInDone | undefined {
  if (done !== null) return done
  return was === 'none' && exercises.some((exercise) => exercise.done === true) ? 'some' : was
}

/**
 * The day with what the patient tells now: what is given replaces, what is not given stays. A note takes none of a therapist's
 * words away, which the patient does not see, and a day that was not finished before somebody else told of it only adds to the one that is on record.
 * Undefined for a day of which nobody has said how much was done.
 */
export function mergedDay(was: DayBefore | undefined, sent: OwnCheckIn): ToldDay | undefined {
  const given: OwnCheckIn = was && sent.isUnfinished === true ? addedTo(was, sent) : sent
  const done = mergedDone(was?.done, given)
  if (done === undefined) return undefined
  return {
    done,
    painBefore: given.painBefore ?? was?.painBefore ?? null,
    painDuring: given.painDuring ?? was?.painDuring ?? null,
    painNextDay: given.painNextDay ?? was?.painNextDay ?? null,
    effort: given.effort ?? was?.effort ?? null,
    minutes: given.minutes ?? was?.minutes ?? null,
    note:
      was && was.recordedBy !== null
        ? bothNotes(was.note, given.note ?? '')
        : (given.note ?? was?.note ?? ''),
    exercises: mergedExercises(was?.exercises ?? [], given),
  }
}
