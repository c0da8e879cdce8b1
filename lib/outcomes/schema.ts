import { z } from 'zod'
import type { CalendarDate } from '@/lib/clinical/calendar-date'
import type { OutcomeAnswers } from '@/lib/clinical/outcomes/measure'
import { calendarDate, wholeNumberOrNothing } from '@/lib/form-fields'

/** How many activities a patient names at most; three to five are usual. */
export const MOST_ACTIVITIES = 5
const ACTIVITY_NAME_LIMIT = 80
/** Global change goes this far to either side. */
export const MOST_CHANGE = 7

const pain = wholeNumberOrNothing(10, 'Pain is a whole number from 0 to 10.')
const activityName = z
  .string()
  .trim()
  .max(ACTIVITY_NAME_LIMIT, `Keep an activity under ${ACTIVITY_NAME_LIMIT} characters.`)
  .default('')
const rating = wholeNumberOrNothing(10, 'A rating is a whole number from 0 to 10.')

const places = Array.from({ length: MOST_ACTIVITIES }, (_, index) => index + 1)

const change = z
  .string()
  .trim()
  .default('')
  .transform((typed, context): number | null => {
    if (typed === '') return null
    const value = /^[-−+]?\d$/.test(typed) ? Number(typed.replace('−', '-')) : Number.NaN
    if (Math.abs(value) <= MOST_CHANGE) return value
    context.addIssue(`Global change is a whole number from −${MOST_CHANGE} to +${MOST_CHANGE}.`)
    return z.NEVER
  })

const measures = z.object({
  painNow: pain,
  painAverage: pain,
  painWorst: pain,
  globalChange: change,
})

const activityFields = z.object({
  ...Object.fromEntries(places.map((place) => [`activity-${place}`, activityName])),
  ...Object.fromEntries(places.map((place) => [`rating-${place}`, rating])),
  /** The name as the form offered it: left as it is and not rated, it was not asked. */
  ...Object.fromEntries(places.map((place) => [`offered-${place}`, z.string().default('')])),
})

type Typed = z.output<typeof measures> & Readonly<Record<string, unknown>>

const textAt = (typed: Typed, name: string): string => {
  const value = typed[name]
  return typeof value === 'string' ? value : ''
}
const numberAt = (typed: Typed, name: string): number | null => {
  const value = typed[name]
  return typeof value === 'number' ? value : null
}

type Scores = { readonly measuredOn: CalendarDate; readonly results: readonly OutcomeAnswers[] }

/**
 * The activities are rated all or none: a lowest rating or a mean of half a list would look better than the list, and
 * a name that is not rated would be gone the next time.
 */
function activitiesOf(typed: Typed, context: z.RefinementCtx): OutcomeAnswers[] {
  const rows = places.map((place) => ({
    place,
    name: textAt(typed, `activity-${place}`),
    rating: numberAt(typed, `rating-${place}`),
    offered: textAt(typed, `offered-${place}`),
  }))
  const problem = (field: string, message: string): void =>
    context.addIssue({ code: 'custom', path: [field], message })
  const anyRated = rows.some((row) => row.rating !== null)
  const names = new Set<string>()
  for (const row of rows) {
    if (row.name === '' && row.rating !== null)
      problem(`activity-${row.place}`, 'Name the activity that was rated.')
    if (row.name !== '' && names.has(row.name.toLowerCase()))
      problem(`activity-${row.place}`, 'This activity is named twice.')
    if (row.name !== '' && row.rating === null && (anyRated || row.name !== row.offered))
      problem(`rating-${row.place}`, `Rate activity ${row.place} as well, or clear its name.`)
    names.add(row.name.toLowerCase())
  }
  const activities = rows.flatMap(({ name, rating: rated }) =>
    name !== '' && rated !== null ? [{ name, rating: rated }] : [],
  )
  return activities.length === 0 ? [] : [{ measure: 'activities', activities }]
}

/** Any of the three measures, or none. */
function resultsOf(typed: Typed, context: z.RefinementCtx): OutcomeAnswers[] {
  const { painNow, painAverage, painWorst, globalChange } = typed
  if (painNow === null && (painAverage !== null || painWorst !== null))
    context.addIssue({
      code: 'custom',
      path: ['painNow'],
      message: 'Give the pain now as well: it is the score.',
    })
  return [
    ...(painNow === null
      ? []
      : [{ measure: 'nprs' as const, now: painNow, average: painAverage, worst: painWorst }]),
    ...activitiesOf(typed, context),
    ...(globalChange === null ? [] : [{ measure: 'groc' as const, change: globalChange }]),
  ]
}

/** The measures as part of another form, where they may all be left empty. */
export const optionalScores = measures
  .and(activityFields)
  .transform((typed: Typed, context): readonly OutcomeAnswers[] => resultsOf(typed, context))

const measuredOn = z.object({ measuredOn: calendarDate('Give the day as a date.') })

/** One form records any of the three measures, at least one. */
export const scoresInput = measuredOn
  .and(measures)
  .and(activityFields)
  .transform((typed: Typed & z.output<typeof measuredOn>, context): Scores => {
    const results = resultsOf(typed, context)
    if (results.length === 0)
      context.addIssue({
        code: 'custom',
        path: ['painNow'],
        message: 'Nothing is filled in yet. Record at least one measure.',
      })
    return { measuredOn: typed.measuredOn, results }
  })
export type ScoresInput = z.output<typeof scoresInput>
