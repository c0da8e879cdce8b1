import { describe, expect, it } from 'vitest'
import { type ExerciseSession, recentResponses } from './recent-response'
import { day } from './testing'

const session = (on: string, said: Partial<ExerciseSession>): ExerciseSession => ({
  day: day(on),
  exercise: 'bird-dog',
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
