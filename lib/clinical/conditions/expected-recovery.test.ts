import { describe, expect, it } from 'vitest'
import type { Condition } from '../vocabulary'
import { expectedRecovery } from './expected-recovery'

type Case = readonly [
  conditions: readonly Condition[] | undefined,
  day: number | undefined,
  expected: ReturnType<typeof expectedRecovery>,
]

const CASES: readonly Case[] = [
  [['lumbar-strain-sprain'], 0, { day: 0, from: 7, to: 14, isPast: false }],
  [['lumbar-strain-sprain'], 9, { day: 9, from: 7, to: 14, isPast: false }],
  [['lumbar-strain-sprain'], 14, { day: 14, from: 7, to: 14, isPast: false }],
  [['lumbar-strain-sprain'], 15, { day: 15, from: 7, to: 14, isPast: true }],
  [['post-lifting-soreness'], 3, { day: 3, from: 1, to: 2, isPast: true }],
  [['lumbar-disc-no-leg'], 30, { day: 30, from: 21, to: 84, isPast: false }],
  // The slowest sets the pace, in any order.
  [['lumbar-strain-sprain', 'lumbar-disc-with-leg'], 20, { day: 20, from: 28, to: 112, isPast: false }],
  [['lumbar-disc-with-leg', 'lumbar-strain-sprain'], 20, { day: 20, from: 28, to: 112, isPast: false }],
  // What goes along changes nothing.
  [['lumbar-strain-sprain', 'osteoporosis'], 9, { day: 9, from: 7, to: 14, isPast: false }],
  [['hypertension-uncontrolled', 'si-joint-pain'], 9, { day: 9, from: 28, to: 84, isPast: false }],
  // Nobody can say.
  [['lumbar-stenosis'], 9, undefined],
  [['lumbar-strain-sprain', 'lumbar-stenosis'], 9, undefined],
  [['post-op-lumbar', 'lumbar-strain-sprain'], 9, undefined],
  [['lumbar-strain-sprain', 'pregnancy'], 9, undefined],
  [['osteoporosis'], 9, undefined],
  // Not known.
  [['lumbar-strain-sprain'], undefined, undefined],
  [undefined, 9, undefined],
  [[], 9, undefined],
]

describe('The expected recovery', () => {
  it.each(CASES)('of %j on day %s', (conditions, day, expected) => {
    expect(expectedRecovery(conditions, day)).toEqual(expected)
  })
})
