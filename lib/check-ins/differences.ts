import type { PrescribedSlug } from '@/lib/clinical/own-exercise'
import type { ToldDay } from './merge-own'
import type { CheckInExercise, CheckInInput } from './schema'

const OF_A_DAY = ['done', 'painBefore', 'painDuring', 'painNextDay', 'note'] as const
const OF_AN_EXERCISE = [
  'done',
  'painBefore',
  'painDuring',
  'painNextDay',
  'easedAsMoved',
  'sharpOrWorsening',
  'formBreakdown',
  'peripheralized',
] as const

/** One thing that is on record of a day otherwise than it was typed; null where nothing is. */
export type Difference =
  | {
      readonly exercise: null
      readonly part: (typeof OF_A_DAY)[number]
      readonly recorded: string | number | null
    }
  | {
      readonly exercise: PrescribedSlug
      readonly part: (typeof OF_AN_EXERCISE)[number]
      readonly recorded: number | boolean | null
    }

type SaidOfExercise = Omit<CheckInExercise, 'exercise'>

const ofExercise = (
  exercise: PrescribedSlug,
  typed: SaidOfExercise | undefined,
  recorded: SaidOfExercise | undefined,
): Difference[] =>
  OF_AN_EXERCISE.filter((part) => (typed?.[part] ?? null) !== (recorded?.[part] ?? null)).map((part) => ({
    exercise,
    part,
    recorded: recorded?.[part] ?? null,
  }))

const saidIn = (day: { readonly exercises: readonly CheckInExercise[] }, exercise: PrescribedSlug) =>
  day.exercises.find((one) => one.exercise === exercise)

/** What is on record of a day otherwise than a form has it, of all that the form asks about. */
export function differencesOf(
  typed: Pick<CheckInInput, (typeof OF_A_DAY)[number] | 'exercises'>,
  recorded: ToldDay,
): readonly Difference[] {
  const exercises = new Set([...recorded.exercises, ...typed.exercises].map(({ exercise }) => exercise))
  return [
    ...OF_A_DAY.filter((part) => typed[part] !== recorded[part]).map((part): Difference => ({
      exercise: null,
      part,
      recorded: recorded[part],
    })),
    ...[...exercises].flatMap((exercise) =>
      ofExercise(exercise, saidIn(typed, exercise), saidIn(recorded, exercise)),
    ),
  ]
}
