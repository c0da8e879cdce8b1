import { describe, expect, it } from 'vitest'
import { isSessionAlive, needsSeeing } from './session-expiry'

const start = new Date('2026-03-02T09:00:00Z')
const after = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000)

describe('A session', () => {
  it.each([
    ['just begun', { lastSeenAt: after(0), endedAt: null }, after(0), true],
    ['seen 14 minutes ago', { lastSeenAt: after(0), endedAt: null }, after(14), true],
    ['idle for 15 minutes', { lastSeenAt: after(0), endedAt: null }, after(15), false],
    ['busy all day', { lastSeenAt: after(715), endedAt: null }, after(719), true],
    ['12 hours old, though busy', { lastSeenAt: after(719), endedAt: null }, after(720), false],
    ['ended', { lastSeenAt: after(0), endedAt: after(1) }, after(2), false],
  ])('%s', (_, times, at, alive) => {
    expect(isSessionAlive({ createdAt: start, ...times }, at)).toBe(alive)
  })

  it('writes that it was seen once a minute, not at every request', () => {
    const times = { createdAt: start, lastSeenAt: start, endedAt: null }
    expect([needsSeeing(times, after(0.5)), needsSeeing(times, after(1))]).toEqual([false, true])
  })
})
