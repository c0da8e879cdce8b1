import { describe, expect, it } from 'vitest'
import { DISAGREEMENTS, disagreementsAbout } from './disagreements'
import { EDUCATION } from './education/education'
import { RULE_IDS } from './rules/rule-ids'

describe('Where sources disagree', () => {
  it('lists the 17 points of the fact base, each once', () => {
    expect(new Set(DISAGREEMENTS.map(({ id }) => id)).size).toBe(17)
  })

  it.each(DISAGREEMENTS)('$id says both sides and what is done', ({ article, others, handling, sources }) => {
    for (const side of [others, handling, ...(article === null ? [] : [article])])
      expect(side).toMatch(/[.]$/)
    expect(sources.length).toBeGreaterThan(1)
    expect(sources.includes('article')).toBe(article !== null)
    expect(`${others} ${handling}`).not.toMatch(/\bseed\b/i)
  })

  it.each(DISAGREEMENTS)('$id points to what exists', ({ rules, education }) => {
    expect(rules.every((rule) => RULE_IDS.includes(rule))).toBe(true)
    expect(education.every((id) => EDUCATION.some((block) => block.id === id))).toBe(true)
  })

  it('is found by rule', () => {
    expect(disagreementsAbout(['PL-07']).map(({ id }) => id)).toEqual(['dg-10pct'])
    expect(disagreementsAbout(['SI-01'])).toEqual([])
  })
})
