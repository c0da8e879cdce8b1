import { describe, expect, it } from 'vitest'
import { type AssessedFacts, clinicTestsOn, factsOn, laddersOn, type SingleFact } from './assessed-facts'
import { assessed, day } from './testing'

type Case = {
  readonly says: string
  readonly fact: SingleFact
  readonly earlier: Partial<AssessedFacts>
  readonly latest: Partial<AssessedFacts>
  readonly expected: unknown
}

const EARLIER = '2026-03-02'
const LATEST = '2026-03-09'

const CASES: readonly Case[] = [
  {
    says: 'conditions carry over',
    fact: 'conditions',
    earlier: { conditions: ['osteoporosis'] },
    latest: {},
    expected: ['osteoporosis'],
  },
  {
    says: 'conditions gone through and none left replace earlier ones',
    fact: 'conditions',
    earlier: { conditions: ['pregnancy'] },
    latest: { conditions: [] },
    expected: [],
  },
  {
    says: 'precautions carry over',
    fact: 'precautions',
    earlier: { precautions: ['osteoporosis'] },
    latest: {},
    expected: ['osteoporosis'],
  },
  {
    says: 'a phase carries over',
    fact: 'phase',
    earlier: { phase: 'rebuilding' },
    latest: {},
    expected: 'rebuilding',
  },
  {
    says: 'a newer phase replaces an older one',
    fact: 'phase',
    earlier: { phase: 'rebuilding' },
    latest: { phase: 'subacute' },
    expected: 'subacute',
  },
  {
    says: 'a preference carries over',
    fact: 'directionalPreference',
    earlier: { directionalPreference: 'extension' },
    latest: {},
    expected: 'extension',
  },
  {
    says: 'pain never carries over',
    fact: 'painNow',
    earlier: { painNow: 7 },
    latest: {},
    expected: undefined,
  },
  {
    says: 'pain of 0 is a finding',
    fact: 'painNow',
    earlier: { painNow: 7 },
    latest: { painNow: 0 },
    expected: 0,
  },
  {
    says: 'symptom-free days never carry over',
    fact: 'adlSymptomFreeDays',
    earlier: { adlSymptomFreeDays: 9 },
    latest: {},
    expected: undefined,
  },
  {
    says: 'worsening leg symptoms stand until asked again',
    fact: 'legSymptoms',
    earlier: { legSymptoms: 'worsening' },
    latest: {},
    expected: 'worsening',
  },
  {
    says: 'an old absence of leg symptoms does not reassure',
    fact: 'legSymptoms',
    earlier: { legSymptoms: 'none' },
    latest: {},
    expected: undefined,
  },
  {
    says: 'leg symptoms that are gone are gone',
    fact: 'legSymptoms',
    earlier: { legSymptoms: 'worsening' },
    latest: { legSymptoms: 'none' },
    expected: 'none',
  },
  {
    says: 'numbness stands until asked again',
    fact: 'legNumbTinglingWeak',
    earlier: { legNumbTinglingWeak: true },
    latest: {},
    expected: true,
  },
  {
    says: 'a flare stands until asked again',
    fact: 'activeFlare',
    earlier: { activeFlare: true },
    latest: {},
    expected: true,
  },
  {
    says: 'an old "no flare" does not reassure',
    fact: 'activeFlare',
    earlier: { activeFlare: false },
    latest: {},
    expected: undefined,
  },
  {
    says: 'high irritability stands until assessed again',
    fact: 'irritability',
    earlier: { irritability: 'high' },
    latest: {},
    expected: 'high',
  },
  {
    says: 'old low irritability does not reassure',
    fact: 'irritability',
    earlier: { irritability: 'low' },
    latest: {},
    expected: undefined,
  },
  {
    says: 'not improving stands until asked again',
    fact: 'improving',
    earlier: { improving: false },
    latest: {},
    expected: false,
  },
  {
    says: 'old improvement does not reassure',
    fact: 'improving',
    earlier: { improving: true },
    latest: {},
    expected: undefined,
  },
]

describe('What carries over from an earlier assessment', () => {
  it.each(CASES)('$says', ({ fact, earlier, latest, expected }) => {
    const assessments = [assessed(EARLIER, earlier), assessed(LATEST, latest)]
    expect(factsOn(assessments, day(LATEST))[fact]?.value).toEqual(expected)
  })

  it('says on which day a fact was found', () => {
    const assessments = [assessed(LATEST, { painNow: 3 }), assessed(EARLIER, { phase: 'rebuilding' })]
    const facts = factsOn(assessments, day(LATEST))
    expect([facts.painNow?.assessedOn, facts.phase?.assessedOn]).toEqual([LATEST, EARLIER])
  })

  it('takes two assessments of one day together, the later record first', () => {
    const morning = assessed(LATEST, { painNow: 6, legSymptoms: 'none' }, '08:00')
    const evening = assessed(LATEST, { painNow: 2 }, '18:00')
    const facts = factsOn([evening, morning], day(LATEST))
    expect([facts.painNow?.value, facts.legSymptoms?.value]).toEqual([2, 'none'])
  })

  it('counts flares of the last 8 weeks only while those weeks overlap', () => {
    const assessments = [assessed('2026-01-05', { flaresAfterWorkoutLast8Weeks: 3 })]
    const value = (today: string) => factsOn(assessments, day(today)).flaresAfterWorkoutLast8Weeks?.value
    expect([value('2026-03-01'), value('2026-03-02')]).toEqual([3, undefined])
  })

  it('knows nothing without an assessment', () => {
    expect(Object.values(factsOn([], day(LATEST))).every((fact) => fact === undefined)).toBe(true)
  })
})

describe('Ladders and clinic tests', () => {
  it('keeps the newest step of each ladder, also when it is lower', () => {
    const assessments = [
      assessed(LATEST, { ladderPassed: { run: 1 } }),
      assessed(EARLIER, { ladderPassed: { run: 3, row: 2 } }),
    ]
    expect(laddersOn(assessments)).toEqual({ run: 1, row: 2 })
  })

  it('lets a test count for 28 days', () => {
    const assessments = [assessed('2026-03-02', { clinicTests: { sorensenSec: 70 } })]
    expect(clinicTestsOn(assessments, day('2026-03-30'))).toEqual({ sorensenSec: 70 })
    expect(clinicTestsOn(assessments, day('2026-03-31'))).toEqual({})
  })
})
