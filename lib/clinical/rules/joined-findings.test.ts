import { describe, expect, it } from 'vitest'
import type { ExerciseSlug } from '../catalog'
import { defaultPrescription } from '../default-prescription'
import type { ClinicalPicture } from '../picture'
import type { Clearance } from '../plan'
import { canIssue, openFindings, askingRules } from '../resolution'
import { day } from '../testing'
import { reviewExercise, reviewPlan } from './review'

const calm: ClinicalPicture = {
  phase: 'rebuilding',
  painNow: 2,
  activeFlare: false,
  legSymptoms: 'none',
  conditions: [],
  precautions: [],
  redFlags: [],
  ladderPassed: {},
}
const reviewOf = (picture: ClinicalPicture, ...slugs: ExerciseSlug[]) =>
  reviewPlan(
    { prescriptions: slugs.map((slug) => defaultPrescription(slug, slug)), answers: [] },
    picture,
    day('2026-11-23'),
  )
const idsOf = (picture: ClinicalPicture, slug: ExerciseSlug) =>
  reviewOf(picture, slug).prescriptions[0]?.findings.map(({ ruleIds }) => ruleIds)

const clearance = (ruleId: Clearance['ruleId'], exercise: ExerciseSlug): Clearance => ({
  ruleId,
  exercise,
  clearedBy: 'Dr. Okafor',
  clearedOn: '2026-11-23',
  reason: 'Released at the six-week visit',
})

describe('what one movement makes a sore back do', () => {
  const sore = { ...calm, phase: 'return_to_lifting', painNow: 5 } as const

  it('is one finding with every reason of its severity and every fact once', () => {
    const [finding, ...others] = reviewOf(sore, 'burpee').prescriptions[0]?.findings ?? []
    expect(finding?.ruleIds).toEqual(['SL-02', 'SL-03', 'SL-05'])
    for (const { reason } of reviewExercise({ exercise: 'burpee' }, sore).findings.slice(0, 3))
      expect(finding?.reason).toContain(reason)
    const facts = finding?.because.map(({ fact }) => fact) ?? []
    expect(new Set(facts).size).toBe(facts.length)
    expect(finding?.because.find(({ fact }) => fact === 'exercise.demands')?.value.split(', ')).toHaveLength(
      3,
    )
    expect(others).toEqual([])
  })

  it('does not give the reason of a milder rule that it covers', () => {
    const [twist] = reviewOf(sore, 'russian-twist').prescriptions[0]?.findings ?? []
    expect(twist?.ruleIds).toEqual(['SL-03', 'HB-02', 'HB-01'])
    const milder = reviewExercise({ exercise: 'russian-twist' }, sore).findings.find(
      ({ ruleId }) => ruleId === 'HB-01',
    )
    expect(twist?.reason).not.toContain(milder?.reason)
    expect(twist?.sources).toEqual(expect.arrayContaining([...(milder?.sources ?? [])]))
  })

  it('stays apart from what a condition asks', () => {
    expect(idsOf({ ...sore, conditions: ['osteoporosis'] }, 'russian-twist')).toEqual([
      ['SL-03', 'HB-02', 'HB-01'],
      ['OS-01', 'OS-03'],
    ])
  })

  it('keeps two conditions apart', () => {
    const both = { ...calm, conditions: ['osteoporosis', 'hypertension-uncontrolled'] } as const
    expect(idsOf({ ...both, ladderPassed: { 'hinge-squat': 7 } }, 'heavy-deadlift')).toEqual(
      expect.arrayContaining([['HT-01', 'HT-03'], ['OS-05']]),
    )
  })
})

describe('moderate pain and lifts', () => {
  it('is one banner for the plan, not a finding on each lift (audit 9)', () => {
    const { banners, prescriptions } = reviewOf(
      { ...calm, painNow: 5, ladderPassed: { row: 3 } },
      'seated-cable-row',
      'one-arm-dumbbell-row',
    )
    expect(banners.map(({ ruleId }) => ruleId)).toEqual(['PN-03'])
    expect(prescriptions.map(({ severity }) => severity)).toEqual(['none', 'none'])
  })
})

describe("the surgeon's restriction", () => {
  const restricted = { ...calm, conditions: ['post-op-lumbar'] } as const
  const reviewed = () => {
    const review = reviewOf({ ...restricted, phase: 'subacute' }, 'chest-supported-row', 'hip-thrust')
    return { review, stopped: review.prescriptions[1]?.findings[0] }
  }

  it('is one finding on a line', () => {
    const { review, stopped } = reviewed()
    expect(review.prescriptions[0]?.findings[0]?.ruleIds).toEqual(['PO-02', 'PO-05'])
    expect(stopped?.ruleIds).toEqual(['PO-01', 'PO-02', 'PO-03'])
  })

  it('is lifted by a clearance of each rule that stops it, not of one of them', () => {
    const { review, stopped } = reviewed()
    if (!stopped) throw new Error('The hip thrust is not stopped')
    expect(askingRules(stopped)).toEqual(['PO-01', 'PO-02', 'PO-03'])
    const isOpen = (...cleared: Clearance['ruleId'][]) =>
      openFindings(
        review,
        [],
        cleared.map((ruleId) => clearance(ruleId, 'hip-thrust')),
      ).some(({ finding }) => finding === stopped)
    expect(isOpen('PO-01')).toBe(true)
    expect(isOpen('PO-01', 'PO-02')).toBe(true)
    expect(isOpen('PO-02', 'PO-03')).toBe(true)
    expect(isOpen('PO-01', 'PO-02', 'PO-03')).toBe(false)
    expect(canIssue(review, [], [clearance('PO-02', 'chest-supported-row')]).ok).toBe(false)
  })

  it('asks for no clearance of the milder rule that it covers', () => {
    const [row] = reviewed().review.prescriptions[0]?.findings ?? []
    expect(row && askingRules(row)).toEqual(['PO-02'])
  })
})
