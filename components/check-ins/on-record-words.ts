import type { CheckInProgram } from './check-in-program'
import { DONE_CHOICES } from './done-choices'

const DAY_WORDS = {
  done: 'How much was done',
  painBefore: 'Pain before',
  painDuring: 'Pain during',
  painNextDay: 'Pain next day',
  note: 'Note',
} as const

const EXERCISE_WORDS = {
  done: 'done that day',
  painBefore: 'pain before',
  painDuring: 'pain during',
  painNextDay: 'pain next day',
  easedAsMoved: 'discomfort eased while moving',
  sharpOrWorsening: 'sharp pain or pain that built up',
  formBreakdown: 'lost good form',
  peripheralized: 'symptoms moved further down the leg',
} as const

type Recorded = string | number | boolean | null

/** One thing that is on record of a day otherwise than it was typed. */
type Difference =
  | { readonly exercise: null; readonly part: keyof typeof DAY_WORDS; readonly recorded: Recorded }
  | { readonly exercise: string; readonly part: keyof typeof EXERCISE_WORDS; readonly recorded: Recorded }

/** As the form calls the answer. */
function answerInWords({ exercise, part, recorded }: Difference): string {
  if (recorded === null || recorded === '') return 'nothing'
  if (exercise === null && part === 'done')
    return `“${DONE_CHOICES.find(({ value }) => value === recorded)?.label ?? String(recorded)}”`
  if (typeof recorded !== 'boolean') return `“${recorded}”`
  if (part === 'done') return recorded ? '“Done”' : '“Not done”'
  return recorded ? '“Yes”' : '“No”'
}

/** What is on record now of a day that was changed meanwhile, said at each field of the form that says otherwise. */
export function onRecordNow(
  differences: readonly Difference[],
  { exercises }: CheckInProgram,
): Record<string, string[]> {
  const ofDay = differences.flatMap((one): [string, string[]][] =>
    one.exercise === null
      ? [[one.part, [`${DAY_WORDS[one.part]}: ${answerInWords(one)} is on record now.`]]]
      : [],
  )
  const ofExercises = exercises.flatMap(({ slug, name }) =>
    differences.flatMap((one): [string, string[]][] =>
      one.exercise === slug
        ? [
            [
              `exercise.${slug}.${one.part}`,
              [`${name}, ${EXERCISE_WORDS[one.part]}: ${answerInWords(one)} is on record now.`],
            ],
          ]
        : [],
    ),
  )
  return Object.fromEntries([...ofDay, ...ofExercises])
}
