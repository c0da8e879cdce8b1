import type { CalendarDate } from '../calendar-date'
import { dateInWords } from '../date-in-words'
import type { OutcomeAnswers } from '../outcomes/measure'
import {
  ACTIVITIES_POINTS,
  CHANGE_POINTS,
  type Change,
  changeBetween,
  MEASURES,
  PAIN_POINTS,
  PAIN_SHARE,
  scoreOf,
} from '../outcomes/score'
import { changeInWords, signed } from '../outcomes/score-words'
import { standingResults } from '../outcomes/standing-results'
import { SOURCES } from '../sources'
import type { OutcomeMeasure } from '../vocabulary'
import { FEWEST_FOR_A_COURSE, labelled, PAIN_SCALE, type Told } from './course'
import { capitalized, countInWords, rounded, spanInWords } from './phrases'
import type { Band, Course, OutcomeSection, Period, Scale } from './report'

/** One result of a measure, in the order in which they were recorded. */
export type DatedAnswers = {
  readonly measure: OutcomeMeasure
  readonly measuredOn: CalendarDate
  readonly answers: OutcomeAnswers
}

/** What a reader asks first, first. */
const ORDER: readonly OutcomeMeasure[] = ['nprs', 'activities', 'groc']

const MOST_LABELS = 8
const MOST_CHANGE = 7

const CHANGE_SCALE: Scale = {
  min: -MOST_CHANGE,
  max: MOST_CHANGE,
  ticks: [-MOST_CHANGE, 0, MOST_CHANGE].map((value) => ({ value, text: signed(value) })),
}

/** The parts of the scale that are so far from the first result that the change matters. */
function bandsAround(first: number, far: number, { min, max }: Scale, lowerIsBetter: boolean): Band[] {
  const below = { from: min, to: first - far, text: lowerIsBetter ? 'better' : 'worse' }
  const above = { from: first + far, to: max, text: lowerIsBetter ? 'worse' : 'better' }
  return [below, above].filter(({ from, to }) => to >= from)
}

export type Drawing = Pick<Course, 'scale' | 'bands' | 'points'>

const ratedBoth = (results: readonly DatedAnswers[]): readonly string[] => {
  const [first, last] = [results[0]?.answers, results.at(-1)?.answers]
  const change = first && last && changeBetween(first, last)
  return change ? change.compared.map(({ name }) => name.toLowerCase()) : []
}

/** The mean of the activities that are compared, on the days on which all of them were rated. */
function meansOfActivities(results: readonly DatedAnswers[]): Told[] {
  const compared = ratedBoth(results)
  return results.flatMap(({ measuredOn, answers }) => {
    if (answers.measure !== 'activities') return []
    const rated = answers.activities.filter(({ name }) => compared.includes(name.toLowerCase()))
    const sum = rated.reduce((total, { rating }) => total + rating, 0)
    return rated.length === compared.length && rated.length > 0
      ? [{ day: measuredOn, value: sum / rated.length }]
      : []
  })
}

const scoresOf = (results: readonly DatedAnswers[]): Told[] =>
  results.map(({ measuredOn, answers }) => ({ day: measuredOn, value: scoreOf(answers) }))

/** What is drawn, and the change that matters from the first result. `results` are those that stand of one measure, oldest first. */
export function drawingOf(
  measure: OutcomeMeasure,
  results: readonly DatedAnswers[],
  period: Period,
): Drawing {
  const told = measure === 'activities' ? meansOfActivities(results) : scoresOf(results)
  const first = told[0]?.value
  if (measure === 'groc')
    return {
      scale: CHANGE_SCALE,
      bands: bandsAround(0, CHANGE_POINTS, CHANGE_SCALE, false),
      points: labelled(told, MOST_LABELS, period, signed),
    }
  const far = measure === 'nprs' ? Math.max(PAIN_POINTS, (first ?? 0) * PAIN_SHARE) : ACTIVITIES_POINTS
  return {
    scale: PAIN_SCALE,
    bands: first === undefined ? [] : bandsAround(first, far, PAIN_SCALE, measure === 'nprs'),
    points: labelled(told, MOST_LABELS, period, rounded),
  }
}

function resultsInWords(results: readonly DatedAnswers[], first: CalendarDate, last: CalendarDate): string {
  if (results.length === 1) return `One result, ${dateInWords(last)}.`
  const few = results.length < FEWEST_FOR_A_COURSE ? ': two points tell a change, not a course' : ''
  return `${capitalized(countInWords(results.length))} results, ${spanInWords(first, last)}${few}.`
}

const WAYS: Readonly<Record<Change['direction'], string>> = {
  better: 'better',
  worse: 'worse',
  mixed: 'better in part, worse in part',
  same: 'the same',
}

/** Under the threshold is no proof that nothing changed. */
function verdictInWords({ matters, direction }: Change): string {
  if (matters) return `: ${WAYS[direction]}, by enough to matter`
  return direction === 'same' ? ': no change' : ': a change under the threshold'
}

const eachInWords = ({ compared }: Change): string =>
  compared.length === 0
    ? ''
    : `${compared.map(({ name, from, to }) => `${name}: ${from} to ${to}`).join('; ')}.`

/** Global change is a change by itself; of the others it takes two results. */
export const tellsChange = (measure: OutcomeMeasure, results: number): boolean =>
  results > (measure === 'groc' ? 0 : 1)

function course(measure: OutcomeMeasure, all: readonly DatedAnswers[], period: Period): Course[] {
  const results = all.filter((result) => result.measure === measure)
  const [first, last] = [results[0], results.at(-1)]
  if (!first || !last) return []
  const { name, threshold } = MEASURES[measure]
  const change = changeBetween(first.answers, last.answers)
  const canTell = tellsChange(measure, results.length)
  const sentences = canTell
    ? [changeInWords(first.answers, last.answers, change), change ? eachInWords(change) : '']
    : [`${rounded(scoreOf(last.answers))}: a second result on another day tells the change.`]
  return [
    {
      name: `${name}${canTell && change ? verdictInWords(change) : ''}`,
      sentence: [...sentences, resultsInWords(results, first.measuredOn, last.measuredOn)]
        .filter((sentence) => sentence !== '')
        .join(' '),
      threshold: canTell ? `${threshold}.` : '',
      ...drawingOf(measure, canTell ? results : [], period),
    },
  ]
}

const inPeriod = (scores: readonly DatedAnswers[], { from, to }: Period): readonly DatedAnswers[] =>
  standingResults(scores).filter(({ measuredOn }) => measuredOn >= from && measuredOn <= to)

function sectionText(measures: readonly Course[]): string {
  if (measures.length === 0) return 'None was taken in this period.'
  return measures.some(({ points }) => points.length > 0) ? 'Shaded: a change that matters.' : ''
}

/** Each measure that was taken in the period, with the change that matters. */
export function outcomeSection(scores: readonly DatedAnswers[], period: Period): OutcomeSection {
  const results = inPeriod(scores, period)
  const measures = ORDER.flatMap((measure) => course(measure, results, period))
  return {
    heading: 'Outcome measures',
    text: sectionText(measures),
    measures,
  }
}

/** Where the changes that matter come from; empty where none was told. */
export function sourcesOf(scores: readonly DatedAnswers[], period: Period): string {
  const results = inPeriod(scores, period).map(({ measure }) => measure)
  const told = ORDER.filter((measure) =>
    tellsChange(measure, results.filter((one) => one === measure).length),
  )
  const sources = [...new Set(told.flatMap((measure) => MEASURES[measure].sources))]
  if (sources.length === 0) return ''
  return `Sources of the changes that matter: ${sources.map((source) => SOURCES[source].title).join('; ')}.`
}
