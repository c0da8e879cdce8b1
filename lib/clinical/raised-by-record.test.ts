import { describe, expect, it } from 'vitest'
import { clinicalPicture, type PictureRecords } from './derive-picture'
import { assessed, at, day, loggedDay, session } from './testing'
import { reasonWords } from './triage'
import type { RedFlag } from './vocabulary'

const TODAY = '2026-03-16'

const picture = (records: Partial<PictureRecords>, today = TODAY) =>
  clinicalPicture(
    {
      assessments: [],
      clearances: [],
      log: [],
      activityRatings: [],
      reports: [],
      programs: [],
      ...records,
    },
    day(today),
  )

const flagsOf = (records: Partial<PictureRecords>, today = TODAY) => picture(records, today).redFlags ?? []

const why = (flag: RedFlag, records: Partial<PictureRecords>, today?: string): readonly string[] =>
  (flagsOf(records, today).find(({ slug }) => slug === flag)?.why ?? []).map(reasonWords)

const began = { onsetOn: day('2026-03-01') }
/** Pain before training on the days from 3 March on. */
const log = (...pains: readonly number[]) =>
  pains.map((pain, index) => loggedDay(`2026-03-${String(index + 3).padStart(2, '0')}`, `${pain}/-/-`))
const flare = (on: string) => loggedDay(on, '2/4/4')

describe('Why a flag is raised', () => {
  it.each<[string, RedFlag, Partial<PictureRecords>, readonly string[]]>([
    [
      'an answer',
      'renal',
      { assessments: [assessed('2026-03-10', { redFlagScreen: { renal: true } })] },
      ['Answered yes on 10 March 2026.'],
    ],
    [
      'leg symptoms that were found',
      'pain-down-leg',
      { assessments: [assessed('2026-03-10', { legSymptoms: 'worsening' })] },
      ['Raised by the record. Leg symptoms found on 10 March 2026 (worsening).'],
    ],
    [
      'a numb leg',
      'leg-numb-weak',
      { assessments: [assessed('2026-03-10', { legNumbTinglingWeak: true })] },
      ['Raised by the record. Numbness, tingling or weakness found on 10 March 2026.'],
    ],
    [
      'a low rating',
      'sleep-adl-interference',
      { assessments: [assessed('2026-03-10', { psfsLowest: 2 })] },
      ['Raised by the record. A daily activity rated 2 of 10 on 10 March 2026.'],
    ],
    [
      'no improvement in the therapist’s words',
      'no-improvement-1wk',
      { assessments: [assessed('2026-03-10', { ...began, improving: false })] },
      [
        'Raised by the record. No better after 15 days, began on 1 March 2026; not improving on 10 March 2026.',
      ],
    ],
    [
      'no improvement in the log',
      'no-improvement-1wk',
      { assessments: [assessed('2026-03-02', began)], log: log(5, 5, 4, 5, 5, 5, 5, 5) },
      [
        'Raised by check-ins. No better after 15 days, began on 1 March 2026; pain before training 4.7 in the first days, 5 lately.',
      ],
    ],
    [
      'flares that the therapist counted',
      'recurrent-after-workouts',
      { assessments: [assessed('2026-03-10', { flaresAfterWorkoutLast8Weeks: 3 })] },
      ['Raised by the record. 3 flares after training in 8 weeks, told on 10 March 2026.'],
    ],
    [
      'flares in the log',
      'recurrent-after-workouts',
      { assessments: [assessed('2026-03-02', {})], log: [flare('2026-03-05'), flare('2026-03-09')] },
      [
        'Raised by check-ins. Pain worse by 2 or more the morning after training on 5 March 2026 and 9 March 2026.',
      ],
    ],
    [
      'a rise over three sessions',
      'few-days-no-better',
      {
        log: ['2026-03-05', '2026-03-07', '2026-03-09'].map((on, index) =>
          loggedDay(on, '-/-/-', [session(on, 'bird-dog', `${index + 2}/-/-`)]),
        ),
      },
      ['Raised by check-ins. Pain before “Bird dog” rose from 2 on 5 March 2026 to 4 on 9 March 2026.'],
    ],
  ])('%s', (_says, flag, records, words) => {
    expect(why(flag, records)).toEqual(words)
  })

  it('is not taken back by a session that was broken off', () => {
    const told = ['2026-03-05', '2026-03-07', '2026-03-09'].map((on, index) =>
      loggedDay(on, '-/-/-', [session(on, 'bird-dog', `${index + 2}/-/-`)]),
    )
    const tried = session('2026-03-11', 'bird-dog', '-/6/-', { done: false })
    const brokenOff = loggedDay('2026-03-11', '-/-/-', [tried])
    expect(why('few-days-no-better', { log: [...told, brokenOff] })).toEqual([
      'Raised by check-ins. Pain before “Bird dog” rose from 2 on 5 March 2026 to 4 on 9 March 2026.',
    ])
  })

  it('says both where an answer and the record raise it', () => {
    const assessments = [
      assessed('2026-03-10', { legSymptoms: 'present_stable', redFlagScreen: { 'pain-down-leg': true } }),
    ]
    expect(why('pain-down-leg', { assessments })).toEqual([
      'Answered yes on 10 March 2026.',
      'Raised by the record. Leg symptoms found on 10 March 2026 (present, stable).',
    ])
  })
})

describe('What check-ins raise by themselves', () => {
  it.each([
    { told: null, shown: 0, counts: undefined },
    { told: null, shown: 1, counts: 1 },
    { told: 0, shown: 2, counts: 2 },
    { told: 3, shown: 2, counts: 3 },
    { told: 1, shown: 0, counts: 1 },
  ])('of $told flares told and $shown shown, $counts count', ({ told, shown, counts }) => {
    const assessments = [assessed('2026-03-02', { flaresAfterWorkoutLast8Weeks: told })]
    const shownOn = ['2026-03-05', '2026-03-09'].slice(0, shown).map(flare)
    expect(picture({ assessments, log: shownOn }).flaresAfterWorkoutLast8Weeks).toBe(counts)
  })

  it.each([
    { says: 'nothing', improving: null, reads: false },
    { says: 'better', improving: true, reads: true },
    { says: 'no better', improving: false, reads: false },
  ])('where the therapist said $says, improving reads $reads', ({ improving, reads }) => {
    const assessments = [assessed('2026-03-02', { ...began, improving })]
    expect(picture({ assessments, log: log(5, 5, 5, 5, 5, 5, 5, 5) }).improving).toBe(reads)
  })

  it('says nothing of improvement while the log does not', () => {
    const assessments = [assessed('2026-03-02', began)]
    expect(picture({ assessments, log: log(5, 5, 5, 4, 4, 4, 3, 3) }).improving).toBeUndefined()
  })
})

const clearance = (redFlag: RedFlag, on: string) => ({
  redFlag,
  clearedBy: 'Dr. Okafor',
  clearedOn: day(on),
  recordedAt: at(on),
})
const status = (flag: RedFlag, records: Partial<PictureRecords>, today = TODAY) =>
  flagsOf({ assessments: [assessed('2026-03-02', began)], ...records }, today).find(
    ({ slug }) => slug === flag,
  )?.status

describe('A flag raised by check-ins, once cleared', () => {
  const flares = [flare('2026-03-05'), flare('2026-03-09')]

  it.each([
    { on: '2026-03-09', status: 'active', says: 'before the morning that showed the last flare' },
    { on: '2026-03-10', status: 'cleared', says: 'from that morning on' },
  ])('$on, $says, is $status', ({ on, status: expected }) => {
    const clearances = [clearance('recurrent-after-workouts', on)]
    expect(status('recurrent-after-workouts', { log: flares, clearances })).toBe(expected)
  })

  it('stays so through another visit, and comes back with the next flare', () => {
    const clearances = [clearance('recurrent-after-workouts', '2026-03-11')]
    const assessments = [assessed('2026-03-02', began), assessed('2026-03-12', { painNow: 2 })]
    expect(status('recurrent-after-workouts', { assessments, log: flares, clearances })).toBe('cleared')
    const again = [...flares, flare('2026-03-13')]
    expect(status('recurrent-after-workouts', { assessments, log: again, clearances })).toBe('active')
  })

  it('stays so while the log reads as it did, and comes back after an improvement that did not last', () => {
    const clearances = [clearance('no-improvement-1wk', '2026-03-11')]
    const same = log(5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5)
    expect(status('no-improvement-1wk', { log: same, clearances })).toBe('cleared')
    const back = log(5, 5, 5, 5, 5, 5, 5, 5, 5, 3, 3, 3, 5, 5, 5)
    expect(status('no-improvement-1wk', { log: back, clearances }, '2026-03-17')).toBe('active')
  })
})
