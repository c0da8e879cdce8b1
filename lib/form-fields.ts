/** Fields of forms as zod reads them from a browser: text, several texts under one name, or nothing. */
import { z } from 'zod'
import { type CalendarDate, parseCalendarDate } from './clinical/calendar-date'

const text = z.string().trim().default('')

/** A whole number from 0 to `max`; an empty field is null. */
export const wholeNumberOrNothing = (max: number, message: string) =>
  text.transform((typed, context): number | null => {
    if (typed === '') return null
    const value = /^\d{1,4}$/.test(typed) ? Number(typed) : Number.NaN
    if (value <= max) return value
    context.addIssue(message)
    return z.NEVER
  })

/** One of the values; an empty field is null. */
export const oneOfOrNothing = <const Value extends string>(values: readonly Value[], message: string) =>
  text.transform((typed, context): Value | null => {
    if (typed === '') return null
    const value = values.find((candidate) => candidate === typed)
    if (value !== undefined) return value
    context.addIssue(message)
    return z.NEVER
  })

/** Yes, no, or null for not answered. */
export const yesNoOrNothing = z
  .enum(['yes', 'no', ''], 'Answer yes or no, or leave it open.')
  .default('')
  .transform((answer) => (answer === '' ? null : answer === 'yes'))

/** A day that exists. */
export const calendarDate = (message: string) =>
  text.transform((typed, context): CalendarDate => {
    const date = parseCalendarDate(typed)
    if (date) return date
    context.addIssue(message)
    return z.NEVER
  })

/** A day that exists; an empty field is null. */
export const calendarDateOrNothing = (message: string) =>
  text.transform((typed, context): CalendarDate | null => {
    if (typed === '') return null
    const date = parseCalendarDate(typed)
    if (date) return date
    context.addIssue(message)
    return z.NEVER
  })

/** The choice that says a list was gone through and nothing on it applies. */
export const NONE_OF_THESE = 'none-of-these'

/** Several of the values; 'none of these' is an empty list, and no choice at all is null: not gone through. */
export const severalOrNothing = <const Value extends string>(values: readonly Value[], what: string) =>
  z
    .preprocess(
      (typed) => (typed === undefined || typed === '' ? [] : Array.isArray(typed) ? typed : [typed]),
      z.array(z.string()),
    )
    .transform((typed, context): readonly Value[] | null => {
      const named = values.filter((value) => typed.includes(value))
      const none = typed.includes(NONE_OF_THESE)
      if (new Set(typed).size !== named.length + (none ? 1 : 0)) {
        context.addIssue(`Choose ${what} from the list.`)
        return z.NEVER
      }
      if (none && named.length > 0) {
        context.addIssue('“None of these” cannot stand beside another choice: keep one.')
        return z.NEVER
      }
      return typed.length === 0 ? null : named
    })
