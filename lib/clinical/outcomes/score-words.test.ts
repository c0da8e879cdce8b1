import { describe, expect, it } from 'vitest'
import type { OutcomeAnswers } from './measure'
import { changeBetween } from './score'
import { answersInWords, changeInWords, verdictOf } from './score-words'

const pain = (now: number, worst: number | null = null): OutcomeAnswers => ({
  measure: 'nprs',
  now,
  average: null,
  worst,
})
const change = (value: number): OutcomeAnswers => ({ measure: 'groc', change: value })
const activities = (ratings: Readonly<Record<string, number>>): OutcomeAnswers => ({
  measure: 'activities',
  activities: Object.entries(ratings).map(([name, rating]) => ({ name, rating })),
})

const said = (first: OutcomeAnswers, last: OutcomeAnswers): readonly [words: string, verdict: string] => {
  const found = changeBetween(first, last)
  return [changeInWords(first, last, found), found ? verdictOf(found) : '']
}

describe('A change is told with its two results', () => {
  it.each<readonly [first: OutcomeAnswers, last: OutcomeAnswers, words: string, verdict: string]>([
    [pain(6), pain(3), 'Pain fell from 6 to 3: 3 points, 50 % of the first score.', 'Matters: better'],
    [pain(2), pain(3), 'Pain rose from 2 to 3: 1 point, 50 % of the first score.', 'Under the threshold'],
    [pain(0), pain(4), 'Pain rose from 0 to 4: 4 points.', 'Matters: worse'],
    [pain(4), pain(4), 'Pain is 4 of 10, as at first.', 'No change'],
    [
      pain(5),
      pain(0),
      'Pain fell from 5 to 0: 5 points, 100 % of the first score. No pain is where people call themselves recovered (Kamper 2010).',
      'Matters: better',
    ],
    [
      change(5),
      change(5),
      '+5: a moderate change for the better, in the bands of Jaeschke 1989.',
      'Matters: better',
    ],
    [
      change(0),
      change(-2),
      '−2: a small change for the worse, in the bands of Jaeschke 1989.',
      'Under the threshold',
    ],
    [
      activities({ Bending: 3, Sitting: 4 }),
      activities({ Bending: 5, Sitting: 5 }),
      'The mean rose from 3.5 to 5.0: 1.5 points.',
      'Under the threshold',
    ],
    [
      activities({ Bending: 3, Sitting: 6 }),
      activities({ Bending: 8, Sitting: 2 }),
      'The mean rose from 4.5 to 5.0: 0.5 points. Enough by themselves: Bending, from 3 to 8; Sitting, from 6 to 2.',
      'Matters: mixed',
    ],
    [
      activities({ Bending: 3, Sitting: 6 }),
      activities({ Bending: 6, Sitting: 6 }),
      'The mean rose from 4.5 to 6.0: 1.5 points. Enough by itself: Bending, from 3 to 6.',
      'Matters: better',
    ],
    [
      activities({ Bending: 3, Sitting: 6 }),
      activities({ Bending: 6, Sitting: 9 }),
      'The mean rose from 4.5 to 7.5: 3 points.',
      'Matters: better',
    ],
    [
      activities({ Bending: 3, Sitting: 6 }),
      activities({ Bending: 4, Sitting: 5 }),
      'The mean is 4.5, as at first.',
      'No change',
    ],
    [
      activities({ Bending: 3, Sitting: 6 }),
      activities({ Bending: 6, Sitting: 3 }),
      'The mean is 4.5, as at first, but not every activity is. Enough by themselves: Bending, from 3 to 6; Sitting, from 6 to 3.',
      'Matters: mixed',
    ],
    [
      activities({ Bending: 3, Sitting: 6 }),
      activities({ Bending: 4, Running: 1 }),
      'The mean rose from 3.0 to 4.0: 1 point. Of 3 activities, one was rated both times and compared.',
      'Under the threshold',
    ],
    [
      activities({ Bending: 3 }),
      activities({ Running: 1 }),
      'The two results cannot be compared: other activities were rated.',
      '',
    ],
  ])('%j then %j', (first, last, words, verdict) => expect(said(first, last)).toEqual([words, verdict]))
})

it.each([
  [pain(3, 7), 'now 3, worst 7'],
  [change(-3), '−3'],
  [change(0), '0'],
  [activities({ Bending: 3, Sitting: 6 }), 'Bending 3, Sitting 6'],
])('A result is shown as it was answered', (answers, words) => expect(answersInWords(answers)).toBe(words))
