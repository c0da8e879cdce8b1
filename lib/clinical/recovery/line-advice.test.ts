import { describe, expect, it } from 'vitest'
import { defaultPrescription } from '../default-prescription'
import type { ClinicalPicture, RecentResponse } from '../picture'
import { reviewExercise, reviewPlan } from '../rules/review'
import { answeredPicture } from '../stop-clearances'
import { day } from '../testing'
import { proposalFor } from './exercise-response'
import { lastPrescribed } from './last-prescribed'
import { lineAdvice } from './line-advice'

const calm: ClinicalPicture = {
  phase: 'rebuilding',
  painNow: 2,
  activeFlare: false,
  legSymptoms: 'none',
  conditions: ['lumbar-strain-sprain'],
  precautions: [],
  redFlags: [],
}
const adviceAfter = (response: RecentResponse) => {
  const line = defaultPrescription('bird-dog', 'a')
  const picture = { ...calm, responses: { 'bird-dog': response } }
  return lineAdvice(line, reviewExercise(line, picture).findings, picture)
}
const squats = (loads: readonly (number | null)[]) =>
  loads.map((amount, place) => ({
    ...defaultPrescription('back-squat', `${place}`),
    load: { class: 'heavy', amount, unit: amount === null ? null : 'kg' } as const,
  }))
const rising = { painBefore: 2, painDuring: 4, pain24h: 4 }
const easy = { painBefore: 1, painDuring: 1, pain24h: 1 }
const EASY: RecentResponse = { sessions: [easy, easy], painDuringLast: 1, settledWithin24h: true }

describe('What a line is advised', () => {
  it('a lower dose after pain kept rising', () =>
    expect(adviceAfter({ sessions: [rising, rising, rising] }).lowerDose?.words).toMatch(/instead of/))
  it('no lower dose of a movement that was sharp: that one is swapped', () =>
    expect(adviceAfter({ sessions: [rising, rising], sharpOrWorsening: true }).lowerDose).toBeNull())
  it('a next exercise after two good sessions', () => {
    const advice = adviceAfter(EASY)
    expect(advice.progressions.length).toBeGreaterThan(0)
    expect(advice.lowerDose).toBeNull()
  })
  it.each<[string, RecentResponse]>([
    ['two good sessions', EASY],
    ['pain that kept rising', { sessions: [rising, rising, rising] }],
  ])('what Recovery says, once symptoms down the leg with it were lifted: %s', (_says, response) => {
    const line = defaultPrescription('bird-dog', 'a')
    const moved = { ...calm, responses: { 'bird-dog': { ...response, peripheralized: true } } }
    const { findings } = reviewExercise(line, moved)
    expect(findings.map(({ ruleId }) => ruleId)).toContain('RS-05')
    const NOTHING = { loadNotes: [], lowerDose: null, progressions: [] }
    expect(lineAdvice(line, findings, moved)).toEqual(NOTHING)
    const lifted = {
      ruleId: 'RS-05',
      exercise: 'bird-dog',
      clearedBy: 'Dr. O',
      clearedOn: '',
      reason: '',
    } as const
    const advice = lineAdvice(line, findings, answeredPicture(moved, [lifted]))
    expect(advice).toEqual(adviceAfter(response))
    expect(advice).not.toEqual(NOTHING)
    expect(advice.progressions).toEqual(proposalFor(line, answeredPicture(moved, [lifted])).progressions)
  })
  it('nothing without check-ins', () =>
    expect(adviceAfter({})).toEqual({ loadNotes: [], lowerDose: null, progressions: [] }))
  it.each([
    ['a deadlift by it', 'conventional-deadlift', 60, ['lr-start']],
    ['no goblet squat by it: that is a light lift', 'goblet-squat', 12, []],
    ['no drill by it', 'hip-hinge-wall-drill', 2, []],
  ] as const)('what the patient lifted before the injury judges %s', (_says, slug, amount, rules) => {
    const line = defaultPrescription(slug, 'a')
    const loaded = { ...line, load: { ...line.load, amount, unit: 'kg' } as const }
    const picture = { ...calm, workingLoads: { 'hinge-squat': { amount: 140, unit: 'kg' } as const } }
    expect(lineAdvice(loaded, [], picture).loadNotes.map(({ rule }) => rule)).toEqual(rules)
  })
  it('the arithmetic of a load that rises too fast', () => {
    const line = {
      ...defaultPrescription('goblet-squat', 'a'),
      load: { class: 'light', amount: 14, unit: 'kg' } as const,
    }
    const stood = { load: { amount: 10, unit: 'kg' } as const, dosage: line.dosage, weeksAgo: 1 }
    const picture = {
      ...calm,
      ladderPassed: { 'hinge-squat': 3 },
      lastPrescribed: { 'goblet-squat': stood },
    }
    const { findings } = reviewExercise(line, picture)
    expect(findings.map(({ ruleId }) => ruleId)).toContain('PL-07')
    expect(lineAdvice(line, findings, picture).loadNotes[0]?.arithmetic).toContain('+40 %')
  })
  it.each<[string, readonly (number | null)[], readonly [number, number], readonly boolean[]]>([
    ['nothing of a top set and a back-off set as they were', [60, 45], [60, 45], [false, false]],
    [
      'that the lighter of two rises, though it comes to no more than the heavier',
      [60, 45],
      [60, 60],
      [false, true],
    ],
    ['that the heavier of two rises', [60, 45], [70, 45], [true, false]],
    ['that one that had no weight gets more than the other had', [60, null], [60, 90], [false, true]],
    ['nothing of a weight to warm up with, where there was none', [60, null], [60, 20], [false, false]],
  ])('%s', (_says, issued, amounts, isTooFast) => {
    const today = day('2026-03-17')
    for (const last of [squats(issued), squats(issued).toReversed()]) {
      const programs = [{ issuedOn: day('2026-03-10'), prescriptions: last }]
      const picture = { ...calm, lastPrescribed: lastPrescribed(programs, today) }
      const { prescriptions } = reviewPlan({ prescriptions: squats(amounts), answers: [] }, picture, today)
      expect(
        prescriptions.map(({ findings }) => findings.some(({ ruleIds }) => ruleIds.includes('PL-07'))),
      ).toEqual(isTooFast)
      expect(
        squats(amounts).map((line) =>
          lineAdvice(line, [], picture).loadNotes.some(({ rule }) => rule === 'lr-10pct'),
        ),
      ).toEqual(isTooFast)
    }
  })
  it('of a line that is new beside others by the heaviest of them', () => {
    const line = {
      ...defaultPrescription('back-squat', 'new'),
      load: { class: 'heavy', amount: 66, unit: 'kg' } as const,
    }
    const stood = (amount: number) => ({
      load: { amount, unit: 'kg' } as const,
      dosage: line.dosage,
      weeksAgo: 1,
    })
    const lines = [
      { id: 'top', ...stood(60) },
      { id: 'back-off', ...stood(45) },
    ]
    const picture = { ...calm, lastPrescribed: { 'back-squat': { ...stood(60), lines } } }
    expect(lineAdvice(line, [], picture).loadNotes[0]?.arithmetic).toContain('+10 %')
  })
})
