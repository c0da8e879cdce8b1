import { describe, expect, it } from 'vitest'
import { derivedFlags, flagsInForce } from './flag-derivation'
import type { ClinicalPicture, SessionPain } from './picture'

/** Sessions of one exercise by the pain before each; a dash where it was not given. */
const before = (pains: string): SessionPain[] =>
  pains.split(' ').map((pain) => ({ painBefore: pain === '-' ? undefined : Number(pain), painDuring: 9 }))
const done = (pains: string): ClinicalPicture => ({ responses: { 'bird-dog': { sessions: before(pains) } } })

describe('Flags that dates, facts and check-ins raise', () => {
  it.each<[string, ClinicalPicture, readonly string[]]>([
    ['nothing known', {}, []],
    ['numb, tingling or weak', { legNumbTinglingWeak: true }, ['leg-numb-weak']],
    ['not numb', { legNumbTinglingWeak: false }, []],
    ['stable leg symptoms', { legSymptoms: 'present_stable' }, ['pain-down-leg']],
    ['worsening leg symptoms', { legSymptoms: 'worsening' }, ['pain-down-leg']],
    ['no leg symptoms', { legSymptoms: 'none' }, []],
    ['no better after 2 days', { improving: false, symptomDurationDays: 2 }, []],
    ['no better after 3 days', { improving: false, symptomDurationDays: 3 }, ['few-days-no-better']],
    ['no better after 7 days', { improving: false, symptomDurationDays: 7 }, ['few-days-no-better']],
    [
      'no better after 8 days',
      { improving: false, symptomDurationDays: 8 },
      ['no-improvement-1wk', 'few-days-no-better'],
    ],
    ['8 days and better', { improving: true, symptomDurationDays: 8 }, []],
    ['8 days, not asked whether better', { symptomDurationDays: 8 }, []],
    ['no better, onset unknown', { improving: false }, []],
    ['one flare after a workout', { flaresAfterWorkoutLast8Weeks: 1 }, []],
    ['two flares after a workout', { flaresAfterWorkoutLast8Weeks: 2 }, ['recurrent-after-workouts']],
    ['an activity rated 4', { psfsAnyItemBelow: 4 }, []],
    ['an activity rated 3', { psfsAnyItemBelow: 3 }, ['sleep-adl-interference']],
    ['an activity rated 0', { psfsAnyItemBelow: 0 }, ['sleep-adl-interference']],
  ])('%s', (_says, picture, flags) => {
    expect(derivedFlags(picture)).toEqual(flags)
  })

  it.each([
    { pains: '2 3 4', raised: true, says: 'rose by 2 over three sessions' },
    { pains: '2 2 5', raised: true, says: 'rose by 3 at the end' },
    { pains: '2 3 3', raised: false, says: 'rose by 1' },
    { pains: '4 3 2', raised: false, says: 'fell' },
    { pains: '2 4', raised: false, says: 'rose over two sessions only' },
    { pains: '2 - 4', raised: false, says: 'rose, with one session not rated' },
    { pains: '- - -', raised: false, says: 'was never rated' },
    { pains: '0 4 4 4', raised: false, says: 'rose earlier and then stayed' },
    { pains: '9 2 3 4', raised: true, says: 'was worse once, and rose since' },
  ])('pain before training that $says: $raised', ({ pains, raised }) => {
    expect(derivedFlags(done(pains))).toEqual(raised ? ['few-days-no-better'] : [])
  })

  it('looks at each exercise by itself, and at none without sessions', () => {
    const calm = { sessions: before('2 2 2') }
    const worse = { sessions: before('2 3 4') }
    expect(derivedFlags({ responses: { walking: {}, 'bird-dog': calm } })).toEqual([])
    expect(derivedFlags({ responses: { walking: {}, 'bird-dog': calm, 'dead-bug': worse } })).toEqual([
      'few-days-no-better',
    ])
  })
})

describe('Flags in force', () => {
  const leg: ClinicalPicture = { legSymptoms: 'present_stable' }

  it('are none where nothing was recorded and nothing is raised', () => {
    expect(flagsInForce({})).toEqual([])
  })

  it('are those recorded and those raised, each active with its own urgency', () => {
    const aaa = { slug: 'aaa', urgency: 'emergency_now', status: 'active' } as const
    expect(flagsInForce({ ...leg, redFlags: [aaa] })).toEqual([
      aaa,
      { slug: 'pain-down-leg', urgency: 'evaluate_soon', status: 'active' },
    ])
  })

  it.each(['active', 'cleared'] as const)('never raise again what is on the record as %s', (status) => {
    const recorded = { slug: 'pain-down-leg', urgency: 'evaluate_soon', status } as const
    expect(flagsInForce({ ...leg, redFlags: [recorded] })).toEqual([recorded])
  })
})
