import { describe, expect, it } from 'vitest'
import { defaultPrescription } from './default-prescription'
import { countOf, quietCases, quietPicture, warningsOf } from './quiet-enough'
import { measureQuiet, QUIET_LIMITS, type QuietFigures, tooLoud } from './quiet-figures'
import { day } from './testing'
import { CONDITIONS, PHASES } from './vocabulary'

const today = day('2026-11-23')

/** Chance that is the same in every run. */
function steadyChance(): () => number {
  let at = 0
  return () => {
    at = (at + 0.618_033_988_749) % 1
    return at
  }
}

const figures = measureQuiet(steadyChance(), 200, today)

describe('the rules are quiet enough', () => {
  it.each(figures.phases)('in $phase', ({ phase, share, pairs, shareByPain, shareWithClosedSteps }) => {
    expect(share).toBeLessThanOrEqual(QUIET_LIMITS.share[phase])
    expect(pairs).toBeGreaterThanOrEqual(2 * CONDITIONS.length * 20)
    expect(shareByPain.map(({ pain }) => pain)).toEqual([2, 5])
    expect(shareWithClosedSteps).toBeGreaterThanOrEqual(share)
  })

  it('yet never silent: each phase has something to warn of', () => {
    for (const { share } of figures.phases) expect(share).toBeGreaterThan(0.03)
  })

  it('on one line', () => expect(figures.mostOnLine).toBeLessThanOrEqual(QUIET_LIMITS.perLine))

  it('in a plan of six at pain 2', () => {
    expect(figures.randomPlans.plans).toBe(PHASES.length * CONDITIONS.length * 200)
    expect(figures.randomPlans.percentile95).toBeLessThanOrEqual(QUIET_LIMITS.perPlan)
    expect(figures.randomPlans.above).toBeLessThanOrEqual(QUIET_LIMITS.plansAbove)
  })

  it('in every template', () => expect(figures.templates.most).toBeLessThanOrEqual(QUIET_LIMITS.perPlan))

  it('in all: nothing is named as too loud', () => expect(tooLoud(figures)).toEqual([]))
})

describe('what is too loud is named', () => {
  const plans = { ...figures.randomPlans, most: 7, percentile95: 7, above: 0.06 }
  const louder: readonly (readonly [string, Partial<QuietFigures>])[] = [
    ['the findings on one line', { mostOnLine: 3 }],
    ['the findings in a plan', { randomPlans: plans }],
    ['the findings in a plan', { randomPlans: { ...plans, percentile95: 6 } }],
    ['the findings in a template', { templates: plans }],
    [
      'the share of lines with a warning in rebuilding',
      { phases: figures.phases.map((one) => (one.phase === 'rebuilding' ? { ...one, share: 0.201 } : one)) },
    ],
  ]
  it.each(louder)('%s', (named, change) => expect(tooLoud({ ...figures, ...change })).toEqual([named]))
})

describe('how it is counted', () => {
  it('counts a plan as its lines, and a banner once', () => {
    const picture = quietPicture('lumbar-disc-with-leg', 'return_to_lifting', 5)
    const slugs = ['running', 'sit-up', 'goblet-squat', 'chest-supported-row', 'walking', 'bird-dog'] as const
    const one = (slug: (typeof slugs)[number]) =>
      warningsOf([defaultPrescription(slug, slug)], picture, today)
    const all = slugs.map((slug) => defaultPrescription(slug, slug))
    expect(countOf(slugs.map(one))).toBe(countOf([warningsOf(all, picture, today)]))
    expect(one('goblet-squat').banners).toContain('PN-03')
    expect(one('chest-supported-row').banners).toContain('PN-03')
  })

  it('takes only what is usual in the phase, and knows what is not open on its ladder yet', () => {
    const calm = quietCases(today).filter(({ condition }) => condition === 'lumbar-strain-sprain')
    const heavy = calm.filter(({ exercise }) => exercise === 'heavy-deadlift')
    expect(new Set(heavy.map(({ phase }) => phase))).toEqual(new Set(['return_to_lifting']))
    expect(heavy.every(({ isOpen }) => !isOpen)).toBe(true)
    expect(calm.filter(({ exercise }) => exercise === 'bird-dog').every(({ isOpen }) => isOpen)).toBe(true)
  })

  it('takes a return to lifting after surgery as cleared, and no phase before it', () => {
    expect(quietPicture('post-op-lumbar', 'return_to_lifting', 2).precautions).toEqual([
      'post_op_lumbar_cleared',
    ])
    expect(quietPicture('post-op-lumbar', 'rebuilding', 2).precautions).toEqual(['post_op_lumbar_restricted'])
  })
})
