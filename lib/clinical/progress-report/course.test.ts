import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar-date'
import { day } from '../testing'
import { courseInWords, labelled, painCourse, type Told } from './course'

const start = day('2026-03-02')

/** One value a day, oldest first. */
const told = (...values: readonly number[]): Told[] =>
  values.map((value, index) => ({ day: addDays(start, index), value }))

describe('A course in words', () => {
  it.each<[string, readonly number[], string]>([
    ['nothing', [], 'was not reported.'],
    ['one day', [5], 'was 5 on 2 March 2026. One day tells no course.'],
    ['two days', [5, 2], 'was 5 on 2 March 2026 and 2 on 3 March 2026. Two days tell no course.'],
    [
      'three days',
      [5, 4, 2],
      'fell from 5 to 2 between 2 March and 4 March 2026 (first and last of three days reported).',
    ],
    [
      'the same at both ends',
      [3, 8, 3],
      'was 3 at both ends, between 2 March and 4 March 2026 (first and last of three days reported).',
    ],
    [
      'five days that rise',
      [2, 9, 9, 0, 6],
      'rose from 2 to 6 between 2 March and 6 March 2026 (first and last of five days reported).',
    ],
    ['six days', [6, 5, 4, 3, 2, 1], 'fell from 5 to 2 between 2 March and 7 March 2026 (6 days).'],
    [
      'one bad day at the end',
      [5, 5, 5, 5, 2, 2, 9],
      'stayed about the same between 2 March and 8 March 2026: 5 and 4.3 (7 days).',
    ],
    [
      'means that are not whole',
      [6, 6, 5, 3, 3, 2],
      'fell from 5.7 to 2.7 between 2 March and 7 March 2026 (6 days).',
    ],
  ])('says of %s no more than was told', (_says, values, words) => {
    expect(courseInWords(told(...values))).toBe(words)
  })

  it('names both years where they differ', () => {
    const across = [
      { day: day('2025-12-30'), value: 6 },
      { day: day('2025-12-31'), value: 5 },
      { day: day('2026-01-02'), value: 3 },
    ]
    expect(courseInWords(across)).toMatch(/between 30 December 2025 and 2 January 2026/)
  })
})

describe('The numbers beside the points', () => {
  it('stand at every point where there are few, and at the ends where there are many', () => {
    const period = { from: start, to: addDays(start, 9) }
    const texts = (values: readonly number[], span = period) =>
      labelled(told(...values), 3, span, String).map(({ text }) => text)
    expect(texts([1, 2, 3])).toEqual(['1', '2', '3'])
    expect(texts([1, 2, 3, 4])).toEqual(['1', '', '', '4'])
    expect(texts([1, 2, 3], { from: start, to: addDays(start, 99) })).toEqual(['1', '', '3'])
  })

  it('are drawn on the scale of the question, whatever was told', () => {
    const { scale, bands, threshold } = painCourse('Pain', told(9, 9, 9), { from: start, to: start })
    expect([scale.min, scale.max, bands, threshold]).toEqual([0, 10, [], ''])
  })
})
