const CHANNEL = 'plumbline-signed-in'

/**
 * Tells the other tabs of this browser who is signed in, and hears that somebody else is, until the function given back is called: the
 * frame of a page is not fetched again on the way from page to page, and stays of whoever opened it.
 */
export function sayWhoIsIn(who: string | undefined, hearOther: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data !== who) hearOther()
  })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a broadcast channel stays within its origin
  channel.postMessage(who)
  return () => channel.close()
}
