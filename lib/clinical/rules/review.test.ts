import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CATALOG, isExerciseSlug } from '../catalog'
import { defaultPrescription } from '../default-prescription'
import type { ClinicalPicture, RecordedFlag } from '../picture'
import { redFlagOf } from '../red-flags'
import { day } from '../testing'
import {
  CONDITIONS,
  DIRECTIONAL_PREFERENCES,
  LEG_SYMPTOMS,
  PHASES,
  PRECAUTIONS,
  rank,
  RED_FLAGS,
  SEVERITIES,
  URGENCIES,
} from '../vocabulary'
import { reviewExercise, reviewPlan } from './review'
import { RULES } from './rules'

const today = day('2026-11-23')
const SEED = 20261123
const runs = { seed: SEED, numRuns: 150, verbose: fc.VerbosityLevel.Verbose }

const slug = fc.constantFrom(...CATALOG.map((exercise) => exercise.slug))
const flag: fc.Arbitrary<RecordedFlag> = fc.record({
  slug: fc.constantFrom(...RED_FLAGS),
  urgency: fc.constantFrom(...URGENCIES),
  status: fc.constantFrom('active' as const, 'cleared' as const),
})
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const picture: fc.Arbitrary<ClinicalPicture> = fc.record({
  phase: maybe(fc.constantFrom(...PHASES)),
  painNow: maybe(fc.integer({ min: 0, max: 10 })),
  activeFlare: maybe(fc.boolean()),
  legSymptoms: maybe(fc.constantFrom(...LEG_SYMPTOMS)),
  directionalPreference: maybe(fc.constantFrom(...DIRECTIONAL_PREFERENCES)),
  conditions: maybe(fc.subarray([...CONDITIONS], { maxLength: 3 })),
  precautions: maybe(fc.subarray([...PRECAUTIONS], { maxLength: 2 })),
  redFlags: maybe(fc.uniqueArray(flag, { maxLength: 3, selector: ({ slug: key }) => key })),
})
const calm: ClinicalPicture = {
  phase: 'rebuilding',
  painNow: 2,
  activeFlare: false,
  legSymptoms: 'none',
  conditions: [],
  precautions: [],
  redFlags: [],
}

describe(`whatever the picture (seed ${SEED})`, () => {
  it('one more active red flag never lowers the severity', () => {
    fc.assert(
      fc.property(picture, slug, fc.constantFrom(...RED_FLAGS), (given, exercise, added) => {
        const flags = (given.redFlags ?? []).filter(({ slug: key }) => key !== added)
        const before = reviewExercise({ exercise }, { ...given, redFlags: flags })
        const active: RecordedFlag = { slug: added, urgency: redFlagOf(added).urgency, status: 'active' }
        const after = reviewExercise({ exercise }, { ...given, redFlags: [...flags, active] })
        expect(rank(SEVERITIES, after.severity)).toBeGreaterThanOrEqual(rank(SEVERITIES, before.severity))
      }),
      runs,
    )
  })

  it('no alternative is at limit or stop, and none is the exercise itself', () => {
    fc.assert(
      fc.property(picture, slug, (given, exercise) => {
        for (const alternative of reviewExercise({ exercise }, given).alternatives) {
          expect(alternative).not.toBe(exercise)
          expect(['none', 'info', 'caution']).toContain(
            reviewExercise({ exercise: alternative }, given).severity,
          )
        }
      }),
      runs,
    )
  })

  it('the order of the prescriptions changes nothing but the order', () => {
    fc.assert(
      fc.property(picture, fc.uniqueArray(slug, { minLength: 1, maxLength: 6 }), (given, slugs) => {
        const prescriptions = slugs.map((exercise) => defaultPrescription(exercise, exercise))
        const one = reviewPlan({ prescriptions, answers: [] }, given, today)
        const other = reviewPlan({ prescriptions: prescriptions.toReversed(), answers: [] }, given, today)
        expect({ ...other, prescriptions: other.prescriptions.toReversed() }).toEqual(one)
      }),
      runs,
    )
  })
})

const plan = (picked: ClinicalPicture, ...slugs: (typeof CATALOG)[number]['slug'][]) =>
  reviewPlan(
    { prescriptions: slugs.map((exercise) => defaultPrescription(exercise, exercise)), answers: [] },
    picked,
    today,
  )

describe('what a plan says', () => {
  it('shows a red flag once, not on each line (audit 9)', () => {
    const flags: RecordedFlag[] = [{ slug: 'saddle-anaesthesia', urgency: 'emergency_now', status: 'active' }]
    const review = plan({ ...calm, redFlags: flags }, 'walking', 'glute-bridge')
    expect(review.severity).toBe('stop')
    expect(review.banners.map(({ ruleId }) => ruleId)).toEqual(['RF-01'])
    expect(review.prescriptions.flatMap(({ findings }) => findings)).toEqual([])
  })

  it('counts a clearance dated tomorrow as not given yet', () => {
    const flags: RecordedFlag[] = [
      { slug: 'saddle-anaesthesia', urgency: 'emergency_now', status: 'cleared', clearedAt: '2026-11-24' },
    ]
    expect(plan({ ...calm, redFlags: flags }, 'walking').severity).toBe('stop')
  })

  it('joins rules with the same cause and keeps both sources (audit 9)', () => {
    const worse = { ...calm, legSymptoms: 'worsening', conditions: ['lumbar-disc-with-leg'] } as const
    const [line] = plan(worse, 'crunch').prescriptions
    const leg = line?.findings.find(({ ruleId }) => ruleId === 'LS-01')
    expect(leg?.ruleIds).toEqual(['LS-01', 'LS-06'])
    expect(leg?.sources).toEqual(['article', 'mdt', 'ifompt-2020'])
  })

  it('says that pain and leg symptoms were not assessed (audit 6)', () => {
    const { painNow: _, legSymptoms: __, ...lacking } = calm
    expect(plan(lacking, 'walking').notAssessed.map(({ fact }) => fact)).toEqual(['painNow', 'legSymptoms'])
  })

  it('needs nothing that a failed condition makes irrelevant', () => {
    expect(reviewExercise({ exercise: 'walking' }, calm).notAssessed).toEqual([])
  })

  it('asks for the trimester when only the pregnancy is known (audit 1)', () => {
    const pregnant = { ...calm, conditions: ['pregnancy'] } as const
    const facts = reviewExercise({ exercise: 'prone-press-up' }, pregnant).notAssessed.map(({ fact }) => fact)
    expect(facts).toContain('trimester')
  })
})

describe('the rules as data', () => {
  it.each(RULES)('$id speaks to the therapist and to the patient in different sentences', (rule) => {
    expect(rule.patientReason).not.toBe(rule.reason)
    expect(`${rule.reason} ${rule.patientReason} ${rule.title}`).not.toMatch(/\bseed\b/i)
    expect(rule.patientReason).not.toMatch(/article/i)
    expect(rule.alternatives.every(isExerciseSlug)).toBe(true)
    expect(rule.sources.length).toBeGreaterThan(0)
  })

  const limited = CATALOG.filter(({ articleLimit }) => articleLimit !== null)
  it('knows the 17 or more exercises of the limited list', () =>
    expect(limited.length).toBeGreaterThanOrEqual(17))
  it.each(limited)('$slug is limited while the back is irritated', ({ slug: exercise }) => {
    expect(reviewExercise({ exercise }, { ...calm, painNow: 4 }).severity).toBe('limit')
  })
})
