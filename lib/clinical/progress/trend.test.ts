import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar-date'
import type { Told } from '../progress-report/course'
import { day } from '../testing'
import { median } from './median'
import { isByWeek, pointsOf } from './points'
import { trendInWords, trendOf, trendWords } from './trend'

const monday = day('2026-03-02')

/** Values on these days after the first Monday of March. */
const told = (...values: readonly (readonly [offset: number, value: number])[]): Told[] =>
  values.map(([offset, value]) => ({ day: addDays(monday, offset), value }))

/** The same value on so many days in a row. */
const steady = (from: number, count: number, value: number): (readonly [number, number])[] =>
  Array.from({ length: count }, (_, index) => [from + index, value] as const)

const PAIN = 'Pain during exercise'

describe('A trend in words', () => {
  it.each<[string, Told[], string]>([
    ['nothing', [], `${PAIN} was not told of.`],
    ['one day', told([0, 4]), `${PAIN}: only one day was told of, too few to say.`],
    ['three days', told([0, 6], [8, 4], [20, 1]), `${PAIN}: only three days were told of, too few to say.`],
    [
      'four days',
      told([0, 6], [8, 4], [15, 2], [20, 1]),
      `${PAIN}: only four days were told of, too few to say.`,
    ],
    [
      'six days in one week',
      told(...steady(0, 6, 7)),
      `${PAIN}: six days were told of, all within a week, too short to say.`,
    ],
    [
      'two weeks of coming down',
      told(...steady(0, 7, 5), ...steady(14, 7, 2)),
      `${PAIN} fell from 5 to 2 in three weeks (14 days told of).`,
    ],
    [
      'a week that rises by two',
      told([0, 2], [1, 2], [3, 3], [6, 4], [7, 4]),
      `${PAIN} rose from 2 to 4 in a week (5 days told of).`,
    ],
    [
      'a change under the smallest that matters',
      told(...steady(0, 7, 4), ...steady(7, 7, 3)),
      `${PAIN} stayed about the same, 4 and 3, in two weeks (14 days told of).`,
    ],
    [
      'no change',
      told(...steady(0, 14, 3)),
      `${PAIN} stayed about the same, 3, in two weeks (14 days told of).`,
    ],
    [
      'one bad day in the last week',
      told(...steady(0, 7, 4), ...steady(14, 6, 2), [20, 10]),
      `${PAIN} fell from 4 to 2 in three weeks (14 days told of).`,
    ],
    [
      'medians between two numbers',
      told([0, 6], [1, 5], [12, 3], [13, 2], [14, 2], [15, 2]),
      `${PAIN} fell from 5.5 to 2 in two weeks (6 days told of).`,
    ],
  ])('says of %s no more than was told', (_says, values, words) => {
    expect(trendInWords(PAIN, trendOf(values))).toBe(words)
  })

  it.each<[string, Told[], string]>([
    ['too few', told([0, 5]), 'too few to say'],
    ['the same', told(...steady(0, 9, 3)), 'about the same'],
    ['fallen', told(...steady(0, 7, 6), ...steady(7, 7, 1)), 'Fell from 6 to 1'],
  ])('is short in a table: %s', (_says, values, words) => {
    expect(trendWords(trendOf(values))).toBe(words)
  })

  it('compares halves where the first and the last week would share days', () => {
    // Eight days: four and four, and the middle of neither.
    expect(trendOf(told(...steady(0, 4, 8), ...steady(4, 4, 1)))).toMatchObject({
      from: 8,
      to: 1,
      way: 'fell',
    })
    // Nine days: the fifth is in neither half.
    expect(trendOf(told(...steady(0, 4, 8), [4, 0], ...steady(5, 4, 1)))).toMatchObject({ from: 8, to: 1 })
  })
})

const period = (days: number) => ({ from: monday, to: addDays(monday, days - 1) })

describe('The points of a drawing', () => {
  it('are days up to 120 days, and the medians of weeks beyond', () => {
    const daily = told(...steady(0, 7, 5), ...steady(7, 7, 2), [8, 9])
    expect([isByWeek(period(120)), isByWeek(period(121))]).toEqual([false, true])
    expect(pointsOf(daily, period(120))).toHaveLength(15)
    expect(pointsOf(daily, period(121))).toEqual([
      { day: monday, value: 5 },
      { day: addDays(monday, 7), value: 2 },
    ])
  })

  it.each([
    [[3], 3],
    [[1, 9], 5],
    [[9, 1, 2], 2],
    [[0, 0, 10, 10], 5],
  ])('of %j are at %d', (values, middle) => {
    expect(median(values)).toBe(middle)
  })
})
