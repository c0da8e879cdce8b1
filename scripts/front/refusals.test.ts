import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { countRefusals } from './refusals.mjs'

const written: { refused: string; count: number }[] = []

beforeEach(() => {
  vi.useFakeTimers()
  written.length = 0
})
afterEach(() => {
  vi.useRealTimers()
})

const note = (): ((kind: string) => void) => countRefusals((refused) => written.push(refused))

describe('The log of refusals', () => {
  it('says the first at once, and a minute later how many more there were', () => {
    const log = note()
    for (let sent = 0; sent < 10_000; sent += 1) log('foreign-origin')
    expect(written).toEqual([{ refused: 'foreign-origin', count: 1 }])
    vi.advanceTimersByTime(60_000)
    expect(written.map(({ count }) => count)).toEqual([1, 9_999])
  })

  it('is two lines a minute of a kind at most, whatever comes', () => {
    const log = note()
    for (let second = 0; second < 600; second += 1) {
      log('unreadable')
      log('too-many-attempts')
      vi.advanceTimersByTime(1000)
    }
    expect(written.length).toBeLessThanOrEqual(2 * 2 * 11)
    const counted = written.filter(({ refused }) => refused === 'unreadable')
    vi.advanceTimersByTime(60_000)
    expect(counted.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(590)
  })

  it('knows its kinds alone: nothing that somebody sent can stand in it', () => {
    note()('Jane Doe\n{"refused":"forged"}')
    expect(written).toEqual([])
  })
})
