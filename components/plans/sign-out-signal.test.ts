import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { givenShelf } from './testing'

/** A page with its own script, as in another tab or a duplicate of one. */
const opened = async () => {
  vi.resetModules()
  return import('./sign-out-signal')
}

/** Longer than a signal takes. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 50))

let heard: string[]
const stops: (() => void)[] = []
beforeEach(() => {
  heard = []
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  vi.unstubAllGlobals()
})

describe('The signal that somebody signs out', () => {
  it('is heard in their other tabs, a duplicate of this one too, and not in this one', async () => {
    const [first, copy] = [await opened(), await opened()]
    stops.push(first.onSignOut('maya', () => heard.push('first')))
    stops.push(copy.onSignOut('maya', () => heard.push('copy')))
    first.announceSignOut('maya')
    await aMoment()
    expect(heard).toEqual(['copy'])
  })

  it('is nothing to a plan that Maya left open on the shared desk before Ben signed in there', async () => {
    const [maya, ben] = [await opened(), await opened()]
    stops.push(maya.onSignOut('maya', () => heard.push('maya')))
    ben.announceSignOut('ben')
    await aMoment()
    expect(heard).toEqual([])
  })

  it('is heard from a page of the release before, which does not say who', async () => {
    const page = await opened()
    stops.push(page.onSignOut('maya', () => heard.push('maya')))
    const channel = new BroadcastChannel('plumbline-sign-out')
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a broadcast channel stays within its origin
    channel.postMessage('the name of a tab')
    await aMoment()
    channel.close()
    expect(heard).toEqual(['maya'])
  })
})

describe('A plan whose therapist signs out in another tab', () => {
  it.each([
    ['is saved, and may be left', 4, true],
    [
      'that meets another version, or is refused, stays on the screen: nothing else has what was typed',
      undefined,
      false,
    ],
  ])('%s; nothing of the patient is kept in the browser', async (_says, version, mayLeave) => {
    const { saveAndEmpty } = await opened()
    const shelf = givenShelf()
    shelf.setItem('plumbline-draft:episode:tab', '{}')
    vi.stubGlobal('localStorage', shelf)
    expect(await saveAndEmpty(async () => version)).toBe(mayLeave)
    expect(shelf.length).toBe(0)
  })
})
