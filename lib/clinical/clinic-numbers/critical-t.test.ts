import { describe, expect, it } from 'vitest'
import { criticalT } from './critical-t'

describe('The critical value of Student’s t, two-sided 95 %', () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2, the column of 0.975.
  it.each([
    [1, 12.706],
    [2, 4.303],
    [3, 3.182],
    [4, 2.776],
    [5, 2.571],
    [6, 2.447],
    [7, 2.365],
    [8, 2.306],
    [9, 2.262],
    [10, 2.228],
    [15, 2.131],
    [20, 2.086],
    [29, 2.045],
    [30, 2.042],
    [40, 2.021],
    [60, 2.0],
    [99, 1.984],
    [100, 1.984],
  ])('is with %i degrees of freedom %f, as published', (degrees, published) =>
    expect(criticalT(degrees)).toBeCloseTo(published, 3),
  )

  it('comes down to that of the normal distribution', () => expect(criticalT(100_000)).toBeCloseTo(1.96, 3))
})
