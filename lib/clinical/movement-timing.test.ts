import { describe, expect, it } from 'vitest'
import { CATALOG } from './catalog'
import { movementTiming } from './movement-timing'

describe('the words of a tempo become the time of a repetition', () => {
  it.each([
    ['3 seconds down, pause for 1, 1 second up', 0, [3, 1, 1]],
    ['2 seconds each way, pause for 1', 0, [2, 1, 2]],
    ['2 seconds up, 2 seconds down', 5, [2, 5, 2]],
    ['1 to 2 seconds up, short pause, lower', 0, [2, 1, 2]],
    ['breathe in for 4 seconds, out for 6', 0, [4, 0, 6]],
    ['3 seconds to reach out', 0, [3, 0, 3]],
    ['slow, 3 seconds each way', 0, [3, 0, 3]],
    ['slow', 0, [3, 0, 3]],
    ['slow on the way down', 0, [2, 0, 3]],
    ['smooth, no hold', 0, [2, 0, 2]],
    ['fast and strong', 0, [0.6, 0, 0.6]],
    ['controlled', 8, [2, 8, 2]],
    [null, 30, [2, 30, 2]],
    ['30 seconds hard, 90 seconds easy', 0, [2, 0, 2]],
    ['jog 1 minute, walk 2 minutes', 0, [2, 0, 2]],
    ['walk 20 to 30 m', 0, [2, 0, 2]],
    ['4 s down, 2 s up', 0, [4, 0, 2]],
    ['as you like it', 0, [2, 0, 2]],
    ['999 seconds down', 0, [12, 0, 12]],
  ] as const)('%s, hold %s', (tempo, holdSeconds, [out, hold, back]) => {
    expect(movementTiming({ tempo, holdSeconds })).toMatchObject({ out, hold, back })
  })

  it('steps, hops and pedals at the pace of a step', () => {
    expect(movementTiming({ tempo: null, holdSeconds: 0 }, true)).toEqual({
      out: 0.6,
      hold: 0,
      back: 0.6,
      rest: 0,
    })
    expect(movementTiming({ tempo: 'walk 20 to 30 m', holdSeconds: 0 }, true).out).toBe(0.6)
    expect(movementTiming({ tempo: 'slow', holdSeconds: 0 }, true).out).toBe(3)
  })

  it('gives every exercise of the catalog a repetition that can be watched', () => {
    for (const { dosage } of CATALOG) {
      const { out, back } = movementTiming(dosage)
      expect(out).toBeGreaterThan(0)
      expect(back).toBeLessThanOrEqual(12)
    }
  })
})
