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
    name: 'Pain, 0 to 10',
    scoring:
      'Pain now, 0 none to 10 worst. The average and the worst of the last 24 hours are kept beside it.',
    threshold: `A change of ${PAIN_POINTS} points or more (Childs 2005) that is also ${PAIN_SHARE * 100} % of the first score (Ostelo 2008) matters`,
    sources: ['childs-2005', 'ostelo-2008', 'kamper-2010'],
  },
  activities: {
    name: 'The patient’s own activities',
    scoring: 'The mean of the ratings, 0 cannot do it to 10 as before the problem.',
    threshold: `A change of ${ACTIVITIES_POINTS} points in the mean, or ${ONE_ACTIVITY_POINTS} in one activity, matters (Stratford 1995)`,
    sources: ['stratford-1995'],
  },
  groc: {
    name: 'Global change',
    scoring: 'From −7, a very great deal worse, to +7, a very great deal better, since the start of care.',
    threshold: `+${CHANGE_POINTS} or more, or −${CHANGE_POINTS} or less, matters: the careful one of two cut-offs in use (Kamper 2009)`,
    sources: ['jaeschke-1989', 'kamper-2009'],
  },
}

const oneDecimal = (value: number): number => (Math.sign(value) * Math.round(Math.abs(value) * 10)) / 10

const mean = (values: readonly number[]): number =>
  oneDecimal(values.reduce((sum, value) => sum + value, 0) / values.length)

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

/** One activity that was rated both times. */
export type RatedTwice = { readonly name: string; readonly from: number; readonly to: number }

/** What changed between two results, and whether that is more than chance. */
export type Change = {
  /** In points, to one decimal; positive is more of what is measured. */
  readonly points: number
  /** Mixed: activities that changed by enough on their own did not go the same way as the rest. */
  readonly direction: 'better' | 'worse' | 'same' | 'mixed'
  readonly matters: boolean
  /** Activities that were rated both times; the change is theirs alone. */
  readonly compared: readonly RatedTwice[]
}

type Direction = Exclude<Change['direction'], 'mixed'>

const directed = (points: number, lowerIsBetter: boolean): Direction =>
  points === 0 ? 'same' : points < 0 === lowerIsBetter ? 'better' : 'worse'

function painChange(first: number, last: number): Change {
  const points = last - first
  const matters = Math.abs(points) >= PAIN_POINTS && (first === 0 || Math.abs(points) / first >= PAIN_SHARE)
  return { points, direction: directed(points, true), matters, compared: [] }
}

type Activities = Extract<OutcomeAnswers, { measure: 'activities' }>['activities']

/** It changed by enough to matter whatever the others did. */
export const mattersAlone = ({ from, to }: RatedTwice): boolean => Math.abs(to - from) >= ONE_ACTIVITY_POINTS

/** Only activities rated both times are compared: another list is another question. */
function activitiesChange(first: Activities, last: Activities): Change | null {
  const compared = last.flatMap(({ name, rating }) => {
    const before = first.find((activity) => activity.name.toLowerCase() === name.toLowerCase())
    return before ? [{ name, from: before.rating, to: rating }] : []
  })
  if (compared.length === 0) return null
  const points = compared.reduce((sum, { from, to }) => sum + to - from, 0) / compared.length
  const alone = compared.filter(mattersAlone)
  const ways = new Set([points, ...alone.map(({ from, to }) => to - from)].map((by) => directed(by, false)))
  return {
    points: oneDecimal(points),
    direction: ways.size > 1 ? 'mixed' : directed(points, false),
    matters: Math.abs(points) >= ACTIVITIES_POINTS || alone.length > 0,
    compared,
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
      compared: [],
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
