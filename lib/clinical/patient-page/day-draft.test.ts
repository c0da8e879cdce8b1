import { describe, expect, it } from 'vitest'
import type { Prescription } from '../plan'
import { day } from '../testing'
import { BRIDGE, saidOf, TILT } from '../testing-handout'
import {
  type DayDraft,
  draftOf,
  emptyDraft,
  finishedOf,
  isHurting,
  isUnsent,
  NOT_HURT,
  sessionCount,
  TAKEN_BACK,
  toldOf,
  unfinishedOf,
} from './day-draft'
import type { PatientProgram } from './page'
import { told, toldOf as toldOfExercise } from './testing'
import { todaySession } from './today-session'

const TODAY = day('2026-11-27')
const often = (line: Prescription, sessionsPerDay: number): Prescription => ({
  ...line,
  dosage: { ...line.dosage, sessionsPerDay, daysPerWeek: 7 },
})
const LINES = todaySession([often(TILT, 2), often(BRIDGE, 1)], [], TODAY, 'program')
const draft = (said: Partial<DayDraft> = {}): DayDraft => ({ ...emptyDraft('program', TODAY), ...said })

const programOf = (prescriptions: readonly Prescription[]): PatientProgram => ({
  homeProgramId: 'program',
  number: 1,
  issuedOn: TODAY,
  content: saidOf(),
  prescriptions,
})

describe('What is sent of a day', () => {
  it.each([
    ['none', {}, 0],
    ['some', { a: 1 }, 1],
    ['some', { a: 2 }, 2],
    ['some', { b: 3 }, 1],
    ['all', { a: 2, b: 1 }, 3],
  ] as const)('is done: %s, for %o', (done, ticks, count) => {
    expect(toldOf(LINES, draft({ ticks })).done).toBe(done)
    expect(sessionCount(LINES, draft({ ticks }))).toEqual({ done: count, of: 3 })
  })

  it('names every exercise that was asked for, and how it hurt', () => {
    const hurt = { painDuring: 6, sharpOrWorsening: true, peripheralized: null, easedAsMoved: false }
    expect(toldOf(LINES, draft({ ticks: { a: 1 }, hurts: { b: hurt } })).exercises).toEqual([
      { exercise: 'pelvic-tilt', done: true, ...NOT_HURT },
      { exercise: 'glute-bridge', done: false, ...hurt },
    ])
  })

  it('does not name what was not asked for today, unless it was done all the same', () => {
    const lines = todaySession([TILT, { ...BRIDGE, weekdays: ['mon'] }], [], TODAY, 'program')
    const named = (ticks: DayDraft['ticks']) =>
      toldOf(lines, draft({ ticks })).exercises?.map(({ exercise }) => exercise)
    expect(named({ a: 1 })).toEqual(['pelvic-tilt'])
    expect(named({ a: 1, b: 1 })).toEqual(['pelvic-tilt', 'glute-bridge'])
  })

  it('says of what was not asked for and ticked by mistake that it was not done: the tick may be on record', () => {
    const lines = todaySession([TILT, { ...BRIDGE, weekdays: ['mon'] }], [], TODAY, 'program')
    const sent = draft({ ticks: { a: 1, b: 1 } })
    const takenBack = { ...sent, finished: JSON.stringify(toldOf(lines, sent)), ticks: { a: 1, b: 0 } }
    expect(isUnsent(lines, takenBack)).toBe(true)
    expect(unfinishedOf(takenBack, toldOf(lines, takenBack)).exercises).toEqual([
      toldOfExercise('glute-bridge', { done: false }),
    ])
  })

  it('takes the worse of two lines of one exercise', () => {
    const lines = todaySession([TILT, { ...TILT, id: 'c' }], [], TODAY, 'program')
    const hurts = {
      a: { painDuring: 2, sharpOrWorsening: false, peripheralized: null, easedAsMoved: true },
      c: { painDuring: 5, sharpOrWorsening: true, peripheralized: null, easedAsMoved: false },
    }
    expect(toldOf(lines, draft({ ticks: { c: 1 }, hurts })).exercises).toEqual([
      {
        exercise: 'pelvic-tilt',
        done: true,
        painDuring: 5,
        sharpOrWorsening: true,
        peripheralized: null,
        easedAsMoved: false,
      },
    ])
  })

  it('knows whether anything is left to be sent', () => {
    expect(isUnsent(LINES, draft())).toBe(false)
    expect(isUnsent(LINES, draft({ ticks: { a: 1 } }))).toBe(true)
    expect(isUnsent(LINES, draft({ hurts: { a: TAKEN_BACK } }))).toBe(true)
    for (const said of [
      { note: 'Stiff today' },
      { painBefore: 0 },
      { painDuring: 4 },
      { effort: 'hard' },
    ] as const)
      expect(isUnsent(LINES, draft(said))).toBe(true)
    // A tap on 'This one hurt' that nothing followed: an empty day on record would pass for a check-in.
    expect(isUnsent(LINES, draft({ ticks: { a: 0 }, hurts: { a: NOT_HURT }, note: ' ' }))).toBe(false)
    const sent = draft({ ticks: { a: 1 } })
    const finished = { ...sent, finished: JSON.stringify(toldOf(LINES, sent)) }
    expect(isUnsent(LINES, finished)).toBe(false)
    expect(isUnsent(LINES, { ...finished, note: 'Stiff today' })).toBe(true)
  })

  it('says a hurt that is taken back as plainly as one that is told', () => {
    expect([isHurting(undefined), isHurting(NOT_HURT), isHurting(TAKEN_BACK)]).toEqual([false, true, false])
  })

  it('comes back on another phone as it was told', () => {
    const program = programOf([often(TILT, 2), BRIDGE])
    const before = told('2026-11-27', {
      done: 'some',
      painBefore: 3,
      exercises: [
        toldOfExercise('pelvic-tilt', { painDuring: 4 }),
        toldOfExercise('glute-bridge', { done: false }),
      ],
    })
    expect(draftOf(program, TODAY, [before])).toMatchObject({
      painBefore: 3,
      ticks: { a: 1 },
      hurts: { a: { painDuring: 4 } },
    })
    expect(draftOf(program, day('2026-11-28'), [before])).toEqual(emptyDraft('program', day('2026-11-28')))
  })

  it('comes back without what was not asked for that day, and goes out the same again', () => {
    const bridge = { ...BRIDGE, dosage: { ...BRIDGE.dosage, sessionsPerDay: 1, daysPerWeek: 3 } }
    const program = programOf([often(TILT, 1), bridge])
    // The day after both were done, the bridge rests.
    const checkIns = [
      told('2026-11-26', { exercises: [toldOfExercise('pelvic-tilt'), toldOfExercise('glute-bridge')] }),
      told('2026-11-27', { exercises: [toldOfExercise('pelvic-tilt')] }),
    ]
    const found = draftOf(program, TODAY, checkIns)
    expect(found.ticks).toEqual({ a: 1 })
    const lines = todaySession(program.prescriptions, checkIns, TODAY, 'program')
    expect(toldOf(lines, found).exercises).toEqual([toldOfExercise('pelvic-tilt')])
  })

  it.each([
    ['on a day of its own', ['fri'], { a: 1, b: 1 }],
    ['on no other', ['mon'], { a: 1 }],
  ] as const)('ticks by a whole day told on paper what names its days %s', (_, weekdays, ticks) => {
    const bridge = { ...BRIDGE, weekdays, dosage: { ...BRIDGE.dosage, sessionsPerDay: 1 } }
    const found = draftOf(programOf([often(TILT, 1), bridge]), TODAY, [told('2026-11-27')])
    expect(found.ticks).toEqual(ticks)
  })
})

const sentOf = (left: DayDraft) => unfinishedOf(left, toldOf(LINES, left))
const handedOver = (said: Partial<DayDraft>): DayDraft => ({
  ...draft(said),
  finished: JSON.stringify(toldOf(LINES, draft(said))),
})

describe('What is sent of a day that was not finished', () => {
  const hurt = { painDuring: 6, sharpOrWorsening: true, peripheralized: null, easedAsMoved: null }
  const itself = { homeProgramId: 'program', day: TODAY }

  it('is what was ticked, and what hurt: another device may have told the rest', () => {
    expect(sentOf(draft({ ticks: { a: 1 } }))).toEqual({
      ...itself,
      done: 'some',
      exercises: [toldOfExercise('pelvic-tilt')],
      isUnfinished: true,
    })
    expect(sentOf(draft({ hurts: { b: hurt }, note: ' Stiff ', painBefore: 0 }))).toEqual({
      ...itself,
      done: 'none',
      painBefore: 0,
      note: 'Stiff',
      exercises: [{ ...toldOfExercise('glute-bridge', hurt), done: false }],
      isUnfinished: true,
    })
  })

  it('is a note alone, and of no exercise that it was not done', () => {
    expect(sentOf(draft({ note: 'Stiff today' }))).toEqual({
      ...itself,
      done: 'none',
      note: 'Stiff today',
      exercises: [],
      isUnfinished: true,
    })
  })

  it('is what was changed, where it was finished before: that was meant, and replaces', () => {
    const before = handedOver({ ticks: { a: 2, b: 1 }, note: 'Stiff', effort: 'hard' })
    expect(sentOf({ ...before, note: '' })).toEqual({ ...itself, note: '', exercises: [] })
    expect(sentOf({ ...before, ticks: { a: 2 } })).toEqual({
      ...itself,
      done: 'some',
      exercises: [toldOfExercise('glute-bridge', { done: false })],
    })
  })

  it('is all that was said, where the clinic would not take it before', () => {
    const refused = { ...handedOver({ ticks: { a: 1 } }), isRefused: true, effort: 'hard' as const }
    expect(sentOf(refused)).toMatchObject({ done: 'some', effort: 'hard', isUnfinished: true })
    expect(sentOf(refused).exercises).toEqual([toldOfExercise('pelvic-tilt')])
  })
})

const sent = (one: DayDraft, isOnRecord: boolean) => finishedOf(one, toldOf(LINES, one), isOnRecord)

describe('What is sent of a day that is finished', () => {
  const itself = { homeProgramId: 'program', day: TODAY }

  it('is all of it the first time, also what was not done', () => {
    const one = draft({ ticks: { a: 1 } })
    expect(sent(one, false)).toEqual(toldOf(LINES, one))
  })

  it('is only what was changed since: a therapist may have put the rest right', () => {
    const before = handedOver({ ticks: { a: 2, b: 1 }, painBefore: 3 })
    expect(sent({ ...before, note: 'Stiff' }, true)).toEqual({ ...itself, note: 'Stiff', exercises: [] })
  })

  it('takes nothing back of what another device finished since this one was touched', () => {
    const left = draft({ painBefore: 4 })
    expect(sent(left, true)).toEqual({
      ...itself,
      done: 'none',
      painBefore: 4,
      exercises: [],
      isUnfinished: true,
      isFinished: true,
    })
  })

  it('is all of it again, where the clinic would not take it', () => {
    const refused = { ...handedOver({ ticks: { a: 1 } }), isRefused: true }
    expect(sent(refused, false)).toEqual(toldOf(LINES, refused))
    expect(sent(refused, true)).toMatchObject({ isUnfinished: true, isFinished: true })
  })
})
