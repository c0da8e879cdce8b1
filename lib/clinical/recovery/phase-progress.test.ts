import { describe, expect, it } from 'vitest'
import type { ClinicalPicture } from '../picture'
import { day } from '../testing'
import { CLINIC_TESTS, PHASES } from '../vocabulary'
import { ALL_CRITERIA } from './criteria'
import type { TestEvidence } from './evidence'
import { afterFlare, phaseProgress } from './phase-progress'

const measured = (tests: Partial<Record<keyof TestEvidence, number | boolean>>): TestEvidence =>
  Object.fromEntries(
    Object.entries(tests).map(([test, value]) => [
      test,
      { value, on: day('2026-03-18'), from: 'assessment' },
    ]),
  )

const settling: ClinicalPicture = { phase: 'subacute', painNow: 3, redFlags: [] }
const allOfSettling = {
  exercisePainMax: 3,
  sessionsSettled24h: 3,
  sidePlankKneesSec: 20,
  gluteBridgeReps: 10,
  hingeCleanReps: 10,
}

type Row = readonly [
  says: string,
  picture: ClinicalPicture,
  tests: TestEvidence,
  criterion: string,
  state: string,
]

const ROWS: readonly Row[] = [
  ['pain 3', settling, {}, 'pain', 'met'],
  ['pain 4', { ...settling, painNow: 4 }, {}, 'pain', 'not-met'],
  ['pain not assessed is not 0', { ...settling, painNow: undefined }, {}, 'pain', 'not-assessed'],
  ['a test never done', settling, {}, 'bridge', 'not-assessed'],
  ['nine bridges', settling, measured({ gluteBridgeReps: 9 }), 'bridge', 'not-met'],
  ['ten bridges', settling, measured({ gluteBridgeReps: 10 }), 'bridge', 'met'],
  ['leg symptoms unknown', { phase: 'rebuilding' }, {}, 'legs', 'not-assessed'],
  ['stable leg symptoms', { phase: 'rebuilding', legSymptoms: 'present_stable' }, {}, 'legs', 'not-met'],
  ['no leg symptoms', { phase: 'rebuilding', legSymptoms: 'none' }, {}, 'legs', 'met'],
  ['no screen', { phase: 'acute_flare' }, {}, 'no-urgent-flag', 'not-assessed'],
  ['a clean screen', { phase: 'acute_flare', redFlags: [] }, {}, 'no-urgent-flag', 'met'],
  [
    'a flag to evaluate soon',
    {
      phase: 'acute_flare',
      redFlags: [{ slug: 'inflammatory-back', urgency: 'evaluate_soon', status: 'active' }],
    },
    {},
    'no-urgent-flag',
    'met',
  ],
  [
    'a same-day flag',
    {
      phase: 'acute_flare',
      redFlags: [{ slug: 'fever-with-back-pain', urgency: 'same_day', status: 'active' }],
    },
    {},
    'no-urgent-flag',
    'not-met',
  ],
  [
    'a flag to evaluate soon beside questions that nobody asked',
    {
      phase: 'acute_flare',
      redFlags: [{ slug: 'pain-down-leg', urgency: 'evaluate_soon', status: 'active' }],
      screenIsOpen: true,
    },
    {},
    'no-urgent-flag',
    'not-assessed',
  ],
  [
    'a same-day flag beside questions that nobody asked',
    {
      phase: 'acute_flare',
      redFlags: [{ slug: 'fever-with-back-pain', urgency: 'same_day', status: 'active' }],
      screenIsOpen: true,
    },
    {},
    'no-urgent-flag',
    'not-met',
  ],
  ['23 hours', { phase: 'acute_flare', hoursSinceOnset: 23 }, {}, 'hours', 'not-met'],
  ['24 hours', { phase: 'acute_flare', hoursSinceOnset: 24 }, {}, 'hours', 'met'],
]

describe('A criterion', () => {
  it.each(ROWS)('%s', (_says, picture, tests, id, state) => {
    const checked = phaseProgress(picture, tests)?.next?.checked.criteria ?? []
    expect(checked.find(({ criterion }) => criterion.id === id)?.state).toBe(state)
  })

  it.each(ALL_CRITERIA.flatMap(({ id, criteria }) => criteria.map((criterion) => [id, criterion] as const)))(
    '%s has a threshold for a test that the form knows',
    (_set, criterion) => {
      if ('test' in criterion) expect(CLINIC_TESTS).toContain(criterion.test)
      expect(criterion.text).not.toMatch(/seed/i)
    },
  )
})

describe('The way to the next phase', () => {
  it('is open when every criterion holds, and the therapist decides', () => {
    expect(phaseProgress(settling, measured(allOfSettling))?.next).toMatchObject({
      phase: 'rebuilding',
      checked: { met: 6, isReady: true },
      state: 'open',
    })
  })
  it.each([
    ['an emergency', 'saddle-anaesthesia', 'emergency_now', 'held'],
    ['a same-day flag', 'renal', 'same_day', 'held'],
    ['a flag to evaluate soon, which does not stop the plan', 'night-rest-pain', 'evaluate_soon', 'open'],
  ] as const)('with every criterion met and %s', (_says, slug, urgency, state) => {
    const redFlags = [{ slug, urgency, status: 'active' as const }]
    expect(phaseProgress({ ...settling, redFlags }, measured(allOfSettling))?.next?.state).toBe(state)
  })
  it.each(Object.keys(allOfSettling) as (keyof typeof allOfSettling)[])('is not open without %s', (test) => {
    const { [test]: _, ...others } = allOfSettling
    expect(phaseProgress(settling, measured(others))?.next?.state).toBe('closed')
  })
  it('is not told without a phase, and ends in the last one', () => {
    expect(phaseProgress({}, {})).toBeNull()
    expect(phaseProgress({ phase: 'return_to_lifting' }, {})?.next).toBeNull()
  })
  it('has criteria out of every phase but the last', () => {
    expect(PHASES.map((phase) => phaseProgress({ phase }, {})?.next?.phase ?? null)).toEqual([
      'subacute',
      'rebuilding',
      'return_to_lifting',
      null,
    ])
  })
})

describe('A flare', () => {
  it.each([
    ['return_to_lifting', 'rebuilding'],
    ['rebuilding', 'subacute'],
    ['subacute', 'acute_flare'],
    ['acute_flare', 'acute_flare'],
  ] as const)('goes back from %s to %s', (phase, back) => {
    expect(afterFlare({ phase }).phase).toBe(back)
  })
  it('goes back one step on each ladder that was begun', () => {
    const ladderPassed = { 'hinge-squat': 5, run: 0 } as const
    expect(afterFlare({ phase: 'rebuilding', ladderPassed }).ladderPassed).toEqual({
      'hinge-squat': 4,
      run: 0,
    })
  })
})
