import { describe, expect, it } from 'vitest'
import type { Outcome, Served } from './arrivals'
import { recoveredAfter, usualStretch } from './recovery'

/** Ten requests a second for so long, each of which took what is said of its second. */
const worked = (
  seconds: number,
  took: (second: number) => number,
  outcome: (second: number) => Outcome = () => 'right',
): Served[] =>
  Array.from({ length: seconds * 10 }, (_, index) => ({
    at: index * 100,
    took: took(Math.floor(index / 10)),
    outcome: outcome(Math.floor(index / 10)),
  }))

describe('What is usual', () => {
  it('is what it took for five minutes, and not the one time that chance brought many together', () => {
    // 12 of the 291 stretches of 300 s have one of the slow seconds, which is a tenth of each.
    const held = worked(300, (second) => (second === 100 || second === 102 ? 2000 : 200))
    expect(usualStretch(held, 300)).toBe(200)
  })

  it('is longer where many come together over and over', () => {
    const held = worked(300, (second) => (second % 20 === 0 ? 400 : 200))
    expect(usualStretch(held, 300)).toBe(400)
  })
})

describe('After an overload', () => {
  it('a server that is as before has recovered at once', () => {
    expect(
      recoveredAfter(
        worked(30, () => 200),
        30,
        250,
      ),
    ).toBe(0)
  })

  it('one that is slow for the whole half minute has not, however slow it was in the half minute before', () => {
    const slow = worked(30, () => 2400)
    expect(
      recoveredAfter(
        slow,
        30,
        usualStretch(
          worked(300, () => 200),
          300,
        ),
      ),
    ).toBe(30)
  })

  it('one that is slow for four seconds has when they are over', () => {
    expect(
      recoveredAfter(
        worked(30, (second) => (second < 4 ? 2000 : 200)),
        30,
        250,
      ),
    ).toBe(4)
  })

  it('one that refuses somebody once more has not before that', () => {
    const refusesAt12 = worked(
      30,
      () => 200,
      (second) => (second === 12 ? 'refused' : 'right'),
    )
    expect(recoveredAfter(refusesAt12, 30, 250)).toBe(13)
  })

  it('one that answers nothing has not', () => {
    expect(recoveredAfter([], 30, 250)).toBe(30)
  })
})
