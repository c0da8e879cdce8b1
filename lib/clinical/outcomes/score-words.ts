import type { OutcomeAnswers } from './measure'
import { ACTIVITIES_POINTS, bandOf, type Change, mattersAlone, type RatedTwice } from './score'

const points = (value: number): string => `${Math.abs(value)} ${Math.abs(value) === 1 ? 'point' : 'points'}`
/** '+3', '−2' or '0'. */
export const signed = (value: number): string => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0')
const went = (by: number): string => (by > 0 ? 'rose' : 'fell')

/** What a result says, as it was answered. */
export function answersInWords(answers: OutcomeAnswers): string {
  switch (answers.measure) {
    case 'nprs':
      return [
        `now ${answers.now}`,
        answers.average === null ? '' : `average ${answers.average}`,
        answers.worst === null ? '' : `worst ${answers.worst}`,
      ]
        .filter((part) => part !== '')
        .join(', ')
    case 'groc':
      return signed(answers.change)
    case 'activities':
      return answers.activities.map(({ name, rating }) => `${name} ${rating}`).join(', ')
  }
}

const RECOVERED = ' No pain is where people call themselves recovered (Kamper 2010).'

function painInWords(first: number, last: number, change: Change): string {
  if (change.direction === 'same') return `Pain is ${last} of 10, as at first.`
  const share =
    first === 0 ? '' : `, ${Math.round((Math.abs(change.points) / first) * 100)} % of the first score`
  const recovered = last === 0 ? RECOVERED : ''
  return `Pain ${went(change.points)} from ${first} to ${last}: ${points(change.points)}${share}.${recovered}`
}

const fromTo = ({ name, from, to }: RatedTwice): string => `${name}, from ${from} to ${to}`

/** Single activities are named where the mean does not tell it. */
function aloneInWords({ compared, points: by, direction }: Change): string {
  const alone = compared.filter(mattersAlone)
  if (alone.length === 0 || (Math.abs(by) >= ACTIVITIES_POINTS && direction !== 'mixed')) return ''
  return `Enough by ${alone.length === 1 ? 'itself' : 'themselves'}: ${alone.map(fromTo).join('; ')}.`
}

const mean = (values: readonly number[]): string =>
  (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(1)

/** The change is told of what was rated both times, and says so where something was not. */
function activitiesInWords(change: Change, rated: number): string {
  const { compared, points: by, direction } = change
  const [from, to] = [mean(compared.map((one) => one.from)), mean(compared.map((one) => one.to))]
  return [
    direction === 'same'
      ? `The mean is ${to}, as at first.`
      : by === 0
        ? `The mean is ${to}, as at first, but not every activity is.`
        : `The mean ${went(by)} from ${from} to ${to}: ${points(by)}.`,
    aloneInWords(change),
    compared.length < rated
      ? `Of ${rated} activities, ${compared.length === 1 ? 'one was' : `${compared.length} were`} rated both times and compared.`
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** 'Pain fell from 6 to 3: 3 points, 50 % of the first score.', and nothing more than the two results say. */
export function changeInWords(first: OutcomeAnswers, last: OutcomeAnswers, change: Change | null): string {
  if (last.measure === 'groc')
    return `${signed(last.change)}: ${bandOf(last.change).toLowerCase()}, in the bands of Jaeschke 1989.`
  if (!change) return 'The two results cannot be compared: other activities were rated.'
  if (first.measure === 'nprs' && last.measure === 'nprs') return painInWords(first.now, last.now, change)
  const names = [first, last].flatMap((answers) =>
    answers.measure === 'activities' ? answers.activities.map(({ name }) => name.toLowerCase()) : [],
  )
  return activitiesInWords(change, new Set(names).size)
}

/** Whether the change is more than chance. Under the threshold is no proof that nothing changed. */
export function verdictOf({ matters, direction }: Change): string {
  if (matters) return `Matters: ${direction}`
  return direction === 'same' ? 'No change' : 'Under the threshold'
}
