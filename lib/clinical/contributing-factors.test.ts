import { expect, it } from 'vitest'
import { CONTRIBUTING_FACTOR_GUIDES } from './contributing-factors'
import { RULES } from './rules/rules'
import { CONTRIBUTING_FACTORS } from './vocabulary'

it('says something of every contributing factor, in the order of the form', () => {
  expect(CONTRIBUTING_FACTOR_GUIDES.map(({ id }) => id)).toEqual([...CONTRIBUTING_FACTORS])
})

it('answers every factor with an exercise, a rule or education, and only with rules that are in force', () => {
  for (const { exercises, rules, education } of CONTRIBUTING_FACTOR_GUIDES) {
    expect(exercises.length + rules.length + education.length).toBeGreaterThan(0)
    expect(rules.filter((id) => !RULES.some((rule) => rule.id === id))).toEqual([])
  }
})
