import { z } from 'zod'
import { CHECK_IN_DONE } from '@/lib/clinical/adherence'
import { parseCalendarDate } from '@/lib/clinical/calendar-date'
import { type ExerciseSlug, isExerciseSlug } from '@/lib/clinical/catalog'

export const CHECK_IN_NOTE_LIMIT = 1000

const calendarDate = z.string().transform((text, context) => {
  const date = parseCalendarDate(text)
  if (date) return date
  context.addIssue('Give the day as a date, such as 2026-03-14.')
  return z.NEVER
})

/** 0–10 in whole numbers; an empty field means that the patient did not say. */
const pain = z
  .union([z.literal(''), z.coerce.number('Pain is a whole number from 0 to 10, or left empty.')])
  .transform((value) => (value === '' ? null : value))
  .pipe(
    z
      .int('Pain is a whole number from 0 to 10, or left empty.')
      .min(0, 'Pain starts at 0.')
      .max(10, 'Pain ends at 10.')
      .nullable(),
  )
  .default(null)

/** Yes, no, or not asked. */
const observation = z
  .enum(['yes', 'no', ''], 'Answer yes or no, or leave it as not asked.')
  .transform((answer) => (answer === '' ? null : answer === 'yes'))
  .default(null)

const exerciseSlug = z.string().transform((text, context): ExerciseSlug => {
  if (isExerciseSlug(text)) return text
  context.addIssue(`No exercise of the catalog is called "${text}".`)
  return z.NEVER
})

export const checkInExerciseInput = z.strictObject({
  exercise: exerciseSlug,
  done: z.enum(['yes', 'no'], 'Say whether this exercise was done.').transform((answer) => answer === 'yes'),
  painBefore: pain,
  painDuring: pain,
  painNextDay: pain,
  easedAsMoved: observation,
  sharpOrWorsening: observation,
  formBreakdown: observation,
  peripheralized: observation,
})

/** One day of a home program as the therapist enters it, from the paper log or by asking. */
export const checkInInput = z.strictObject({
  homeProgramId: z.uuid('Choose the home program that this check-in belongs to.'),
  day: calendarDate,
  done: z.enum(CHECK_IN_DONE, 'Say how much of the program was done that day.'),
  painBefore: pain,
  painDuring: pain,
  painNextDay: pain,
  note: z
    .string()
    .trim()
    .max(CHECK_IN_NOTE_LIMIT, `Keep the note under ${CHECK_IN_NOTE_LIMIT} characters.`)
    .default(''),
  exercises: z.array(checkInExerciseInput).max(30).default([]),
})

export type CheckInInput = z.output<typeof checkInInput>
export type CheckInExerciseInput = z.output<typeof checkInExerciseInput>
