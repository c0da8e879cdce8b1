import { describe, expect, it } from 'vitest'
import type { AssessedFacts } from './assessed-facts'
import { clinicalPicture } from './derive-picture'
import type { ExerciseSession } from './recent-response'
import { episodeStanding, type NewestProgram, type ReportedDay, type StandingRecords } from './standing'
import { assessed, at, day, loggedDay, session } from './testing'
import type { RedFlag } from './vocabulary'

const records = (some: Partial<StandingRecords>): StandingRecords => ({
  assessments: [],
  clearances: [],
  reports: [],
  log: [],
  activityRatings: [],
  programs: [],
  stopClearances: [],
  newestProgram: null,
  flagsLeft: [],
  ...some,
})

const program = (issuedOn: string, number = 1, nextVisitOn: string | null = null): NewestProgram => ({
  number,
  issuedOn: day(issuedOn),
  issuedAt: at(issuedOn, '12:00'),
  nextVisitOn: nextVisitOn === null ? null : day(nextVisitOn),
})

/** A check-in of that home program with pain before training. */
const felt = (on: string, pain: number | null, programNumber = 1): ReportedDay => ({
  ...loggedDay(on, `${pain ?? '-'}/-/-`),
  recordedAt: at(on, '20:00'),
  programNumber,
})

const pains = (from: number, ...list: readonly number[]): ReportedDay[] =>
  list.map((pain, index) => felt(`2026-03-${String(from + index).padStart(2, '0')}`, pain))

type Row = readonly [
  says: string,
  assessments: readonly AssessedFacts[],
  log: readonly ReportedDay[],
  newest: NewestProgram | null,
  expected: readonly [now: number | null, baseline: number | null, rise: number | null],
]

const PAIN: readonly Row[] = [
  ['nothing recorded', [], [], null, [null, null, null]],
  [
    'no home program: nothing to compare with',
    [assessed('2026-03-01', { painNow: 5 })],
    [],
    null,
    [5, null, null],
  ],
  [
    'no reading since the program',
    [assessed('2026-03-01', { painNow: 5 })],
    [],
    program('2026-03-02'),
    [5, 5, null],
  ],
  [
    'the first days against the assessment',
    [assessed('2026-03-02', { painNow: 3 }, '11:00')],
    pains(3, 6),
    program('2026-03-02'),
    [6, 3, 3],
  ],
  [
    'a rise within the first three days',
    [assessed('2026-03-02', { painNow: 6 }, '11:00')],
    pains(3, 6, 7, 8),
    program('2026-03-02'),
    [8, 6, 2],
  ],
  [
    'the first three readings, of which none is recent',
    [assessed('2026-03-02', { painNow: 9 }, '11:00')],
    pains(3, 3, 3, 4, 4, 4, 6),
    program('2026-03-02'),
    [6, 3, 3],
  ],
  ['the mean is rounded', [], pains(3, 3, 4, 4, 9, 2, 2, 2), program('2026-03-02'), [2, 4, -2]],
  [
    'the highest of the last three days counts',
    [],
    pains(3, 2, 2, 2, 5, 2, 2),
    program('2026-03-02'),
    [2, 2, 3],
  ],
  ['and of no older day', [], pains(3, 2, 2, 2, 5, 2, 2, 2), program('2026-03-02'), [2, 2, 0]],
  [
    'days without a check-in do not make an old one recent',
    [],
    [felt('2026-03-03', 2), felt('2026-03-04', 5), felt('2026-03-10', 2)],
    program('2026-03-02'),
    [2, 4, -2],
  ],
  [
    'a check-in that says no pain is no reading',
    [],
    [felt('2026-03-03', 2), felt('2026-03-10', null)],
    program('2026-03-02'),
    [2, 2, 0],
  ],
  [
    'an assessment after the program is a reading',
    [assessed('2026-03-10', { painNow: 6 })],
    pains(3, 2, 2),
    program('2026-03-02'),
    [6, 2, 4],
  ],
  [
    'one of the same day and after it too',
    [assessed('2026-03-02', { painNow: 6 }, '13:00'), assessed('2026-03-01', { painNow: 3 })],
    [],
    program('2026-03-02'),
    [6, 3, 3],
  ],
  [
    'a new program in mid-week begins anew',
    [],
    [felt('2026-03-03', 2), felt('2026-03-04', 7), felt('2026-03-04', 5, 2), felt('2026-03-09', 6, 2)],
    program('2026-03-04', 2),
    [6, 5, 1],
  ],
  [
    'pain that is 0 is pain that was said',
    [assessed('2026-03-02', { painNow: 0 }, '11:00')],
    pains(3, 2),
    program('2026-03-02'),
    [2, 0, 2],
  ],
]

describe('Pain against the home program', () => {
  it.each(PAIN)('%s', (_says, assessments, log, newestProgram, [painNow, painBaseline, painRise]) => {
    const standing = episodeStanding(records({ assessments, log, newestProgram }), day('2026-03-20'))
    expect(standing).toMatchObject({ painNow, painBaseline, painRise })
  })

  it('is the same across the change to summer time and in any order', () => {
    const log = [felt('2026-03-25', 2), felt('2026-03-28', 2), felt('2026-03-29', 5), felt('2026-03-30', 2)]
    const newestProgram = program('2026-03-24')
    const forwards = episodeStanding(records({ log, newestProgram }), day('2026-03-30'))
    expect(forwards).toMatchObject({ painBaseline: 2, painRise: 3, lastCheckInOn: '2026-03-30' })
    expect(episodeStanding(records({ log: log.toReversed(), newestProgram }), day('2026-03-30'))).toEqual(
      forwards,
    )
  })

  it.each([
    ['the clinic’s own day', '2026-03-05', [9, 5], '2026-03-05'],
    ['the day of a patient who is a day ahead of the clinic', '2026-03-04', [9, 5], '2026-03-05'],
    ['nothing that is not yet anywhere', '2026-03-03', [2, 0], '2026-03-04'],
  ])('knows %s', (_says, today, [painNow, painRise], lastCheckInOn) => {
    const log = pains(3, 2, 2, 9)
    const newestProgram = program('2026-03-02')
    expect(episodeStanding(records({ log, newestProgram }), day(today))).toMatchObject({
      painNow,
      painRise,
      lastCheckInOn,
    })
  })
})

const trained = (
  on: string,
  pain: string,
  programNumber = 1,
  said: Partial<ExerciseSession> = {},
): ReportedDay => ({
  ...felt(on, 2, programNumber),
  sessions: [session(on, 'bird-dog', pain, said)],
})

const hurting = (log: readonly ReportedDay[], number = 1) =>
  episodeStanding(records({ log, newestProgram: program('2026-03-01', number) }), day('2026-03-20'))
    .hurtingExercises

describe('A movement that hurts', () => {
  it.each([
    ['two of three by two or more', ['2/4/2', '2/2/2', '2/2/4'], true],
    ['once is not consistently', ['2/2/2', '2/2/2', '2/5/5'], false],
    ['by one is within the usual', ['2/3/3', '2/3/3', '2/3/3'], false],
    ['four sessions ago is over', ['2/5/5', '2/2/2', '2/2/2', '2/5/5'], false],
    ['without pain before no rise is told', ['-/5/5', '-/5/5', '-/5/5'], false],
    ['once with 6 or more, whatever was before', ['-/6/-'], true],
    ['with 6 or more, and less since', ['2/6/2', '2/2/2'], false],
  ])('%s', (_says, sessions, expected) => {
    const log = sessions.map((pain, index) => trained(`2026-03-0${index + 2}`, pain))
    expect(hurting(log)).toEqual(expected ? ['bird-dog'] : [])
  })
  it.each<[string, Partial<ExerciseSession>, readonly [hurts: boolean, downLeg: boolean]]>([
    ['sharp pain', { sharpOrWorsening: true }, [true, false]],
    ['pain that went down the leg', { peripheralized: true }, [true, true]],
    [
      'pain that went down the leg, with the exercise given up',
      { peripheralized: true, done: false },
      [true, true],
    ],
    ['form that went, which is no pain', { formBreakdown: true }, [false, false]],
  ])('is one with %s, from the first day on', (_says, said, [hurts, downLeg]) => {
    const log = [trained('2026-03-02', '-/-/-', 1, said)]
    const standing = episodeStanding(
      records({ log, newestProgram: program('2026-03-01') }),
      day('2026-03-20'),
    )
    expect(standing.hurtingExercises).toEqual(hurts ? ['bird-dog'] : [])
    expect(standing.movedDownLeg).toEqual(downLeg ? ['bird-dog'] : [])
  })
  it('is known by the last day on which symptoms went down the leg, not by later days that say nothing of it', () => {
    const first = trained('2026-03-02', '-/-/-', 1, { peripheralized: true })
    const movedOn = (peripheralized: boolean | null) =>
      episodeStanding(
        records({
          log: [first, trained('2026-03-06', '-/-/-', 1, { peripheralized })],
          newestProgram: program('2026-03-01'),
        }),
        day('2026-03-20'),
      ).movedDownLegOn
    expect(movedOn(null)).toBe('2026-03-02')
    expect(movedOn(true)).toBe('2026-03-06')
    expect(movedOn(false)).toBeNull()
  })
  it.each<[string, string, readonly [hurts: boolean, downLeg: boolean]]>([
    ['after it was told', '2026-03-03', [false, false]],
    ['before it was told', '2026-03-01', [true, true]],
  ])('is none where a clearance was recorded %s', (_says, clearedOn, [hurts, downLeg]) => {
    const standing = episodeStanding(
      records({
        log: [trained('2026-03-02', '2/2/2', 1, { peripheralized: true })],
        newestProgram: program('2026-03-01'),
        stopClearances: [
          {
            ruleId: 'RS-05',
            exercise: 'bird-dog',
            clearedBy: 'Dr. Okafor',
            clearedOn: day(clearedOn),
            reason: 'Tested again: symptoms stay in the back.',
            recordedAt: at(clearedOn, '22:00'),
          },
        ],
      }),
      day('2026-03-20'),
    )
    expect(standing.hurtingExercises).toEqual(hurts ? ['bird-dog'] : [])
    expect(standing.movedDownLeg).toEqual(downLeg ? ['bird-dog'] : [])
    expect(standing.movedDownLegOn).toBe(downLeg ? '2026-03-02' : null)
  })
  it('is counted anew with a new home program', () => {
    const log = [trained('2026-03-02', '2/5/5'), trained('2026-03-03', '2/5/5', 1, { peripheralized: true })]
    expect(hurting(log, 2)).toEqual([])
    expect(hurting([...log, trained('2026-03-04', '2/5/5', 2)], 2)).toEqual([])
  })
})

const yes = (on: string) => assessed(on, { redFlagScreen: { 'night-rest-pain': true } })
const report = (on: string) => ({
  redFlag: 'night-rest-pain' as const,
  reportedOn: day(on),
  reportedAt: at(on, '21:00'),
})
const cleared = (on: string) => ({
  redFlag: 'night-rest-pain' as const,
  clearedBy: 'Dr. Test',
  clearedOn: day(on),
  recordedAt: at(on, '22:00'),
})

const since = (some: Partial<StandingRecords>) => {
  const { redFlagSince, redFlagAt } = episodeStanding(records(some), day('2026-03-20'))
  return [redFlagSince, redFlagAt?.toISOString().slice(0, 10) ?? null]
}

describe('A red flag that was answered', () => {
  it('is active from its first answer, and known by its newest', () => {
    expect(since({ assessments: [yes('2026-03-02'), yes('2026-03-05')] })).toEqual([
      '2026-03-02',
      '2026-03-05',
    ])
    expect(since({ assessments: [yes('2026-03-05')], reports: [report('2026-03-03')] })).toEqual([
      '2026-03-03',
      '2026-03-05',
    ])
  })
  it('is not lifted by a later no', () => {
    const no = assessed('2026-03-05', { redFlagScreen: { 'night-rest-pain': false } })
    expect(since({ assessments: [yes('2026-03-02'), no] })[0]).toBe('2026-03-02')
  })
  it('is lifted by a clearance, until it is answered again', () => {
    const lifted = {
      assessments: [yes('2026-03-02')],
      reports: [report('2026-03-03')],
      clearances: [cleared('2026-03-04')],
    }
    expect(since(lifted)).toEqual([null, null])
    expect(since({ ...lifted, reports: [...lifted.reports, report('2026-03-06')] })[0]).toBe('2026-03-06')
  })
  it('is not what a fact raises without an answer', () => {
    expect(since({ assessments: [assessed('2026-03-02', { legNumbTinglingWeak: true })] })[0]).toBeNull()
  })
})

const next = (assessments: readonly AssessedFacts[], today: string) => {
  const { nextPhase, nextPhaseUntil } = episodeStanding(records({ assessments }), day(today))
  return [nextPhase, nextPhaseUntil]
}

describe('The next phase', () => {
  const ready = assessed('2026-03-02', {
    phase: 'subacute',
    painNow: 2,
    clinicTests: {
      exercisePainMax: 2,
      sessionsSettled24h: 3,
      sidePlankKneesSec: 30,
      gluteBridgeReps: 12,
      hingeCleanReps: 12,
    },
  })
  it('is named while all criteria hold, with the last day on which the tests count', () => {
    expect(next([ready], '2026-03-02')).toEqual(['rebuilding', '2026-03-30'])
    expect(next([ready], '2026-03-20')).toEqual(['rebuilding', '2026-03-30'])
    expect(next([ready], '2026-03-30')).toEqual(['rebuilding', '2026-03-30'])
    expect(next([ready], '2026-03-31')).toEqual([null, null])
  })
  it('is not named with one criterion missing, or without a phase', () => {
    expect(next([{ ...ready, painNow: 6 }], '2026-03-02')).toEqual([null, null])
    expect(next([{ ...ready, phase: null }], '2026-03-02')).toEqual([null, null])
  })
  it.each<[string, RedFlag, string | null]>([
    ['is not named while a red flag stops the plan', 'renal', null],
    ['is named beside one that is to be evaluated soon', 'night-rest-pain', 'rebuilding'],
  ])('%s, of this episode or of an earlier one', (_says, flag, nextPhase) => {
    const today = day('2026-03-02')
    const screen = { [flag]: true }
    const own = records({ assessments: [{ ...ready, redFlagScreen: screen }] })
    expect(episodeStanding(own, today)).toMatchObject({ nextPhase })
    const picture = clinicalPicture(
      records({ assessments: [assessed('2026-02-01', { redFlagScreen: screen })] }),
      today,
    )
    const episode = { problem: 'Sore after squats', dischargedOn: day('2026-02-10') }
    const left = records({ assessments: [ready], flagsLeft: [{ episode, picture }] })
    expect(episodeStanding(left, today)).toMatchObject({ nextPhase })
  })
})
