import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve())
  })

/** The locks of one browser, as far as tabs use them: one is held for good, or waited for. */
function givenLocks() {
  const held = new Map<string, AbortController>()
  return {
    closePage: (tab: string): void => held.get(`plumbline-tab:${tab}`)?.abort(),
    query: () => Promise.resolve({ held: [...held.keys()].map((name) => ({ name })) }),
    request: async (name: string, how: (() => unknown) | { signal: AbortSignal }, work?: () => unknown) => {
      if (typeof how === 'function') {
        held.set(name, new AbortController())
        return how()
      }
      const holder = held.get(name)
      const givenUp = aborted(how.signal).then(() => Promise.reject(how.signal.reason))
      await Promise.race([holder && aborted(holder.signal), givenUp])
      return work?.()
    },
  }
}

/** A page with its own script, as in another tab or a duplicate of one. */
async function opened() {
  vi.resetModules()
  const page = await import('./this-tab')
  page.sayTabIsOpen()
  return page
}

let locks: ReturnType<typeof givenLocks>
beforeEach(() => {
  locks = givenLocks()
  vi.stubGlobal('navigator', { locks })
})
afterEach(() => vi.unstubAllGlobals())

describe('A tab', () => {
  it('that is duplicated is two: neither takes for left behind what the other is working on', async () => {
    const [first, copy] = [await opened(), await opened()]
    expect(copy.thisTab()).not.toBe(first.thisTab())
    const both = [first.thisTab(), copy.thisTab()]
    expect(await copy.openTabs(both)).toEqual(new Set([first.thisTab()]))
    expect(await first.openTabs(both)).toEqual(new Set([copy.thisTab()]))
  })

  it('that is loaded anew is not open twice, though the page before lets go a moment later', async () => {
    const before = await opened()
    const after = await opened()
    setTimeout(() => locks.closePage(before.thisTab()), 20)
    expect(await after.openTabs([before.thisTab()])).toEqual(new Set())
  })

  it('that was closed, or of a browser that cannot tell, is not open', async () => {
    const page = await opened()
    expect(await page.openTabs(['closed'])).toEqual(new Set())
    vi.stubGlobal('navigator', {})
    expect(await page.openTabs(['closed'])).toEqual(new Set())
  })
})
