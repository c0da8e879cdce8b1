import { DOSAGE_LIMITS, TEXT_LIMITS } from './dosage'
import { isReason, OVERRIDE_REASON_MIN } from './resolution'

/** More lines than this is no home program; the page and the database are sized for it. */
export const MAX_PRESCRIPTIONS = 30

/** Smallest and largest number of each field of a line; both ends included. */
export const LINE_LIMITS = {
  ...DOSAGE_LIMITS,
  loadAmount: [0.25, 999],
  consecutiveHeavyDays: [0, 14],
  loadIncreasePctWeek: [0, 200],
} as const satisfies Record<string, readonly [number, number]>

export type LineField = keyof typeof LINE_LIMITS

const FIELD_WORDS: Record<LineField, string> = {
  sets: 'Sets',
  reps: 'Repetitions',
  holdSeconds: 'Seconds of hold',
  sessionsPerDay: 'Sessions a day',
  daysPerWeek: 'Days a week',
  restSeconds: 'Seconds of rest',
  durationMinutes: 'Minutes',
  loadAmount: 'Load',
  consecutiveHeavyDays: 'Heavy days in a row',
  loadIncreasePctWeek: 'Rise in load, percent a week',
}

const FRACTIONS_ALLOWED: ReadonlySet<LineField> = new Set(['loadAmount', 'loadIncreasePctWeek'])

/** What is wrong with a number of this field, in words; undefined when it can stand. */
export function numberProblem(field: LineField, value: number): string | undefined {
  const [least, most] = LINE_LIMITS[field]
  const whole = FRACTIONS_ALLOWED.has(field) ? '' : ', in whole numbers'
  const fits = FRACTIONS_ALLOWED.has(field)
    ? Number.isFinite(value) && Math.abs(value * 100 - Math.round(value * 100)) < 1e-6
    : Number.isInteger(value)
  return fits && value >= least && value <= most
    ? undefined
    : `${FIELD_WORDS[field]}: from ${least} to ${most}${whole}.`
}

const TEXT_WORDS = {
  tempo: 'The tempo',
  note: 'The note',
  reason: 'The reason',
  group: 'The name of the group',
} as const

/** What is wrong with a text of this field, in words; undefined when it fits the page. */
export const textProblem = (field: keyof typeof TEXT_LIMITS, text: string): string | undefined =>
  text.length <= TEXT_LIMITS[field]
    ? undefined
    : `${TEXT_WORDS[field]} has ${text.length} characters; ${TEXT_LIMITS[field]} fit.`

/** What is wrong with a reason for keeping a limit, in words. It is a sentence for the next reader, not a row of dots. */
export const overrideReasonProblem = (reason: string): string | undefined =>
  isReason(reason)
    ? textProblem('reason', reason)
    : `Say why the limit is kept, in at least ${OVERRIDE_REASON_MIN} characters.`
