import { describe, expect, it } from 'vitest'
import { SOURCES } from '../sources'
import { CONDITIONS } from '../vocabulary'
import { CONDITION_GUIDES, conditionGuide, findConditionGuide } from './conditions'

describe('The condition guide', () => {
  it('has one entry for every condition, in the order of the vocabulary', () => {
    expect(CONDITION_GUIDES.map(({ slug }) => slug)).toEqual([...CONDITIONS])
  })

  it('finds an entry by its address, and none for an unknown one', () => {
    expect(findConditionGuide('si-joint-pain')).toBe(conditionGuide('si-joint-pain'))
    expect(findConditionGuide('constructor')).toBeUndefined()
  })

  it.each(CONDITION_GUIDES.map((guide) => [guide.slug, guide] as const))('%s is filled in', (_, guide) => {
    const { presentation, aggravating, easing, direction, legSymptoms, reviewTrigger, icd10 } = guide
    for (const list of [presentation, aggravating, easing, icd10]) expect(list).not.toEqual([])
    for (const text of [direction, legSymptoms, reviewTrigger]) expect(text).toMatch(/\.$/)
  })

  it.each(CONDITION_GUIDES.map((guide) => [guide.slug, guide] as const))(
    '%s lists every source that its statements rest on',
    (_, { presentation, aggravating, easing, recovery, icd10, sources }) => {
      const statements = [...presentation, ...aggravating, ...easing, ...recovery.other]
      const used = new Set([
        ...statements.map(({ source }) => source),
        ...(recovery.article === null ? [] : (['article'] as const)),
        ...(icd10.some(({ verified }) => verified) ? (['icd10cm-2026'] as const) : []),
      ])
      expect([...used].filter((source) => !sources.includes(source))).toEqual([])
      expect(sources.filter((source) => !(source in SOURCES))).toEqual([])
    },
  )

  it('gives each code once, in the form of ICD-10-CM', () => {
    const codes = CONDITION_GUIDES.flatMap(({ icd10 }) => icd10.map(({ code }) => code))
    expect(new Set(codes).size).toBe(codes.length)
    for (const code of codes) expect(code).toMatch(/^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/)
  })

  it('counts days forward, and names the article only where it gives the days', () => {
    for (const { recovery } of CONDITION_GUIDES) {
      if (!recovery.expectedDays) continue
      expect(recovery.expectedDays.from).toBeLessThan(recovery.expectedDays.to)
      if (recovery.expectedDays.source === 'article') expect(recovery.article).not.toBeNull()
    }
  })
})
