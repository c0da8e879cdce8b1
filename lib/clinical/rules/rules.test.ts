import { describe, expect, it } from 'vitest'
import { CATALOG, exerciseOf, type ExerciseSlug } from '../catalog'
import type { ClinicalPicture } from '../picture'
import { reviewExercise } from './review'
import type { RuleId } from './rule-ids'
import { RULES } from './rules'

/** Rules that offer nothing else: exercise waits, or the exercise may go on as it is. */
const OFFERS_NOTHING: readonly RuleId[] = [
  'RF-01',
  'RF-02',
  'RF-04',
  'SL-07',
  'SL-09',
  'PL-06',
  'RS-03',
  'DS-05',
  'PG-07',
]
/** Rules that offer an easier form of the same exercise before anything else. */
const EASIER_FIRST: readonly RuleId[] = [
  'SL-06',
  'PL-07',
  'PL-10',
  'PL-11',
  'PL-13',
  'PN-03',
  'RS-01',
  'RS-02',
  'RS-04',
  'RS-06',
  'RS-07',
  'RS-08',
]

describe('what each rule offers instead', () => {
  it('is something, unless there is nothing to replace', () => {
    const without = RULES.filter(({ alternatives }) => alternatives.length === 0).map(({ id }) => id)
    expect(without.toSorted()).toEqual(OFFERS_NOTHING.toSorted())
  })

  it('is an easier form first where the exercise itself is fine, only too much', () => {
    const easier = RULES.filter(({ easierFirst }) => easierFirst).map(({ id }) => id)
    expect(easier.toSorted()).toEqual(EASIER_FIRST.toSorted())
  })

  it('cites a source for every rule', () => {
    expect(RULES.filter(({ sources }) => sources.length === 0)).toEqual([])
  })
})

const calm: ClinicalPicture = { phase: 'rebuilding', painNow: 2, activeFlare: false, legSymptoms: 'none' }
const offered = (exercise: ExerciseSlug, ruleId: RuleId, picture: ClinicalPicture) =>
  reviewExercise({ exercise }, picture).findings.find((finding) => finding.ruleId === ruleId)?.alternatives

describe('what is offered for an exercise', () => {
  it('is its easier form, when that is open', () => {
    const formBroke = { ...calm, responses: { 'bird-dog': { formBreakdown: true } } }
    expect(offered('bird-dog', 'RS-04', formBroke)).toEqual(exerciseOf('bird-dog').regressions)
  })

  it('is what the rule names, when the exercise has no easier form', () => {
    const simplest = CATALOG.find(({ slug, regressions }) => regressions.length === 0 && slug !== 'walking')
    if (!simplest) throw new Error('Every exercise has an easier form')
    const formBroke = { ...calm, responses: { [simplest.slug]: { formBreakdown: true } } }
    expect(offered(simplest.slug, 'RS-04', formBroke)).toEqual(['walking'])
  })

  it('is what the rule names, when the easier form is held as well', () => {
    const sore = { ...calm, painNow: 5, responses: { 'bicycle-crunch': { formBreakdown: true } } }
    expect(exerciseOf('bicycle-crunch').regressions).toEqual(['dead-bug'])
    expect(offered('bicycle-crunch', 'RS-04', sore)).toEqual(['walking'])
  })

  it('is never the exercise itself, nor what is held for this patient', () => {
    const flare = { ...calm, painNow: 7 }
    const twist = offered('sit-up', 'SL-03', flare)
    expect(twist).toEqual(['pelvic-tilt', 'abdominal-brace', 'side-plank-knees'])
    const shaky = { ...calm, responses: { walking: { formBreakdown: true } } }
    expect(offered('walking', 'RS-04', shaky)).not.toContain('walking')
    const walked = { ...calm, responses: { walking: { sharpOrWorsening: true } } }
    expect(offered('walking', 'RS-02', walked)).not.toContain('walking')
    const pregnant = { ...flare, precautions: ['pregnancy_t2'] } as const
    expect(offered('prone-press-up', 'PG-02', pregnant)).toEqual(['bird-dog-leg-only', 'clamshell'])
  })

  it('is gathered from all findings, each once', () => {
    const flare = { ...calm, painNow: 5 }
    const { findings, alternatives } = reviewExercise({ exercise: 'burpee' }, flare)
    expect(alternatives).toEqual([...new Set(findings.flatMap((finding) => finding.alternatives))])
    expect(alternatives).toEqual(expect.arrayContaining(['walking', 'pool-walking', 'pelvic-tilt']))
  })

  it('is nothing while a stop holds for everything', () => {
    const emergency: ClinicalPicture = {
      ...calm,
      painNow: 7,
      redFlags: [{ slug: 'aaa', urgency: 'emergency_now', status: 'active' }],
    }
    expect(reviewExercise({ exercise: 'sit-up' }, emergency).alternatives).toEqual([])
  })
})
