import { describe, expect, it } from 'vitest'
import type { OutcomeAnswers } from './measure'
import { bandOf, changeBetween, lowestRating, scoreOf } from './score'

const pain = (now: number): OutcomeAnswers => ({ measure: 'nprs', now, average: null, worst: null })
const change = (value: number): OutcomeAnswers => ({ measure: 'groc', change: value })
const activities = (ratings: Readonly<Record<string, number>>): OutcomeAnswers => ({
  measure: 'activities',
  activities: Object.entries(ratings).map(([name, rating]) => ({ name, rating })),
})

describe('A score', () => {
  it.each([
    ['pain now', pain(6), 6],
    ['global change', change(-3), -3],
    ['the mean of the activities', activities({ Bending: 4, Sitting: 5, Lifting: 2 }), 3.7],
  ])('%s', (_says, answers, score) => expect(scoreOf(answers)).toBe(score))
  it('knows the lowest rating', () => {
    expect(
      lowestRating([
        { name: 'a', rating: 4 },
        { name: 'b', rating: 2 },
      ]),
    ).toBe(2)
    expect(lowestRating([])).toBeUndefined()
  })
})

type Row = readonly [
  says: string,
  first: OutcomeAnswers,
  last: OutcomeAnswers,
  points: number | null,
  direction: string,
  matters: boolean,
]

describe('A change', () => {
  const CHANGES: readonly Row[] = [
    ['pain 6 to 3', pain(6), pain(3), -3, 'better', true],
    ['pain 6 to 4: 2 points and a third', pain(6), pain(4), -2, 'better', true],
    ['pain 9 to 7: 2 points, but under 30 %', pain(9), pain(7), -2, 'better', false],
    ['pain 3 to 2: under 2 points', pain(3), pain(2), -1, 'better', false],
    ['pain 2 to 4', pain(2), pain(4), 2, 'worse', true],
    ['pain 0 to 2', pain(0), pain(2), 2, 'worse', true],
    ['pain unchanged', pain(4), pain(4), 0, 'same', false],
    [
      'activities up by 2',
      activities({ Bending: 3, Sitting: 3 }),
      activities({ Bending: 5, Sitting: 5 }),
      2,
      'better',
      true,
    ],
    [
      'one activity up by 3',
      activities({ Bending: 3, Sitting: 6 }),
      activities({ Bending: 6, Sitting: 6 }),
      1.5,
      'better',
      true,
    ],
    [
      'three activities, of means that round up',
      activities({ Bending: 1, Sitting: 2, Lifting: 2 }),
      activities({ Bending: 3, Sitting: 4, Lifting: 3 }),
      1.7,
      'better',
      false,
    ],
    [
      'activities down by 2',
      activities({ Bending: 5, Sitting: 6 }),
      activities({ Bending: 3, Sitting: 4 }),
      -2,
      'worse',
      true,
    ],
    [
      'one activity down by 3 while the mean rises',
      activities({ Bending: 1, Sitting: 6 }),
      activities({ Bending: 6, Sitting: 3 }),
      1,
      'mixed',
      true,
    ],
    [
      'one up and one down by 3',
      activities({ Bending: 3, Sitting: 6 }),
      activities({ Bending: 6, Sitting: 3 }),
      0,
      'mixed',
      true,
    ],
    [
      'activities as they were',
      activities({ Bending: 3, Sitting: 6 }),
      activities({ Bending: 3, Sitting: 6 }),
      0,
      'same',
      false,
    ],
    ['activities up by 1', activities({ Bending: 3 }), activities({ Bending: 4 }), 1, 'better', false],
    [
      'only what was rated both times counts',
      activities({ Bending: 3 }),
      activities({ bending: 6, Running: 0 }),
      3,
      'better',
      true,
    ],
    [
      'other activities cannot be compared',
      activities({ Bending: 3 }),
      activities({ Running: 0 }),
      null,
      '',
      false,
    ],
    ['different measures cannot be compared', pain(3), activities({ Running: 0 }), null, '', false],
    ['global change of +4', change(0), change(4), 4, 'better', false],
    ['global change of +5', change(0), change(5), 5, 'better', true],
    ['global change of −5', change(0), change(-5), -5, 'worse', true],
  ]
  it.each(CHANGES)('%s', (_says, first, last, points, direction, matters) => {
    const found = changeBetween(first, last)
    if (points === null) expect(found).toBeNull()
    else expect(found).toMatchObject({ points, direction, matters })
  })

  it.each([
    [0, 'About the same'],
    [2, 'A small change for the better'],
    [-4, 'A moderate change for the worse'],
    [7, 'A large change for the better'],
  ])('of %i is called: %s', (value, words) => expect(bandOf(value)).toBe(words))
})
