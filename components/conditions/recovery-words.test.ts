import { describe, expect, it } from 'vitest'
import { recoveryWords, windowWords } from './recovery-words'

describe('The words for recovery', () => {
  it.each([
    [{ from: 1, to: 2 }, '1–2 days'],
    [{ from: 7, to: 14 }, '7–14 days'],
    [{ from: 21, to: 84 }, '3–12 weeks'],
    [{ from: 84, to: 180 }, '12–26 weeks'],
  ])('%j is %s', (window, words) => {
    expect(windowWords(window)).toBe(words)
  })

  it.each([
    [{ day: 9, from: 7, to: 14, isPast: false }, 'Day 9; usually 7–14 days'],
    [{ day: 20, from: 7, to: 14, isPast: true }, 'Day 20; usually 7–14 days. Longer than usual: review'],
    [{ day: 26, from: 28, to: 112, isPast: false }, 'Day 26 (week 4); usually 4–16 weeks'],
  ])('%j is %s', (recovery, words) => {
    expect(recoveryWords(recovery)).toBe(words)
  })
})
