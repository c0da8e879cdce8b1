import { describe, expect, it } from 'vitest'
import { ladderSteps } from '../ladders'
import type { PrescribedSlug } from '../own-exercise'
import type { ClinicalPicture } from '../picture'
import type { RuleId } from '../rules/rule-ids'
import { withoutClearedStops } from '../stop-clearances'
import { assessed, day, loggedDay, session } from '../testing'
import type { LadderTrack } from '../vocabulary'
import { type LadderFacts, ladderStanding } from './ladder-standing'

const calm: ClinicalPicture = {
  phase: 'return_to_lifting',
  painNow: 1,
  activeFlare: false,
  legSymptoms: 'none',
  conditions: ['lumbar-strain-sprain'],
  precautions: [],
  redFlags: [],
  irritability: 'low',
  directionalPreference: 'none',
}
const facts = (picture: ClinicalPicture, more: Partial<LadderFacts> = {}): LadderFacts => ({
  picture,
  clearances: [],
  tests: {},
  log: [],
  assessments: [],
  today: day('2026-03-20'),
  ...more,
})
const LIFT_STOPPED = "Surgeon's restriction, and a lift"
const cleared = (ruleId: RuleId, exercise: PrescribedSlug | null = null) => ({
  ruleId,
  exercise,
  clearedBy: 'Dr. Okafor',
  clearedOn: day('2026-03-18'),
  reason: 'Examined, and tested again.',
})
const evidence = (value: number) => ({ value, on: day('2026-03-18'), from: 'assessment' as const })
const states = (track: LadderTrack, given: LadderFacts): string =>
  ladderStanding(track, given)
    .steps.map(({ state }) => state)
    .join(' ')

describe('Where the patient stands on a ladder', () => {
  it('begins at the first step when nothing was recorded', () => {
    const standing = ladderStanding('row', facts(calm))
    expect(standing.passed).toBeNull()
    expect(standing.steps.map(({ state }) => state)).toEqual(['open', 'closed', 'closed', 'closed'])
  })
  it('is not held by symptoms down the leg for which a clearance of that exercise stands', () => {
    const moved = {
      ...calm,
      ladderPassed: { row: 1 },
      responses: Object.fromEntries(
        ladderSteps('row').flatMap(({ step, exercises }) =>
          step === 2 ? exercises.map(({ slug }) => [slug, { peripheralized: true }]) : [],
        ),
      ),
    }
    const clearedFor = (exercise: PrescribedSlug | null) => ({
      ...moved,
      responses: withoutClearedStops(moved.responses, [cleared('RS-05', exercise)]),
    })
    expect(states('row', facts(moved))).toBe('passed held closed closed')
    expect(states('row', facts(clearedFor('walking')))).toBe('passed held closed closed')
    expect(states('row', facts(clearedFor(null)))).toBe('passed open closed closed')
  })
  it('is not held by a surgeon’s restriction for which a clearance of each of its stops stands', () => {
    const restricted = { ...calm, precautions: ['post_op_lumbar_restricted'] } as const
    const heldBy = (clearances: LadderFacts['clearances']) =>
      ladderStanding('row', facts(restricted, { clearances })).steps[0]?.heldBy
    expect(heldBy([])).toContain(LIFT_STOPPED)
    expect(heldBy([cleared('PO-01')])).toContain(LIFT_STOPPED)
    const after = (passed: number, ...rules: readonly RuleId[]) =>
      states(
        'row',
        facts(
          { ...restricted, ladderPassed: { row: passed } },
          { clearances: rules.map((rule) => cleared(rule)) },
        ),
      )
    // The limit of a light load is one finding with the stop of the lift, and is lifted with it.
    expect(after(0, 'PO-01')).toBe('held closed closed closed')
    expect(after(0, 'PO-02')).toBe('open closed closed closed')
    expect(after(1, 'PO-02')).toBe('passed held closed closed')
    expect(after(1, 'PO-02', 'PO-03')).toBe('passed open closed closed')
  })
  it('is held by a limit of another cause, whatever stop was lifted', () => {
    const expecting = { ...calm, precautions: ['post_op_lumbar_restricted', 'pregnancy_t3'] } as const
    const standing = ladderStanding('row', facts(expecting, { clearances: [cleared('PO-02')] }))
    expect(standing.steps[0]?.heldBy).toEqual(['Second or third trimester, and lying on the front'])
  })
  it('opens the step after the last one passed', () => {
    expect(states('hinge-squat', facts({ ...calm, ladderPassed: { 'hinge-squat': 5 } }))).toBe(
      'passed passed passed passed passed open closed closed',
    )
  })
  it('is done when every step was passed', () => {
    const standing = ladderStanding('press', facts({ ...calm, ladderPassed: { press: 3 } }))
    expect(standing.steps.map(({ state }) => state)).toEqual(['passed', 'passed', 'passed'])
    expect([standing.next, standing.load]).toEqual([null, null])
  })
  it('holds a step that the rules limit now, and says why', () => {
    const flaring = { ...calm, phase: 'acute_flare', ladderPassed: { 'hinge-squat': 6 } } as const
    const held = ladderStanding('hinge-squat', facts(flaring)).steps.find(({ state }) => state === 'held')
    expect(held?.step).toBe(7)
    expect(held?.heldBy).toContain('Loaded lift for the spine in the first days')
  })
  it('holds the first running until its own criteria are met', () => {
    const walked = { ...calm, ladderPassed: { run: 2 } }
    const standing = ladderStanding('run', facts(walked))
    expect(standing.steps[2]?.state).toBe('held')
    expect(standing.impact?.isReady).toBe(false)
    const tests = { walk30Pain: evidence(1), balanceSec: evidence(12), walkFlareFree: evidence(3) }
    expect(states('run', facts(walked, { tests }))).toBe('passed passed open closed closed')
  })
  it('tells when the open step can be passed', () => {
    const log = ['2026-03-16', '2026-03-18'].map((on) =>
      loggedDay(on, '-/-/-', [session(on, 'chest-supported-row', '1/2/1', { formBreakdown: false })]),
    )
    expect(ladderStanding('row', facts(calm, { log })).next?.isReady).toBe(true)
    expect(ladderStanding('row', facts(calm, { log: log.slice(0, 1) })).next?.isReady).toBe(false)
  })
  it('asks anew after a flare: what went well before it does not count', () => {
    const log = ['2026-03-14', '2026-03-16', '2026-03-18', '2026-03-19'].map((on) =>
      loggedDay(on, '-/-/-', [session(on, 'chest-supported-row', '1/2/1', { formBreakdown: false })]),
    )
    const flaredOn = (on: string) => ({
      log,
      assessments: [
        assessed('2026-03-02', { ladderPassed: { row: 0 } }),
        assessed(on, { activeFlare: true }),
      ],
    })
    expect(ladderStanding('row', facts(calm, flaredOn('2026-03-17'))).next?.isReady).toBe(true)
    expect(ladderStanding('row', facts(calm, flaredOn('2026-03-18'))).next?.isReady).toBe(false)
  })
  it('proposes a load from the working weight before the injury', () => {
    const workingLoads = { 'hinge-squat': { amount: 100, unit: 'kg' } } as const
    const loadAfter = (passed: number) =>
      ladderStanding('hinge-squat', facts({ ...calm, workingLoads, ladderPassed: { 'hinge-squat': passed } }))
        .load?.arithmetic
    const restart = '30 to 50 % of 100 kg is 30 to 50 kg to start again.'
    // Wall drill, dowel, own weight, goblet squat and kettlebell; then the barbell.
    const proposed = [0, 1, 2, 3, 4, 5, 6].map(loadAfter)
    expect(proposed).toEqual([...Array.from({ length: 5 }), restart, restart])
  })
})
