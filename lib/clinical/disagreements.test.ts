import { describe, expect, it } from 'vitest'
import { findExercise } from './catalog'
import { DISAGREEMENT_RULES } from './disagreement-rules'
import { DISAGREEMENTS, disagreementsAbout, disagreementsIn } from './disagreements'
import { EDUCATION } from './education/education'
import { reviewExercise } from './rules/review'
import { RULE_IDS } from './rules/rule-ids'
import { SOURCES } from './sources'

/** The points of the fact base: none is lost, none is added without its sources. */
const IN_THE_FACT_BASE = [
  'dg-10pct',
  'dg-bladder',
  'dg-core',
  'dg-deadlift',
  'dg-eval-time',
  'dg-hiit',
  'dg-ice',
  'dg-neutral',
  'dg-odi',
  'dg-osteo',
  'dg-pain-threshold',
  'dg-postop',
  'dg-promis',
  'dg-recovery',
  'dg-running',
  'dg-startback',
  'dg-stretch',
]

/** About forms that are not shipped: only the rule book has a place for them. */
const ABOUT_FORMS = ['dg-promis', 'dg-startback', 'dg-odi']

describe('Where sources disagree', () => {
  it('lists the 17 points of the fact base, each once', () => {
    expect(DISAGREEMENTS.map(({ id }) => id).toSorted()).toEqual(IN_THE_FACT_BASE)
  })

  it('says of points of the fact base alone where they matter among the rules', () => {
    expect(IN_THE_FACT_BASE).toEqual(expect.arrayContaining(Object.keys(DISAGREEMENT_RULES)))
  })

  it.each(DISAGREEMENTS)('$id says both sides and what is done', ({ article, others, handling, sources }) => {
    for (const side of [others, handling, ...(article === null ? [] : [article])])
      expect(side).toMatch(/[.]$/)
    expect(sources.filter((source) => source !== 'article').length).toBeGreaterThan(0)
    expect(sources.length).toBeGreaterThan(1)
    expect(sources.every((source) => source in SOURCES)).toBe(true)
    expect(sources.includes('article')).toBe(article !== null)
    expect(`${article ?? ''} ${others} ${handling}`).not.toMatch(/\bseed\b/i)
  })

  it.each(DISAGREEMENTS)('$id points to what exists', ({ id, rules, education, exercises = [] }) => {
    expect(rules.every((rule) => RULE_IDS.includes(rule))).toBe(true)
    expect(education.every((one) => EDUCATION.some((block) => block.id === one))).toBe(true)
    expect(exercises.every((slug) => findExercise(slug))).toBe(true)
    expect(rules.length + education.length > 0).toBe(!ABOUT_FORMS.includes(id))
  })

  it.each([
    ['PL-07', ['dg-10pct']],
    ['RF-01', ['dg-bladder']],
    ['OS-05', ['dg-osteo']],
    ['SI-01', []],
  ] as const)('is found by rule %s', (rule, found) => {
    expect(disagreementsAbout([rule]).map(({ id }) => id)).toEqual(found)
  })

  it('is found by what patients are told', () => {
    expect(disagreementsIn('ed-ice').map(({ id }) => id)).toEqual(['dg-ice'])
    expect(disagreementsIn('ed-habits').map(({ id }) => id)).toEqual(['dg-neutral', 'dg-10pct'])
    expect(disagreementsIn('ed-postop').map(({ id }) => id)).toEqual(['dg-postop'])
    expect(disagreementsIn('ed-fatigue')).toEqual([])
  })
})

describe('Where sources disagree, beside one exercise', () => {
  const flare = { phase: 'acute_flare', activeFlare: true, painNow: 5 } as const
  const rebuilding = { phase: 'rebuilding', activeFlare: false, painNow: 1 } as const

  it.each([
    ['running', flare, ['dg-running']],
    ['box-jump', flare, []],
    ['hiit-circuit', flare, ['dg-hiit']],
    ['low-impact-intervals', flare, ['dg-hiit']],
    ['heavy-deadlift', flare, ['dg-deadlift']],
    ['heavy-back-squat', flare, []],
    ['sit-up', flare, []],
    ['running', rebuilding, ['dg-running']],
    ['sit-up', rebuilding, []],
  ] as const)('%s in %o: only what is about it', (exercise, picture, found) => {
    const { findings } = reviewExercise({ exercise }, { conditions: ['lumbar-strain-sprain'], ...picture })
    expect(findings.length).toBeGreaterThan(0)
    const beside = disagreementsAbout(
      findings.flatMap(({ ruleIds }) => ruleIds),
      exercise,
    )
    expect(beside.map(({ id }) => id)).toEqual(found)
  })
})
