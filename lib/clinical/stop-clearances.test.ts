import { describe, expect, it } from 'vitest'
import type { PrescribedSlug } from './own-exercise'
import { FLAG_STOPS } from './resolution'
import type { RuleId } from './rules/rule-ids'
import { RULES } from './rules/rules'
import { raisedBy, standingClearances, type StopRecords } from './stop-clearances'
import { assessed, at, day } from './testing'

const clearance = (
  ruleId: RuleId,
  on: string,
  exercise: PrescribedSlug | null = null,
  recordedAt: Date = at(on),
) => ({
  ruleId,
  exercise,
  clearedBy: 'Dr. Maria Okafor',
  clearedOn: day(on),
  reason: 'Tested again: symptoms stay in the back.',
  recordedAt,
})

/** What the patient told of one exercise that day, recorded at `time`. */
const told = (on: string, peripheralized: boolean | null, time = '08:00') => ({
  day: day(on),
  recordedAt: at(on, time),
  exercises: [{ exercise: 'prone-press-up' as const, done: true, peripheralized }],
})

const counts = (lifted: ReturnType<typeof clearance>, records: Partial<StopRecords>): boolean =>
  standingClearances({ assessments: [], checkIns: [], ...records, clearances: [lifted] }).length === 1

describe('Symptoms that moved down the leg, cleared on 3 March', () => {
  const lifted = clearance('RS-05', '2026-03-03', 'prone-press-up')

  it.each<[string, StopRecords['checkIns'], boolean]>([
    ['nothing told since', [told('2026-03-02', true)], true],
    ['told of the same day before', [told('2026-03-03', true, '11:00')], true],
    ['told of the same day after', [told('2026-03-03', true, '18:00')], false],
    ['told again weeks later', [told('2026-03-02', true), told('2026-04-20', true)], false],
    ['a no since', [told('2026-03-02', true), told('2026-04-20', false)], true],
    ['not asked since', [told('2026-03-02', true), told('2026-04-20', null)], true],
    [
      'the day before filled in with the next morning',
      [{ ...told('2026-03-02', true), recordedAt: at('2026-03-03', '13:00') }],
      true,
    ],
  ])('%s', (_says, checkIns, stillCounts) => {
    expect(counts(lifted, { checkIns })).toBe(stillCounts)
  })

  it('says nothing of another exercise', () => {
    const walked = { exercise: 'walking' as const, done: true, peripheralized: true }
    const checkIns = [{ ...told('2026-04-20', null), exercises: [walked] }]
    expect(counts(lifted, { checkIns })).toBe(true)
  })

  it('does not lift the stop of an exercise that was broken off for it since, which a new one lifts', () => {
    const brokenOff = { exercise: 'prone-press-up' as const, done: false, peripheralized: true }
    const checkIns = [{ ...told('2026-04-20', null), exercises: [brokenOff] }]
    expect(raisedBy({ assessments: [], checkIns }, lifted)).toHaveLength(1)
    expect(counts(lifted, { checkIns })).toBe(false)
    expect(counts(clearance('RS-05', '2026-04-21', 'prone-press-up'), { checkIns })).toBe(true)
  })

  it('for every exercise, counts until it is told of any', () => {
    const ofAll = clearance('RS-05', '2026-03-03')
    expect(counts(ofAll, { checkIns: [told('2026-03-02', true)] })).toBe(true)
    expect(counts(ofAll, { checkIns: [told('2026-04-20', true)] })).toBe(false)
  })
})

const restricted = (on: string, time?: string) =>
  assessed(on, { precautions: ['post_op_lumbar_restricted'] }, time)
const reason = (on: string) => assessed(on, { precautions: ['pregnancy_contraindication'] })

describe('A stop that a precaution raises', () => {
  const lifted = clearance('PO-01', '2026-03-03', 'cat-cow')

  it.each<[string, StopRecords['assessments'], boolean]>([
    ['cleared after it was found', [restricted('2026-03-02')], true],
    ['found the same day before', [restricted('2026-03-03', '09:00')], true],
    ['found the same day after', [restricted('2026-03-03', '18:00')], false],
    ['found again while it stood', [restricted('2026-03-02'), restricted('2026-04-20')], true],
    ['not asked about since', [restricted('2026-03-02'), assessed('2026-04-20', { painNow: 3 })], true],
    [
      'taken off, and a new operation',
      [restricted('2026-03-02'), assessed('2026-03-20', { precautions: [] }), restricted('2026-04-20')],
      false,
    ],
    ['dated before it was found', [restricted('2026-03-04')], false],
    ['recorded before it was found', [{ ...restricted('2026-03-02'), recordedAt: at('2026-03-05') }], false],
  ])('%s', (_says, assessments, stillCounts) => {
    expect(counts(lifted, { assessments })).toBe(stillCounts)
  })

  it('counts from the condition that implies it as well', () => {
    const operated = assessed('2026-03-20', { conditions: ['post-op-lumbar'] })
    expect(counts(lifted, { assessments: [operated] })).toBe(false)
    expect(counts(lifted, { assessments: [{ ...operated, precautions: ['post_op_lumbar_cleared'] }] })).toBe(
      true,
    )
  })

  it('is stopped again for the whole plan when an obstetric reason is recorded again', () => {
    const obstetric = clearance('PG-07', '2026-03-03')
    expect(counts(obstetric, { assessments: [reason('2026-03-02')] })).toBe(true)
    const again = [reason('2026-03-02'), assessed('2026-03-10', { precautions: [] }), reason('2026-03-20')]
    expect(counts(obstetric, { assessments: again })).toBe(false)
  })
})

describe('What raises a stop', () => {
  it('is known of every rule that stops, but for those that only repeat a red flag', () => {
    const stops = RULES.filter(({ id, severity }) => severity === 'stop' && !FLAG_STOPS.has(id))
    const records = { assessments: [], checkIns: [] }
    expect(stops.filter(({ id }) => !raisedBy(records, { ruleId: id, exercise: null }))).toEqual([])
  })
})

it('A cleared red flag is no clearance of a rule', () => {
  const cleared = { ...clearance('RS-05', '2026-03-03'), ruleId: null }
  expect(standingClearances({ assessments: [], checkIns: [], clearances: [cleared] })).toEqual([])
})
