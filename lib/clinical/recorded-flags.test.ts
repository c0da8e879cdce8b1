import { describe, expect, it } from 'vitest'
import type { AssessedFacts } from './assessed-facts'
import { type FlagClearance, recordedFlags, unansweredQuestions } from './recorded-flags'
import { assessed, at, day } from './testing'
import type { RedFlag } from './vocabulary'

const clearance = (redFlag: RedFlag, on: string, time?: string): FlagClearance => ({
  redFlag,
  clearedBy: 'Dr. A. Physician',
  clearedOn: day(on),
  recordedAt: at(on, time),
})

const statuses = (
  assessments: readonly AssessedFacts[],
  clearances: readonly FlagClearance[] = [],
  derived: readonly RedFlag[] = [],
) =>
  recordedFlags(
    assessments,
    clearances,
    derived.map((slug) => ({ slug, raisings: [{ by: 'record' as const, text: 'The record says so.' }] })),
  ).map(({ slug, status }) => [slug, status])

const fever = (on: string, answer = true, time?: string) =>
  assessed(on, { redFlagScreen: { 'fever-with-back-pain': answer } }, time)

describe('A flag answered in the screen', () => {
  it('is active after a yes, and not there after a no or no answer', () => {
    expect(statuses([fever('2026-03-02')])).toEqual([['fever-with-back-pain', 'active']])
    expect(statuses([fever('2026-03-02', false)])).toEqual([])
    expect(statuses([assessed('2026-03-02', {})])).toEqual([])
  })

  it('stays active when the next screen says no: a person clears it, not a form', () => {
    expect(statuses([fever('2026-03-02'), fever('2026-03-09', false)])).toEqual([
      ['fever-with-back-pain', 'active'],
    ])
  })

  it('is cleared by a clearance recorded after it, and says by whom and when', () => {
    const [flag] = recordedFlags([fever('2026-03-02')], [clearance('fever-with-back-pain', '2026-03-03')], [])
    expect(flag).toEqual({
      slug: 'fever-with-back-pain',
      urgency: 'same_day',
      status: 'cleared',
      clearedBy: 'Dr. A. Physician',
      clearedAt: '2026-03-03',
    })
  })

  it.each([
    { says: 'of another flag', lifted: clearance('renal', '2026-03-03') },
    { says: 'given before it was raised', lifted: clearance('fever-with-back-pain', '2026-03-01') },
    { says: 'recorded earlier that day', lifted: clearance('fever-with-back-pain', '2026-03-02', '08:00') },
  ])('is not cleared by a clearance $says', ({ lifted }) => {
    expect(statuses([fever('2026-03-02')], [lifted])).toEqual([['fever-with-back-pain', 'active']])
  })

  it('is active again when it is answered yes after it was cleared', () => {
    const lifted = clearance('fever-with-back-pain', '2026-03-03')
    expect(statuses([fever('2026-03-02'), fever('2026-03-09')], [lifted])).toEqual([
      ['fever-with-back-pain', 'active'],
    ])
  })

  it('that was cleared is no reason any more where a fact raises the same flag anew', () => {
    const found = [
      assessed('2026-03-01', { legSymptoms: 'present_stable', redFlagScreen: { 'pain-down-leg': true } }),
      assessed('2026-03-10', { legSymptoms: 'worsening' }),
    ]
    const raising = { by: 'record' as const, text: 'Leg symptoms found.' }
    const why = (clearances: readonly FlagClearance[]) =>
      recordedFlags(found, clearances, [{ slug: 'pain-down-leg', raisings: [raising] }])[0]?.why
    expect(why([])).toEqual([{ by: 'answer', text: 'Answered yes on 1 March 2026.' }, raising])
    expect(why([clearance('pain-down-leg', '2026-03-03')])).toEqual([raising])
  })
})

describe('A clearance', () => {
  it.each([
    { says: 'given the same day and recorded after', time: '12:01', status: 'cleared' },
    { says: 'recorded in the same minute', time: '12:00', status: 'active' },
  ])('$says leaves the flag $status', ({ time, status }) => {
    const lifted = clearance('fever-with-back-pain', '2026-03-02', time)
    expect(statuses([fever('2026-03-02')], [lifted])).toEqual([['fever-with-back-pain', status]])
  })

  it('dated before the flag was raised does not lift it, even when it is recorded later', () => {
    const early = { ...clearance('fever-with-back-pain', '2026-03-05'), clearedOn: day('2026-03-01') }
    expect(statuses([fever('2026-03-02')], [early])).toEqual([['fever-with-back-pain', 'active']])
  })

  it.each([
    { says: 'oldest first', order: [0, 1] },
    { says: 'newest first', order: [1, 0] },
  ])('is the newest of several, given $says', ({ order }) => {
    const given = ['2026-03-03', '2026-03-04'].map((on) => clearance('fever-with-back-pain', on))
    const [flag] = recordedFlags(
      [fever('2026-03-02')],
      order.flatMap((index) => given[index] ?? []),
      [],
    )
    expect(flag?.clearedAt).toBe('2026-03-04')
  })
})

const stable = (on: string) => assessed(on, { legSymptoms: 'present_stable' })

describe('A flag that the facts raise', () => {
  const lifted = clearance('pain-down-leg', '2026-03-03')

  it('is active without a question', () => {
    expect(statuses([stable('2026-03-02')], [], ['pain-down-leg'])).toEqual([['pain-down-leg', 'active']])
  })

  it('stays cleared while the fact reads the same', () => {
    const later = [stable('2026-03-02'), stable('2026-03-09'), assessed('2026-03-16', {})]
    expect(statuses(later, [lifted], ['pain-down-leg'])).toEqual([['pain-down-leg', 'cleared']])
  })

  it('is active again when the fact changes', () => {
    const worse = assessed('2026-03-09', { legSymptoms: 'worsening' })
    expect(statuses([stable('2026-03-02'), worse], [lifted], ['pain-down-leg'])).toEqual([
      ['pain-down-leg', 'active'],
    ])
  })

  it('is active again when the symptom had gone and came back', () => {
    const gone = assessed('2026-03-09', { legSymptoms: 'none' })
    expect(statuses([stable('2026-03-02'), gone, stable('2026-03-16')], [lifted], ['pain-down-leg'])).toEqual(
      [['pain-down-leg', 'active']],
    )
  })

  it('counts from the newest assessment when check-ins raise it and no assessment says anything of it', () => {
    const flag = 'few-days-no-better'
    const first = assessed('2026-03-02', {})
    const given = [clearance(flag, '2026-03-03')]
    expect(statuses([first], given, [flag])).toEqual([[flag, 'cleared']])
    expect(statuses([first, assessed('2026-03-09', {})], given, [flag])).toEqual([[flag, 'active']])
  })

  it('is not there before the first assessment', () => {
    expect(statuses([], [], ['few-days-no-better'])).toEqual([])
  })

  it('counts from the newest assessment when no fact stands behind it', () => {
    const lift = [clearance('renal', '2026-03-03')]
    expect(statuses([assessed('2026-03-02', {})], lift, ['renal'])).toEqual([['renal', 'cleared']])
    expect(statuses([assessed('2026-03-04', {})], lift, ['renal'])).toEqual([['renal', 'active']])
  })

  it.each([
    ['leg-numb-weak', { legNumbTinglingWeak: true }],
    ['no-improvement-1wk', { improving: false }],
    ['few-days-no-better', { improving: false }],
    ['recurrent-after-workouts', { flaresAfterWorkoutLast8Weeks: 2 }],
    ['sleep-adl-interference', { psfsLowest: 3 }],
  ] as const)('%s stays cleared while the fact behind it is told again', (flag, fact) => {
    const told = [assessed('2026-03-02', fact), assessed('2026-03-09', fact)]
    expect(statuses(told, [clearance(flag, '2026-03-03')], [flag])).toEqual([[flag, 'cleared']])
  })

  it('is not raised anew by a rating of the activities when it is about something else', () => {
    const raised = [
      { slug: 'few-days-no-better' as const, raisings: [{ by: 'record' as const, text: 'So.' }] },
    ]
    const given = [clearance('few-days-no-better', '2026-03-03')]
    const rated = [assessed('2026-03-09', { psfsLowest: 5 })]
    const [flag] = recordedFlags([assessed('2026-03-02', {})], given, raised, rated)
    expect(flag?.status).toBe('cleared')
  })

  it('needs both the answer and the fact lifted when both raise it', () => {
    const asked = assessed('2026-03-09', {
      legSymptoms: 'present_stable',
      redFlagScreen: { 'pain-down-leg': true },
    })
    expect(statuses([stable('2026-03-02'), asked], [lifted], ['pain-down-leg'])).toEqual([
      ['pain-down-leg', 'active'],
    ])
  })
})

const urgencies = (...yes: RedFlag[]) =>
  recordedFlags(
    [assessed('2026-03-02', { redFlagScreen: Object.fromEntries(yes.map((flag) => [flag, true])) })],
    [],
    [],
  ).map(({ slug, urgency }) => [slug, urgency])

const clearedOn = (date: string, recordedAt: string) => ({
  ...clearance('night-rest-pain', date),
  recordedAt: new Date(recordedAt),
})

describe('A report of the patient', () => {
  const report = {
    redFlag: 'night-rest-pain' as const,
    reportedOn: day('2026-11-24'),
    reportedAt: new Date('2026-11-24T21:00:00Z'),
  }
  it('is an answer of that moment, in words of its own', () => {
    expect(recordedFlags([], [], [], [], [report])).toMatchObject([
      {
        slug: 'night-rest-pain',
        status: 'active',
        why: [{ by: 'answer', text: 'The patient answered yes on 24 November 2026.' }],
      },
    ])
  })

  it.each([
    ['a clearance recorded before it arrived', '2026-11-24', '2026-11-24T20:00:00Z', 'active'],
    ['one recorded later, of an earlier day', '2026-11-23', '2026-11-25T10:00:00Z', 'active'],
    ['one recorded later', '2026-11-25', '2026-11-25T10:00:00Z', 'cleared'],
  ])('with %s', (_says, date, recordedAt, status) => {
    expect(recordedFlags([], [clearedOn(date, recordedAt)], [], [], [report])[0]?.status).toBe(status)
  })

  it('is not lifted by an assessment that says no', () => {
    const no = assessed('2026-11-26', { redFlagScreen: { 'night-rest-pain': false } })
    expect(recordedFlags([no], [], [], [], [report])[0]?.status).toBe('active')
  })
})

describe('The urgency of a flag', () => {
  it('rises with another active sign of the same suspicion', () => {
    expect(urgencies('cancer-history')).toEqual([['cancer-history', 'evaluate_soon']])
    expect(urgencies('cancer-history', 'night-rest-pain')).toEqual([
      ['cancer-history', 'same_day'],
      ['night-rest-pain', 'evaluate_soon'],
    ])
  })
})

it('The urgency of a flag does not rise with a sign that was cleared', () => {
  const yes = { 'cancer-history': true, 'night-rest-pain': true }
  const flags = recordedFlags(
    [assessed('2026-03-02', { redFlagScreen: yes })],
    [clearance('night-rest-pain', '2026-03-03')],
    [],
  )
  expect(flags.map(({ slug, status, urgency }) => [slug, status, urgency])).toEqual([
    ['cancer-history', 'active', 'evaluate_soon'],
    ['night-rest-pain', 'cleared', 'evaluate_soon'],
  ])
})

describe('Questions without an answer', () => {
  const questions = ['aaa', 'renal'] as const

  it('names those never asked, and those asked more than 28 days ago', () => {
    const screens = [
      assessed('2026-03-02', { redFlagScreen: { aaa: false, renal: false } }),
      assessed('2026-03-20', { redFlagScreen: { renal: false } }),
    ]
    expect(unansweredQuestions(screens, questions, day('2026-03-30'))).toEqual([])
    expect(unansweredQuestions(screens, questions, day('2026-03-31'))).toEqual(['aaa'])
    expect(unansweredQuestions([], questions, day('2026-03-31'))).toEqual(['aaa', 'renal'])
  })
})
