import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meanInterval } from './mean-interval'

const SHARE = { min: 0, max: 1 }

describe('A mean with its 95 % interval', () => {
  it('is mean ± t·s/√n', () => {
    // s = 0.1581 of five values; 2.776 · 0.1581 / √5 = 0.1963
    const { told, mean, interval } = meanInterval([0.3, 0.4, 0.5, 0.6, 0.7], SHARE)
    expect([told, mean]).toEqual([5, 0.5])
    expect(interval?.from).toBeCloseTo(0.3037, 4)
    expect(interval?.to).toBeCloseTo(0.6963, 4)
  })

  it.each([
    ['above', [1, 1, 1, 0.8], [0.7909, 1]],
    ['below', [0, 0, 0, 0.2], [0, 0.2091]],
  ])('is cut off where it would be %s what a value can be', (_side, values, [from = 0, to = 0]) => {
    const { interval } = meanInterval(values, SHARE)
    expect(interval?.from).toBeCloseTo(from, 4)
    expect(interval?.to).toBeCloseTo(to, 4)
    expect(interval?.from).toBeGreaterThanOrEqual(0)
    expect(interval?.to).toBeLessThanOrEqual(1)
  })

  it.each([[[0.4]], [[1, 1, 1]]])('is a mean alone of %j, which do not differ', (values) =>
    expect(meanInterval(values, SHARE).interval).toBeNull(),
  )

  it('of nothing is an error', () => expect(() => meanInterval([], SHARE)).toThrow('No values'))

  it('never leaves the bounds, and holds the mean', () =>
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2 }), (values) => {
        const { mean, interval } = meanInterval(values, SHARE)
        if (!interval) return
        expect(interval.from).toBeGreaterThanOrEqual(0)
        expect(interval.to).toBeLessThanOrEqual(1)
        expect(interval.from).toBeLessThanOrEqual(mean + 1e-12)
        expect(interval.to).toBeGreaterThanOrEqual(mean - 1e-12)
      }),
    ))
})
