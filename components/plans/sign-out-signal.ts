import { emptyShelf } from './kept-shelf'
import { thisTab } from './this-tab'

const CHANNEL = 'plumbline-sign-out'

/** Who signs out, told in which tab. */
type Signal = { readonly from: string; readonly who?: string | undefined }

/** Tells the other tabs of this browser who signs out. */
export function announceSignOut(who: string | undefined): void {
  const channel = new BroadcastChannel(CHANNEL)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a broadcast channel stays within its origin
  channel.postMessage({ from: thisTab(), who } satisfies Signal)
  channel.close()
}

/**
 * Hears that this therapist signs out in another tab, until the function given back is called. That somebody else does is nothing
 * to a page that was left open before them: what was typed there waits for who typed it.
 */
export function onSignOut(who: string | undefined, hear: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', ({ data }: MessageEvent<Signal>) => {
    // A page of the release before does not say who.
    if (data.from !== thisTab() && (data.who ?? who) === who) hear()
  })
  return () => channel.close()
}

type Save = () => Promise<number | undefined>

/** What saves the plans of this window; undefined says that something stands in the way. */
export const saves = new Set<Save>()

/** Has this save what is not saved before somebody signs out in this window, until the function given back is called. */
export function saveBeforeSignOut(save: Save): () => void {
  saves.add(save)
  return () => saves.delete(save)
}

/**
 * Saves what can still be saved for somebody who signed out in another tab; then nothing of a patient is kept in this browser.
 *
 * @returns whether all of it is saved: what is not is on the screen alone, and its page must stay
 */
export async function saveAndEmpty(save: Save): Promise<boolean> {
  const version = await save()
  emptyShelf(localStorage)
  return version !== undefined
}
