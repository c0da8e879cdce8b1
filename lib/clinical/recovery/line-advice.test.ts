import { describe, expect, it } from 'vitest'
import { defaultPrescription } from '../default-prescription'
import type { ClinicalPicture, RecentResponse } from '../picture'
import { reviewExercise } from '../rules/review'
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
const rising = { painBefore: 2, painDuring: 4, pain24h: 4 }

describe('What a line is advised', () => {
  it('a lower dose after pain kept rising', () =>
    expect(adviceAfter({ sessions: [rising, rising, rising] }).lowerDose?.words).toMatch(/instead of/))
  it('no lower dose of a movement that was sharp: that one is swapped', () =>
    expect(adviceAfter({ sessions: [rising, rising], sharpOrWorsening: true }).lowerDose).toBeNull())
  it('a next exercise after two good sessions', () => {
    const easy = { painBefore: 1, painDuring: 1, pain24h: 1 }
    const advice = adviceAfter({ sessions: [easy, easy], painDuringLast: 1, settledWithin24h: true })
    expect(advice.progressions.length).toBeGreaterThan(0)
    expect(advice.lowerDose).toBeNull()
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
    const lastPrescribed = {
      'goblet-squat': { load: { amount: 10, unit: 'kg' } as const, dosage: line.dosage, weeksAgo: 1 },
    }
    const picture = { ...calm, ladderPassed: { 'hinge-squat': 3 }, lastPrescribed }
    const { findings } = reviewExercise(line, picture)
    expect(findings.map(({ ruleId }) => ruleId)).toContain('PL-07')
    expect(lineAdvice(line, findings, picture).loadNotes[0]?.arithmetic).toContain('+40 %')
  })
})
