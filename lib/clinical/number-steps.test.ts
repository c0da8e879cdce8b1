import { describe, expect, it } from 'vitest'
import { steppedNumber } from './number-steps'
import type { LineField } from './plan-limits'

describe('A step of a number', () => {
  it.each<[LineField, number | null, 1 | -1, number]>([
    ['sets', 3, 1, 4],
    ['sets', 1, -1, 1],
    ['sets', 10, 1, 10],
    ['reps', 12, -1, 11],
    ['holdSeconds', 2, 1, 3],
    ['holdSeconds', 5, 1, 10],
    ['holdSeconds', 8, 1, 10],
    ['holdSeconds', 8, -1, 5],
    ['holdSeconds', 5, -1, 4],
    ['holdSeconds', 0, -1, 0],
    ['restSeconds', 30, 1, 45],
    ['restSeconds', 50, -1, 45],
    ['durationMinutes', 9, 1, 10],
    ['durationMinutes', 10, 1, 15],
    ['durationMinutes', 10, -1, 9],
    ['loadAmount', 20, 1, 22.5],
    ['loadAmount', 22.5, -1, 20],
    ['loadAmount', 8, 1, 9],
    ['loadAmount', null, 1, 0.25],
    ['loadAmount', 999, 1, 999],
  ])('%s: from %s by %s to %s', (field, value, by, expected) =>
    expect(steppedNumber(field, value, by)).toBe(expected),
  )
})
