import { describe, expect, it } from 'vitest'
import { TAKEN_BACK } from './patient-page/day-draft'
import { type ExerciseSession, recentResponses, triedSession } from './recent-response'
import { consistentIncrease, readLine, readPatient } from './rules/read-facts'
import { day } from './testing'

const session = (on: string, said: Partial<ExerciseSession>): ExerciseSession => ({
  day: day(on),
  exercise: 'bird-dog',
  done: true,
  painBefore: null,
  painDuring: null,
  painNextDay: null,
  easedAsMoved: null,
  sharpOrWorsening: null,
  formBreakdown: null,
  peripheralized: null,
  ...said,
})

const birdDog = (...sessions: ExerciseSession[]) => recentResponses(sessions)['bird-dog']

describe('The recent response to an exercise', () => {
  it.each([
    { before: 2, nextDay: 2, settled: true },
    { before: 2, nextDay: 1, settled: true },
    { before: 2, nextDay: 3, settled: false },
    { before: 0, nextDay: 0, settled: true },
    { before: null, nextDay: 3, settled: undefined },
    { before: 2, nextDay: null, settled: undefined },
  ])('from $before before to $nextDay next day: settled is $settled', ({ before, nextDay, settled }) => {
    const response = birdDog(session('2026-03-02', { painBefore: before, painNextDay: nextDay }))
    expect(response?.settledWithin24h).toBe(settled)
  })

  it('puts sessions oldest first, and keeps the last three', () => {
    const response = birdDog(
      session('2026-03-05', { painDuring: 4 }),
      session('2026-03-02', { painDuring: 1 }),
      session('2026-03-04', { painDuring: 3 }),
      session('2026-03-03', { painDuring: 2 }),
    )
    expect(response?.sessions?.map(({ painDuring }) => painDuring)).toEqual([2, 3, 4])
    expect(response?.painDuringLast).toBe(4)
  })

  it('keeps a warning sign until it is asked about again', () => {
    const sharp = session('2026-03-02', { sharpOrWorsening: true })
    expect(birdDog(sharp, session('2026-03-03', {}))?.sharpOrWorsening).toBe(true)
    expect(birdDog(sharp, session('2026-03-03', { sharpOrWorsening: false }))?.sharpOrWorsening).toBe(false)
  })

  it('keeps pain that went down the leg however many sessions say nothing of it, and forgets sharp pain', () => {
    const worst = session('2026-03-02', { sharpOrWorsening: true, peripheralized: true })
    const silent = ['2026-03-03', '2026-03-04', '2026-03-05'].map((on) => session(on, {}))
    expect(birdDog(worst, ...silent)).toMatchObject({ sharpOrWorsening: undefined, peripheralized: true })
    const asked = session('2026-03-06', { peripheralized: false })
    expect(birdDog(worst, ...silent, asked)?.peripheralized).toBe(false)
  })

  it('carries over every sign that was asked about', () => {
    const said = session('2026-03-02', { easedAsMoved: true, formBreakdown: true, peripheralized: false })
    expect(birdDog(said)).toMatchObject({ easesAsMoves: true, formBreakdown: true, peripheralized: false })
  })

  it('does not mix exercises, and says nothing of one never done', () => {
    const responses = recentResponses([
      session('2026-03-02', { painDuring: 2 }),
      session('2026-03-02', { exercise: 'walking', painDuring: 6 }),
    ])
    expect([responses['bird-dog']?.painDuringLast, responses.walking?.painDuringLast]).toEqual([2, 6])
    expect(responses['dead-bug']).toBeUndefined()
  })

  it('leaves what was not said undefined', () => {
    expect(birdDog(session('2026-03-02', {}))).toEqual({
      sessions: [{ painBefore: undefined, painDuring: undefined, pain24h: undefined }],
    })
  })
})

const increase = (...sessions: ExerciseSession[]) => consistentIncrease(birdDog(...sessions) ?? {})

const tried = (on: string, said: Partial<ExerciseSession>): ExerciseSession[] => {
  const found = triedSession(session(on, { done: false, ...said }))
  return found ? [found] : []
}

describe('An exercise that hurt and was not done', () => {
  it('counts with what was said against it, as one that was not finished', () => {
    const said = { painDuring: 7, sharpOrWorsening: true, peripheralized: true }
    expect(birdDog(...tried('2026-03-02', said))).toMatchObject({
      sessions: [{ painDuring: 7, unfinished: true }],
      painDuringLast: 7,
      sharpOrWorsening: true,
      peripheralized: true,
    })
  })

  it.each<[string, Partial<ExerciseSession>, number]>([
    ['nothing said', {}, 0],
    ['pain before it, which is why it was left out', { painBefore: 6 }, 0],
    ['a hurt that was taken back', TAKEN_BACK, 0],
    ['pain during it', { painDuring: 1 }, 1],
    ['sharp pain', { sharpOrWorsening: true }, 1],
    ['pain that went down the leg', { peripheralized: true }, 1],
  ])('was tried or not: %s', (_says, said, count) => {
    expect(tried('2026-03-02', said)).toHaveLength(count)
  })

  it.each([
    ['more than before', [2], 7, [], 7],
    ['less than before', [7], 2, [], 7],
    ['and was done since', [2], 7, [3], 3],
  ])('tells pain during it where that is %s', (_says, before, during, after, last) => {
    const sessions = [
      ...before.map((painDuring) => session('2026-03-02', { painDuring })),
      ...tried('2026-03-03', { painDuring: during }),
      ...after.map((painDuring) => session('2026-03-04', { painDuring })),
    ]
    expect(birdDog(...sessions)?.painDuringLast).toBe(last)
  })

  it('takes nothing back that a session said before', () => {
    const hurt = session('2026-03-02', {
      painBefore: 2,
      painNextDay: 4,
      sharpOrWorsening: true,
      formBreakdown: true,
      peripheralized: true,
    })
    const no = { sharpOrWorsening: false, formBreakdown: false, peripheralized: false }
    const later = tried('2026-03-03', { painBefore: 2, painDuring: 2, painNextDay: 2, ...no })
    expect(birdDog(hurt, ...later)).toMatchObject({
      settledWithin24h: false,
      sharpOrWorsening: true,
      formBreakdown: true,
      peripheralized: true,
    })
  })

  it('takes nothing back however often it is broken off after that', () => {
    const brokenOff = ['2026-03-04', '2026-03-05', '2026-03-06'].flatMap((on) =>
      tried(on, { painBefore: 2, painDuring: 2 }),
    )
    const read = (...sessions: ExerciseSession[]) => {
      const responses = recentResponses([...sessions, ...brokenOff])
      const readings = readLine({ exercise: 'bird-dog' }, readPatient({}), { responses })
      return (['sharpOrWorsening', 'painDuringLast', 'painRiseLast', 'consistentIncrease'] as const).map(
        (fact) => readings[`response.${fact}`].value,
      )
    }
    const rose = { painBefore: 2, painDuring: 4 }
    expect(read(session('2026-03-02', { painBefore: 2, painDuring: 7, sharpOrWorsening: true }))).toEqual([
      true,
      7,
      5,
      false,
    ])
    expect(read(session('2026-03-02', rose), session('2026-03-03', rose))).toEqual([undefined, 4, 2, true])
  })

  it('makes a rise one that came again, as one that was done does', () => {
    const rose = { painBefore: 2, painDuring: 4 }
    const calm = session('2026-03-04', { painBefore: 2, painDuring: 2 })
    expect(increase(session('2026-03-02', rose), calm, ...tried('2026-03-05', rose))).toBe(true)
    expect(increase(session('2026-03-02', rose), ...tried('2026-03-05', { painDuring: 4 }))).toBeUndefined()
  })
})
