import { type CalendarDate, daysBetween } from '../calendar-date'
import { dateInWords } from '../date-in-words'
import { betweenInWords, capitalized, countInWords, rounded } from './phrases'
import type { Course, CoursePoint, Period, Scale } from './report'

/** A value that was told on one day. */
export type Told = { readonly day: CalendarDate; readonly value: number }

export const FEWEST_FOR_A_COURSE = 3
/** From so many on, the first and the last three speak together: one bad day is no course. */
const ENOUGH_FOR_MEANS = 6
const AT_EACH_END = 3
/** Less than a step of the scale is no change anybody could report. */
const A_STEP = 1

export const PAIN_SCALE: Scale = {
  min: 0,
  max: 10,
  ticks: [0, 5, 10].map((value) => ({ value, text: String(value) })),
}

/** Said once, for all courses that are told in means. */
export const MEANS_IN_WORDS =
  'Changes are from the mean of the first three days reported to that of the last three.'

export const isToldInMeans = (told: readonly Told[]): boolean => told.length >= ENOUGH_FOR_MEANS

const mean = (told: readonly Told[]): number => told.reduce((sum, { value }) => sum + value, 0) / told.length

type Ends = {
  readonly from: number
  readonly to: number
  readonly since: CalendarDate
  readonly until: CalendarDate
}

function changeInWords({ from, to, since, until }: Ends): string {
  const between = betweenInWords(since, until)
  const [before, after] = [rounded(from), rounded(to)]
  if (before === after) return `was ${before} at both ends, ${between}`
  if (Math.abs(to - from) < A_STEP) return `stayed about the same ${between}: ${before} and ${after}`
  return `${to < from ? 'fell' : 'rose'} from ${before} to ${after} ${between}`
}

/**
 * How something went, as a sentence after its name. Claims no more than was told: fewer than three days tell no course,
 * and with six or more the ends are means of three.
 */
export function courseInWords(told: readonly Told[]): string {
  const [first, last] = [told[0], told.at(-1)]
  if (!first || !last) return 'was not reported.'
  if (told.length < FEWEST_FOR_A_COURSE) {
    const values = told.map(({ day, value }) => `${rounded(value)} on ${dateInWords(day)}`)
    const days = told.length === 1 ? 'One day tells' : `${countInWords(told.length)} days tell`
    return `was ${values.join(' and ')}. ${capitalized(days)} no course.`
  }
  const ends = { since: first.day, until: last.day }
  if (!isToldInMeans(told))
    return `${changeInWords({ ...ends, from: first.value, to: last.value })} (first and last of ${countInWords(told.length)} days reported).`
  const from = mean(told.slice(0, AT_EACH_END))
  const to = mean(told.slice(-AT_EACH_END))
  return `${changeInWords({ ...ends, from, to })} (${told.length} days).`
}

/** Of the width of a drawing: so near, numbers would stand on each other. */
const TOO_NEAR = 0.08

const shareBetween = (one: CalendarDate, other: CalendarDate, { from, to }: Period): number =>
  daysBetween(one, other) / (daysBetween(from, to) + 1)

/**
 * Values beside the points: at the first and the last, and at those between where they are few and there is room.
 */
export function labelled(
  points: readonly Told[],
  most: number,
  period: Period,
  inWords: (value: number) => string,
): CoursePoint[] {
  const last = points.at(-1)?.day
  let before: CalendarDate | null = null
  return points.map(({ day, value }, index) => {
    const isEnd = index === 0 || index === points.length - 1
    const hasRoom =
      before !== null &&
      last !== undefined &&
      Math.min(shareBetween(before, day, period), shareBetween(day, last, period)) >= TOO_NEAR
    const isLabelled = isEnd || (points.length <= most && hasRoom)
    if (isLabelled) before = day
    return { day, value, text: isLabelled ? inWords(value) : '' }
  })
}

const LABELS_AMONG_MANY = 5

/** The course of pain, 0 to 10. */
export const painCourse = (name: string, told: readonly Told[], period: Period): Course => ({
  name,
  sentence: courseInWords(told),
  threshold: '',
  scale: PAIN_SCALE,
  bands: [],
  points: labelled(told, LABELS_AMONG_MANY, period, rounded),
})
