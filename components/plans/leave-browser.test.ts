import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Shelf } from './kept-shelf'
import { leaveBrowser } from './leave-browser'
import { saveBeforeSignOut } from './sign-out-signal'
import { givenShelf } from './testing'

const confirm = vi.fn<(question: string) => boolean>()
let shelf: Shelf
let stop = (): void => {}

/** A plan is open in this window, with something typed that the browser keeps. */
const givenPlan = (save: () => Promise<number | undefined>): void => {
  shelf.setItem('plumbline-draft:episode:tab', '{}')
  stop = saveBeforeSignOut(save)
}

beforeEach(() => {
  shelf = givenShelf()
  confirm.mockReset().mockReturnValue(false)
  vi.stubGlobal('localStorage', shelf)
  vi.stubGlobal('window', { confirm })
})
afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('Signing out in the window with the plan', () => {
  it('saves it first, asks nothing, and leaves nothing of a patient in the browser', async () => {
    const save = vi.fn(async () => 4)
    givenPlan(save)
    expect(await leaveBrowser('maya')).toBe(true)
    expect(save).toHaveBeenCalledOnce()
    expect(confirm).not.toHaveBeenCalled()
    expect(shelf.length).toBe(0)
  })

  it('asks where it cannot be saved: whoever stays has lost nothing, whoever leaves was told', async () => {
    givenPlan(async () => undefined)
    expect(await leaveBrowser('maya')).toBe(false)
    expect(confirm).toHaveBeenCalledWith(expect.stringContaining('could not be saved'))
    expect(shelf.length).toBe(1)
    confirm.mockReturnValue(true)
    expect(await leaveBrowser('maya')).toBe(true)
    expect(shelf.length).toBe(0)
  })

  it('asks where no answer comes', async () => {
    vi.useFakeTimers()
    givenPlan(() => new Promise(() => {}))
    const leaves = leaveBrowser('maya')
    await vi.advanceTimersByTimeAsync(5000)
    expect(await leaves).toBe(false)
    expect(confirm).toHaveBeenCalledOnce()
  })

  it('asks nothing once the plan is closed', async () => {
    givenPlan(async () => undefined)
    stop()
    expect(await leaveBrowser('maya')).toBe(true)
    expect(confirm).not.toHaveBeenCalled()
  })
})
