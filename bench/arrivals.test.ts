import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { chanceOf } from '@/db/seed/random'
import { arrivals, type Outcome, type Served, tallyOf } from './arrivals'

const HELD_UP_MS = 200

/** Holds up everything in this process. */
function holdUp(): void {
  for (const until = performance.now() + HELD_UP_MS; performance.now() < until;);
}

const EARLY_MS = 5

describe('Requests that arrive by chance', () => {
  it('do not wait for the answers to earlier ones', async () => {
    let [now, most] = [0, 0]
    await arrivals({ perSecond: 100, seconds: 0.2 }, chanceOf(1), async () => {
      now += 1
      most = Math.max(most, now)
      await pause(300)
      now -= 1
      return 'right'
    })
    expect(most).toBeGreaterThan(5)
  })

  it('are timed from when they were meant to be sent, though something held them up', async () => {
    let asked = 0
    const [first, ...others] = await arrivals({ perSecond: 100, seconds: 0.3 }, chanceOf(1), async () => {
      asked += 1
      if (asked === 1) holdUp()
      return 'right'
    })
    const until = (first?.at ?? 0) + HELD_UP_MS
    const heldUp = others.filter(({ at }) => at < until)
    expect(heldUp.length).toBeGreaterThan(5)
    // A timer may be a millisecond early, and the clock of the hold began a moment before the first was noted.
    for (const { at, took } of heldUp) expect(took).toBeGreaterThan(until - at - EARLY_MS)
  })

  it('are told apart by what came of them: an answer that never came is wrong', async () => {
    const log = vi.spyOn(console, 'log').mockReturnValue()
    const outcomes = ['right', 'refused', { wrong: '500' }, { wrong: '500' }] as const
    const served: Served[] = outcomes.map((outcome: Outcome, index) => ({ at: index, took: index, outcome }))
    const lost = await arrivals({ perSecond: 50, seconds: 0.1 }, chanceOf(1), () =>
      Promise.reject(new Error('It broke off.')),
    )
    expect(lost.every(({ outcome }) => typeof outcome === 'object')).toBe(true)
    expect(tallyOf(served)).toEqual({ all: 4, right: 1, refused: 1, wrong: 2, median: 0, p95: 0 })
    expect(log.mock.calls).toEqual([['  wrong, 2 times: 500']])
    log.mockRestore()
  })
})
