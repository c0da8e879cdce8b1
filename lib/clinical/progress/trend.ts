import { daysBetween } from '../calendar-date'
import { PAIN_POINTS } from '../outcomes/score'
import type { Told } from '../progress-report/course'
import { capitalized, countInWords, rounded } from '../progress-report/phrases'
import { median } from './median'
import { DAYS_IN_A_WEEK } from './week'

/** Fewer days, or a shorter time, tell no course. Product defaults, for clinical sign-off. */
export const FEWEST_FOR_A_TREND = 5
export const SHORTEST_TREND_DAYS = 7

/** Where pain went, from the median of the first week told of to that of the last. */
export type Trend =
  | {
      readonly way: 'fell' | 'rose' | 'same'
      readonly from: number
      readonly to: number
      /** From the first day told of to the last. */
      readonly span: number
      readonly told: number
    }
  | { readonly way: 'too-few'; readonly span: number; readonly told: number }

/** A change below the smallest that matters is none: what the patient says differs by as much from day to day. */
function wayOf(change: number): 'fell' | 'rose' | 'same' {
  if (Math.abs(change) < PAIN_POINTS) return 'same'
  return change < 0 ? 'fell' : 'rose'
}

const medianOf = (told: readonly Told[]): number => median(told.map(({ value }) => value))

/**
 * The trend of what was told, oldest first. The first and the last week are compared; where they would share days, the
 * first and the last half. It is what the patient reported and claims no more.
 */
export function trendOf(told: readonly Told[]): Trend {
  const [first, last] = [told[0], told.at(-1)]
  const span = first && last ? daysBetween(first.day, last.day) : 0
  if (!first || !last || told.length < FEWEST_FOR_A_TREND || span < SHORTEST_TREND_DAYS)
    return { way: 'too-few', span, told: told.length }
  const length = Math.min(DAYS_IN_A_WEEK, Math.floor((span + 1) / 2))
  const from = medianOf(told.filter(({ day }) => daysBetween(first.day, day) < length))
  const to = medianOf(told.filter(({ day }) => daysBetween(day, last.day) < length))
  return { way: wayOf(to - from), from, to, span, told: told.length }
}

const weeksInWords = (span: number): string => {
  const weeks = Math.round((span + 1) / DAYS_IN_A_WEEK)
  return weeks === 1 ? 'a week' : `${countInWords(weeks)} weeks`
}

const daysTold = (count: number): string => (count === 1 ? '1 day' : `${count} days`)

/**
 * 'Pain during exercise fell from 5 to 2 in three weeks (14 days told of).' `subject` begins the sentence. The change
 * is said only where it is at least the smallest that matters.
 */
export function trendInWords(subject: string, trend: Trend): string {
  if (trend.way !== 'too-few') {
    const { way, from, to, span, told } = trend
    const [before, after] = [rounded(from), rounded(to)]
    const within = `in ${weeksInWords(span)} (${daysTold(told)} told of).`
    if (way !== 'same') return `${subject} ${way} from ${before} to ${after} ${within}`
    return before === after
      ? `${subject} stayed about the same, ${after}, ${within}`
      : `${subject} stayed about the same, ${before} and ${after}, ${within}`
  }
  if (trend.told === 0) return `${subject} was not told of.`
  const count = countInWords(trend.told)
  if (trend.told < FEWEST_FOR_A_TREND)
    return `${subject}: only ${count} ${trend.told === 1 ? 'day was' : 'days were'} told of, too few to say.`
  return `${subject}: ${count} days were told of, all within a week, too short to say.`
}

/** The same for a table, without its subject. */
export function trendWords(trend: Trend): string {
  if (trend.way === 'too-few') return 'too few to say'
  if (trend.way === 'same') return 'about the same'
  return capitalized(`${trend.way} from ${rounded(trend.from)} to ${rounded(trend.to)}`)
}
