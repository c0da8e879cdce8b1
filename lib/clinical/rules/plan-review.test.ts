import { describe, expect, it } from 'vitest'
import type { ExerciseSlug } from '../catalog'
import { defaultPrescription } from '../default-prescription'
import type { ClinicalPicture, RecordedFlag } from '../picture'
import { day } from '../testing'
import { reviewExercise, reviewPlan } from './review'

const calm: ClinicalPicture = {
  phase: 'rebuilding',
  painNow: 2,
  activeFlare: false,
  irritability: 'low',
  directionalPreference: 'none',
  legSymptoms: 'none',
  conditions: [],
  precautions: [],
  redFlags: [],
  ladderPassed: {},
  painMedicationBeforeTraining: false,
}
const plan = (picture: ClinicalPicture, ...slugs: ExerciseSlug[]) =>
  reviewPlan(
    { prescriptions: slugs.map((slug) => defaultPrescription(slug, `line ${slug}`)), answers: [] },
    picture,
    day('2026-11-23'),
  )
const lacking = (picture: ClinicalPicture, ...slugs: ExerciseSlug[]) =>
  plan(picture, ...slugs).notAssessed.map(({ fact }) => fact)

describe('the severity', () => {
  it('of a plan is the highest of its banners and lines', () => {
    expect(plan(calm).severity).toBe('none')
    expect(plan(calm, 'walking').severity).toBe('none')
    expect(plan(calm, 'walking', 'running', 'bird-dog').severity).toBe('caution')
    expect(plan({ ...calm, painNow: 5 }, 'sit-up', 'walking').severity).toBe('limit')
    expect(plan({ ...calm, painMedicationBeforeTraining: true }, 'jump-rope').severity).toBe('caution')
  })

  it('of a line is the highest of its findings, which come highest first', () => {
    const [line] = plan({ ...calm, phase: 'acute_flare', painNow: 8 }, 'chest-supported-row').prescriptions
    expect(line?.severity).toBe('limit')
    const own = reviewExercise(
      { exercise: 'chest-supported-row' },
      { ...calm, phase: 'acute_flare', painNow: 8 },
    )
    expect(own.severity).toBe('limit')
    expect(own.findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['PN-01', 'limit'],
      ['PL-02', 'caution'],
    ])
  })

  it('keeps the order, the ids and the exercises of the draft', () => {
    const { prescriptions } = plan(calm, 'walking', 'bird-dog')
    expect(prescriptions.map(({ prescriptionId, exercise }) => [prescriptionId, exercise])).toEqual([
      ['line walking', 'walking'],
      ['line bird-dog', 'bird-dog'],
    ])
  })
})

describe('a banner', () => {
  const soon: ClinicalPicture = {
    ...calm,
    redFlags: [{ slug: 'unexplained-symptoms', urgency: 'evaluate_soon', status: 'active' }],
  }

  it('rests on facts of the patient alone, and offers nothing', () => {
    const [banner] = plan(soon, 'goblet-squat').banners
    expect(banner?.ruleIds).toEqual(['RF-03', 'RF-04'])
    expect(banner?.because).toEqual([
      { fact: 'patient.activeUrgency', label: 'Active red flag', value: 'evaluate soon' },
    ])
    expect(banner?.alternatives).toEqual([])
    expect(reviewExercise({ exercise: 'goblet-squat' }, soon).findings[0]?.because.length).toBeGreaterThan(1)
  })

  it('is said for a plan without lines too', () => {
    expect(plan(soon).banners.map(({ ruleId }) => ruleId)).toEqual(['RF-04'])
  })

  it('comes once, the most severe first', () => {
    const sore = { ...soon, painNow: 8 }
    expect(plan(sore, 'glute-bridge', 'bird-dog').banners.map(({ ruleId }) => ruleId)).toEqual([
      'PN-02',
      'RF-04',
    ])
  })
})

const cleared = (clearedAt?: string): ClinicalPicture => {
  const flag: RecordedFlag = { slug: 'fever-with-back-pain', urgency: 'same_day', status: 'cleared' }
  return { ...calm, redFlags: [clearedAt ? { ...flag, clearedAt } : flag] }
}

it('banners of one severity stand in the order of their rules, whatever the order of the lines', () => {
  const given: ClinicalPicture = {
    ...calm,
    painMedicationBeforeTraining: true,
    redFlags: [{ slug: 'unexplained-symptoms', urgency: 'evaluate_soon', status: 'active' }],
  }
  expect(plan(given, 'goblet-squat').banners.map(({ ruleId }) => ruleId)).toEqual(['HB-03', 'RF-03'])
})

describe('a clearance', () => {
  it.each([
    { on: '2026-11-22', severity: 'none' },
    { on: '2026-11-23', severity: 'none' },
    { on: '2026-11-24', severity: 'stop' },
    { on: undefined, severity: 'none' },
  ])('dated $on, reviewed on 2026-11-23: $severity', ({ on, severity }) => {
    expect(plan(cleared(on), 'walking').severity).toBe(severity)
  })
})

const without = (...facts: (keyof ClinicalPicture)[]): ClinicalPicture =>
  Object.fromEntries(Object.entries(calm).filter(([fact]) => !facts.some((one) => one === fact)))

describe('what was not assessed', () => {
  it('is nothing when everything is known', () => {
    expect(lacking(calm, 'walking', 'bird-dog')).toEqual([])
  })

  it.each<[keyof ClinicalPicture, ExerciseSlug, readonly string[]]>([
    ['painNow', 'walking', ['painNow']],
    ['legSymptoms', 'walking', ['legSymptoms']],
    ['redFlags', 'walking', ['redFlags']],
    ['precautions', 'walking', ['precautions']],
    ['precautions', 'glute-bridge', ['precautions']],
    ['conditions', 'walking', ['conditions']],
    ['conditions', 'sit-up', ['conditions']],
    ['phase', 'sit-up', ['phase']],
    ['phase', 'goblet-squat', ['phase']],
    ['activeFlare', 'sit-up', ['activeFlare']],
    ['directionalPreference', 'childs-pose', ['directionalPreference']],
    ['directionalPreference', 'walking', []],
    ['irritability', 'seated-hamstring-stretch', []],
    ['ladderPassed', 'goblet-squat', ['ladderPassed']],
    ['ladderPassed', 'chest-supported-row', []],
    ['ladderPassed', 'walking', []],
    ['painMedicationBeforeTraining', 'goblet-squat', ['painMedicationBeforeTraining']],
    ['painMedicationBeforeTraining', 'walking', []],
  ])('without %s, for %s: %j', (fact, exercise, facts) => {
    expect(lacking(without(fact), exercise)).toEqual(facts)
  })

  it('is irritability only where leg symptoms make it matter', () => {
    expect(
      lacking({ ...without('irritability'), legSymptoms: 'present_stable' }, 'seated-hamstring-stretch'),
    ).toEqual(['irritability'])
  })

  it('is the red-flag screen, except in an emergency, which it could not raise further', () => {
    const emergency: ClinicalPicture = {
      ...calm,
      redFlags: [{ slug: 'aaa', urgency: 'emergency_now', status: 'active' }],
    }
    expect(lacking(emergency, 'walking')).toEqual([])
  })

  it('of a plan is that of its lines and its banners together, in one order', () => {
    expect(lacking(without('ladderPassed', 'redFlags'), 'goblet-squat', 'running')).toEqual([
      'redFlags',
      'ladderPassed',
    ])
    expect(lacking(without('redFlags'))).toEqual(['redFlags'])
    expect(plan(without('redFlags')).notAssessed).toEqual([{ fact: 'redFlags', label: 'Red-flag screen' }])
  })

  it('of the plan and of the log counts only where the rule knows something that holds', () => {
    expect(
      lacking({ ...calm, phase: 'return_to_lifting', ladderPassed: { 'hinge-squat': 8 } }, 'heavy-deadlift'),
    ).toEqual(['warmupPlanned'])
    expect(lacking(calm, 'goblet-squat')).not.toContain('consecutiveHeavyDays')
    const asked = { ...calm, responses: { 'bird-dog': { easesAsMoves: true } } }
    expect(lacking(asked, 'bird-dog')).toEqual(['painDuringLast', 'sharpOrWorsening'])
  })
})
