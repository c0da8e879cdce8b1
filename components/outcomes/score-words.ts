import type { OutcomeAnswers } from '@/lib/clinical/outcomes/measure'
import { bandOf, type Change } from '@/lib/clinical/outcomes/score'

const points = (value: number): string => `${Math.abs(value)} ${Math.abs(value) === 1 ? 'point' : 'points'}`
const signed = (value: number): string => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0')

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

/** 'Fell from 6 to 3: 3 points better.', and nothing more than the two results say. */
export function changeInWords(first: OutcomeAnswers, last: OutcomeAnswers, change: Change | null): string {
  if (last.measure === 'groc') return `${signed(last.change)}: ${bandOf(last.change).toLowerCase()}.`
  if (!change) return 'The two results cannot be compared: other activities were rated.'
  if (change.direction === 'same') return 'No change between the first and the last result.'
  const alone =
    change.activities.length > 0 ? ` ${change.activities.join(', ')} changed by 3 or more alone.` : ''
  const from = first.measure === 'nprs' && last.measure === 'nprs' ? `From ${first.now} to ${last.now}: ` : ''
  return `${from}${points(change.points)} ${change.direction}.${alone}`
}
