import { z } from 'zod'
import { EFFORTS } from '@/db/schema/check-ins'
import { CHECK_IN_DONE } from '@/lib/clinical/adherence'
import { isPrescribedSlug, type PrescribedSlug } from '@/lib/clinical/own-exercise'
import { calendarDate } from '@/lib/form-fields'
import { isStorable, NOT_STORABLE } from '@/lib/storable-text'
import { CHECK_IN_NOTE_LIMIT } from './schema'

/** More than a day of exercise is a slip. */
const MOST_MINUTES = 600
const MOST_EXERCISES = 60

/** What is left out is as good as null: not said. */
const orNothing = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value): z.output<Schema> | null => value ?? null)

const pain = orNothing(z.number().int().min(0).max(10, 'Pain is a whole number from 0 to 10.'))

const exercise = z.object({
  exercise: z.custom<PrescribedSlug>(
    (slug) => typeof slug === 'string' && isPrescribedSlug(slug),
    'This exercise is not known.',
  ),
  done: orNothing(z.boolean()),
  painDuring: pain,
  sharpOrWorsening: orNothing(z.boolean()),
  peripheralized: orNothing(z.boolean()),
  easedAsMoved: orNothing(z.boolean()),
})

const onceEach = (exercises: readonly { readonly exercise: string }[]): boolean =>
  new Set(exercises.map(({ exercise: slug }) => slug)).size === exercises.length

/** A day as the patient's device sends it. What was not said stays as it was told before. */
export const ownCheckInBody = z.object({
  /** Made on the device: the same one sent twice changes nothing. */
  id: z.uuid(),
  homeProgramId: z.uuid(),
  day: calendarDate('Give the day as a date.'),
  done: orNothing(z.enum(CHECK_IN_DONE)),
  painBefore: pain,
  painDuring: pain,
  painNextDay: pain,
  effort: orNothing(z.enum(EFFORTS)),
  minutes: orNothing(z.number().int().min(0).max(MOST_MINUTES)),
  note: orNothing(
    z
      .string()
      .trim()
      .max(CHECK_IN_NOTE_LIMIT, `Keep the note under ${CHECK_IN_NOTE_LIMIT} characters.`)
      .refine(isStorable, NOT_STORABLE),
  ),
  exercises: z
    .array(exercise)
    .max(MOST_EXERCISES)
    .refine(onceEach, 'An exercise is named twice.')
    .nullish()
    .transform((exercises) => exercises ?? []),
  /** A day that was never finished on the device adds to what is on record. Devices that do not say so replace it. */
  isUnfinished: orNothing(z.boolean()),
  /** Of such a day: whether the patient finished it after somebody else had told of it, so that its numbers replace. */
  isFinished: orNothing(z.boolean()),
})

export type OwnCheckIn = z.output<typeof ownCheckInBody>
