import { thisTab } from './this-tab'

const CHANNEL = 'plumbline-sign-out'

/** Tells the other tabs of this browser that somebody signs out. */
export function announceSignOut(): void {
  const channel = new BroadcastChannel(CHANNEL)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a broadcast channel stays within its origin
  channel.postMessage(thisTab())
  channel.close()
}

/** Hears that somebody signs out in another tab, until the function given back is called. */
export function onSignOut(hear: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data !== thisTab()) hear()
  })
  return () => channel.close()
}
