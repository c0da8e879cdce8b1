import { describe, expect, it } from 'vitest'
import { requireFresh } from './fresh'
import { testTherapist } from './testing'

const given = new Date('2026-03-02T09:00:00Z')
const after = (milliseconds: number): Date => new Date(given.getTime() + milliseconds)
const TEN_MINUTES = 10 * 60_000

const asked = (authenticatedAt: Date | null, at: Date) => () =>
  requireFresh(testTherapist('clinic', 'therapist', { authenticatedAt }), at)

describe('A password that was given in this session', () => {
  it('stands for ten minutes, to the millisecond', () => {
    expect(asked(given, given)).not.toThrow()
    expect(asked(given, after(TEN_MINUTES - 1))).not.toThrow()
    expect(asked(given, after(TEN_MINUTES))).toThrow(expect.objectContaining({ code: 'reauthenticate' }))
  })

  it('is asked for where none was given', () => {
    expect(asked(null, given)).toThrow(expect.objectContaining({ code: 'reauthenticate' }))
  })
})
