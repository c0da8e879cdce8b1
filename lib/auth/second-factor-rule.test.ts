import { expect, it } from 'vitest'
import { needsSecondFactor } from './second-factor-rule'

it.each([
  ['admin', false, true],
  ['admin', true, true],
  ['lead', false, false],
  ['lead', true, true],
  ['therapist', false, false],
  ['therapist', true, true],
  ['front_desk', false, false],
  ['front_desk', true, true],
])('%s, where the clinic asks everybody: %s, needs one: %s', (role, secondFactorForAll, needed) => {
  expect(needsSecondFactor(role, { secondFactorForAll })).toBe(needed)
})
