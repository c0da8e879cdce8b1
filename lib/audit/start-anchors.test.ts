import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { writeAnchors } from './anchors'
import { startAnchors } from './start-anchors'

vi.mock('./anchors', () => ({ writeAnchors: vi.fn() }))
vi.mock('node:timers/promises', () => ({ setTimeout: vi.fn() }))

/** A day that goes by when the test says so, or ends with the signal. */
const days: (() => void)[] = []
const untilLater = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

beforeEach(() => {
  days.length = 0
  vi.mocked(writeAnchors).mockReset().mockResolvedValue()
  vi.mocked(wait)
    .mockReset()
    .mockImplementation(
      (_, __, options) =>
        new Promise((resolve, reject) => {
          days.push(() => resolve(undefined))
          options?.signal?.addEventListener('abort', () => reject(new Error('aborted')))
        }),
    )
})
afterEach(() => vi.restoreAllMocks())

describe('Where the chains end', () => {
  it('is written down now and every day, until it is ended', async () => {
    const end = startAnchors()
    await untilLater()
    expect(writeAnchors).toHaveBeenCalledTimes(1)
    expect(writeAnchors).toHaveBeenLastCalledWith(expect.any(Date))
    expect(vi.mocked(wait).mock.calls[0]?.slice(0, 2)).toEqual([86_400_000, undefined])
    expect(vi.mocked(wait).mock.calls[0]?.[2]).toMatchObject({ ref: false })
    days[0]?.()
    await untilLater()
    expect(writeAnchors).toHaveBeenCalledTimes(2)
    await end()
    days[1]?.()
    await untilLater()
    expect(writeAnchors).toHaveBeenCalledTimes(2)
  })

  it('is tried again the next day where it failed, and the failure is told in one line', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    vi.mocked(writeAnchors).mockRejectedValueOnce(new Error('disk full')).mockRejectedValueOnce('odd')
    const end = startAnchors()
    await untilLater()
    days[0]?.()
    await untilLater()
    days[1]?.()
    await untilLater()
    await end()
    expect(told.mock.calls).toEqual([
      ['Audit anchors:', 'disk full'],
      ['Audit anchors:', 'failed'],
    ])
    expect(writeAnchors).toHaveBeenCalledTimes(3)
  })
})
