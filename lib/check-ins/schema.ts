import { z } from 'zod'
import { CHECK_IN_DONE } from '@/lib/clinical/adherence'
import { isPrescribedSlug, type PrescribedSlug } from '@/lib/clinical/own-exercise'
import { calendarDate, wholeNumberOrNothing, yesNoOrNothing } from '@/lib/form-fields'

export const CHECK_IN_NOTE_LIMIT = 1000
/** A day may have the notes of several: what is on record can be corrected. */
export const DAY_NOTE_LIMIT = 3 * CHECK_IN_NOTE_LIMIT

const pain = wholeNumberOrNothing(10, 'Pain is a whole number from 0 to 10, or left empty.')

/** What was said about one exercise on that day. Null means not said, or not asked. */
const exerciseFields = z.strictObject({
  done: z.enum(['yes', 'no', ''], 'Say whether this exercise was done.').default(''),
  painBefore: pain,
  painDuring: pain,
  painNextDay: pain,
  easedAsMoved: yesNoOrNothing,
  sharpOrWorsening: yesNoOrNothing,
  formBreakdown: yesNoOrNothing,
  peripheralized: yesNoOrNothing,
})

const dayFields = {
  homeProgramId: z.uuid('Choose the home program that this check-in belongs to.'),
  day: calendarDate('Give the day as a date.'),
  done: z.enum(CHECK_IN_DONE, 'Say how much of the program was done that day.'),
  painBefore: pain,
  painDuring: pain,
  painNextDay: pain,
  note: z
    .string()
    .trim()
    .max(DAY_NOTE_LIMIT, `Keep the note under ${DAY_NOTE_LIMIT} characters.`)
    .default(''),
  /** Of a day that was recorded before: the version that was looked at. Null for a new one. */
  version: z.coerce
    .number('This page is out of date. Open it again.')
    .int()
    .positive()
    .nullable()
    .default(null),
}

export type CheckInExercise = Omit<z.output<typeof exerciseFields>, 'done'> & {
  readonly exercise: PrescribedSlug
  readonly done: boolean
}

const EXERCISE_FIELD = /^exercise\.([a-z0-9-]+)\.([a-zA-Z]+)$/

/** An exercise is part of the check-in once something was said about it. */
function exercisesOf(rest: Readonly<Record<string, unknown>>, context: z.RefinementCtx): CheckInExercise[] {
  const bySlug = new Map<string, Record<string, unknown>>()
  for (const [name, value] of Object.entries(rest)) {
    const [, slug, field] = EXERCISE_FIELD.exec(name) ?? []
    if (slug && field && isPrescribedSlug(slug)) bySlug.set(slug, { ...bySlug.get(slug), [field]: value })
    else context.addIssue({ code: 'custom', path: [name], message: 'This field is not part of a check-in.' })
  }
  return [...bySlug].flatMap(([slug, fields]) => {
    const parsed = exerciseFields.safeParse(fields)
    if (!parsed.success) {
      for (const { path, message } of parsed.error.issues)
        context.addIssue({ code: 'custom', path: [`exercise.${slug}.${path.join('.')}`], message })
      return []
    }
    const { done, ...said } = parsed.data
    const nothingSaid = done === '' && Object.values(said).every((value) => value === null)
    return nothingSaid || !isPrescribedSlug(slug) ? [] : [{ exercise: slug, done: done !== 'no', ...said }]
  })
}

/** One day of a home program as the form sends it: flat fields, `exercise.<slug>.<field>` for single exercises. */
export const checkInInput = z.looseObject(dayFields).transform((fields, context) => {
  const { homeProgramId, day, done, painBefore, painDuring, painNextDay, note, version, ...rest } = fields
  const exercises = exercisesOf(rest, context)
  return {
    homeProgramId,
    day,
    done,
    painBefore,
    painDuring,
    painNextDay,
    note,
    version,
    exercises,
  }
})

export type CheckInInput = z.output<typeof checkInInput>

/** Two weeks: half of the log on the paper. */
export const GRID_DAYS = 14

const MOST_MARKS = 60
const gridPain = z.int().min(0).max(10).nullable()

/** What the log says about single exercises: most of them need no word. */
export const EXERCISE_MARKS = ['left-out', 'hurt'] as const
export type ExerciseMark = (typeof EXERCISE_MARKS)[number]

const gridDay = z.strictObject({
  day: calendarDate('Give the day as a date.'),
  done: z.enum(CHECK_IN_DONE),
  painBefore: gridPain,
  painDuring: gridPain,
  painNextDay: gridPain,
  /** Of a day that was recorded before: the version that was looked at. Null for a new one. */
  changes: z.int().min(1).nullable(),
  exercises: z
    .array(
      z.strictObject({
        exercise: z.string().refine(isPrescribedSlug),
        mark: z.enum(EXERCISE_MARKS),
      }),
    )
    .max(MOST_MARKS),
})

const UNREADABLE = 'These days could not be read. Load the page again; nothing was saved.'

/** Days of a paper log as the grid sends them, as one text. */
export const checkInGridInput = z.strictObject({
  homeProgramId: z.uuid(UNREADABLE),
  days: z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text)
      } catch {
        context.addIssue(UNREADABLE)
        return z.NEVER
      }
    })
    .pipe(
      z
        .array(gridDay, UNREADABLE)
        .min(1, 'Enter at least one day.')
        .max(GRID_DAYS, UNREADABLE)
        .refine((days) => new Set(days.map(({ day }) => day)).size === days.length, UNREADABLE),
    ),
})

export type CheckInGridInput = z.output<typeof checkInGridInput>
export type CheckInGridDay = CheckInGridInput['days'][number]
