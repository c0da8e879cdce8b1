import type { SourceId } from '../sources'
import type { OutcomeMeasure } from '../vocabulary'
import type { OutcomeAnswers } from './measure'

/** One measure: what it is called, how it is scored, and what change matters, each with where that comes from. */
type MeasureWords = {
  readonly name: string
  readonly scoring: string
  readonly threshold: string
  readonly sources: readonly SourceId[]
}

export const PAIN_POINTS = 2
export const PAIN_SHARE = 0.3
export const ACTIVITIES_POINTS = 2
export const ONE_ACTIVITY_POINTS = 3
/** Of the two cut-offs in use, +3 and +5, the careful one. */
export const CHANGE_POINTS = 5

export const MEASURES: Readonly<Record<OutcomeMeasure, MeasureWords>> = {
  nprs: {
    name: 'Pain',
    scoring:
      'Pain now, 0 none to 10 worst. The average and the worst of the last 24 hours are kept beside it.',
    threshold: `A change of ${PAIN_POINTS} points or more that is also ${PAIN_SHARE * 100} % of the first score matters`,
    sources: ['childs-2005', 'ostelo-2008'],
  },
  activities: {
    name: 'The patient’s own activities',
    scoring: 'The mean of the ratings, 0 cannot do it to 10 as before the problem.',
    threshold: `A change of ${ACTIVITIES_POINTS} points in the mean, or ${ONE_ACTIVITY_POINTS} in one activity, matters`,
    sources: ['stratford-1995'],
  },
  groc: {
    name: 'Global change',
    scoring: 'From −7, a very great deal worse, to +7, a very great deal better, since the start of care.',
    threshold: `+${CHANGE_POINTS} or more is taken as a change that matters`,
    sources: ['jaeschke-1989', 'kamper-2009'],
  },
}

const mean = (values: readonly number[]): number =>
  Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 10) / 10

/** The one number of a result. */
export function scoreOf(answers: OutcomeAnswers): number {
  switch (answers.measure) {
    case 'nprs':
      return answers.now
    case 'groc':
      return answers.change
    case 'activities':
      return mean(answers.activities.map(({ rating }) => rating))
  }
}

/** What changed between two results, and whether that is more than chance. */
export type Change = {
  /** In points; positive is more of what is measured. */
  readonly points: number
  readonly direction: 'better' | 'worse' | 'same'
  readonly matters: boolean
  /** Activities that changed by enough on their own. */
  readonly activities: readonly string[]
}

const directed = (points: number, lowerIsBetter: boolean): Change['direction'] =>
  points === 0 ? 'same' : points < 0 === lowerIsBetter ? 'better' : 'worse'

function painChange(first: number, last: number): Change {
  const points = last - first
  const matters = Math.abs(points) >= PAIN_POINTS && (first === 0 || Math.abs(points) / first >= PAIN_SHARE)
  return { points, direction: directed(points, true), matters, activities: [] }
}

type Activities = Extract<OutcomeAnswers, { measure: 'activities' }>['activities']

/** Only activities rated both times are compared: another list is another question. */
function activitiesChange(first: Activities, last: Activities): Change | null {
  const both = last.flatMap(({ name, rating }) => {
    const before = first.find((activity) => activity.name.toLowerCase() === name.toLowerCase())
    return before ? [{ name, before: before.rating, rating }] : []
  })
  if (both.length === 0) return null
  const points =
    Math.round((mean(both.map(({ rating }) => rating)) - mean(both.map(({ before }) => before))) * 10) / 10
  const alone = both
    .filter(({ before, rating }) => Math.abs(rating - before) >= ONE_ACTIVITY_POINTS)
    .map(({ name }) => name)
  return {
    points,
    direction: directed(points, false),
    matters: Math.abs(points) >= ACTIVITIES_POINTS || alone.length > 0,
    activities: alone,
  }
}

/**
 * What changed from the first to the last result of one measure; null where they cannot be compared. Global change is
 * a change by itself and needs only the last.
 */
export function changeBetween(first: OutcomeAnswers, last: OutcomeAnswers): Change | null {
  if (last.measure === 'groc')
    return {
      points: last.change,
      direction: directed(last.change, false),
      matters: Math.abs(last.change) >= CHANGE_POINTS,
      activities: [],
    }
  if (first.measure === 'nprs' && last.measure === 'nprs') return painChange(first.now, last.now)
  if (first.measure === 'activities' && last.measure === 'activities')
    return activitiesChange(first.activities, last.activities)
  return null
}

const BANDS = [
  { from: 6, word: 'large' },
  { from: 4, word: 'moderate' },
  { from: 1, word: 'small' },
] as const

/** 'A moderate change for the better', in the bands of Jaeschke 1989. */
export function bandOf(change: number): string {
  const band = BANDS.find(({ from }) => Math.abs(change) >= from)
  if (!band) return 'About the same'
  return `A ${band.word} change for the ${change > 0 ? 'better' : 'worse'}`
}

/** Lowest of the current ratings: what the patient can do least. */
export const lowestRating = (activities: Activities): number | undefined =>
  activities.length === 0 ? undefined : Math.min(...activities.map(({ rating }) => rating))
