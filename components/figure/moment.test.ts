import { describe, expect, it } from 'vitest'
import { LONGEST_SHOWN_HOLD, momentAt } from './moment'

const SQUAT = { out: 3, hold: 1, back: 1, rest: 0.5 }

describe('a movement on the screen', () => {
  it('rests, goes out, holds, comes back, and begins again', () => {
    expect(momentAt(SQUAT, 0.2)).toEqual({ share: 0, isHeld: false })
    expect(momentAt(SQUAT, 2)).toEqual({ share: 0.5, isHeld: false })
    expect(momentAt(SQUAT, 4)).toEqual({ share: 1, isHeld: true })
    expect(momentAt(SQUAT, 5)).toEqual({ share: 0.5, isHeld: false })
    expect(momentAt(SQUAT, 7.5)).toEqual(momentAt(SQUAT, 2))
  })

  it('never jumps', () => {
    let before = 0
    for (let seconds = 0; seconds < 12; seconds += 1 / 60) {
      const { share } = momentAt(SQUAT, seconds)
      expect(Math.abs(share - before)).toBeLessThan(0.03)
      before = share
    }
  })

  it('goes round at an even pace where the movement does', () => {
    expect(momentAt(SQUAT, 1, true)).toEqual({ share: 0.25, isHeld: false })
    expect(momentAt(SQUAT, 3, true).share).toBe(0.75)
    expect(momentAt(SQUAT, 5, true).share).toBe(0.25)
  })

  it('shows a long hold shortened', () => {
    const stretch = { out: 2, hold: 30, back: 2, rest: 0 }
    expect(momentAt(stretch, 2 + LONGEST_SHOWN_HOLD - 0.1).isHeld).toBe(true)
    expect(momentAt(stretch, 2 + LONGEST_SHOWN_HOLD + 0.1).isHeld).toBe(false)
  })
})
