import { describe, expect, it } from 'vitest'
import { CATALOG, isExerciseSlug } from '../catalog'
import { defaultPrescription } from '../default-prescription'
import type { ClinicalPicture, RecordedFlag } from '../picture'
import { day } from '../testing'
import { reviewExercise, reviewPlan } from './review'
import { RULES } from './rules'

const today = day('2026-11-23')
const calm: ClinicalPicture = {
  phase: 'rebuilding',
  painNow: 2,
  activeFlare: false,
  legSymptoms: 'none',
  conditions: [],
  precautions: [],
  redFlags: [],
}

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
