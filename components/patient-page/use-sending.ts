import { useCallback, useEffect, useRef, useState } from 'react'
import { ask } from './ask'
import type { Kept, QueuedSubmission } from './kept'
import { type Sending, sendQueue, waitAfter } from './send-queue'

const MS_PER_SECOND = 1000

/** What to do once something reached the clinic, or when the device may not send any more. */
export type AfterSending = {
  readonly sent: () => void
  readonly unknown: () => void
  readonly year: () => void
}

/**
 * Sends what waits: when something was added, when the page is opened or looked at again, when a connection comes back, and after a
 * while when it failed.
 * @param whenSent asked before anything is sent
 */
export function useSending(kept: Kept, whenSent: () => AfterSending) {
  const [queue, setQueue] = useState<readonly QueuedSubmission[]>([])
  const [isOnline, setIsOnline] = useState(true)
  const failures = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const again = useRef<() => void>(undefined)

  const send = useCallback(async (): Promise<Sending['ended']> => {
    const after = whenSent()
    setQueue(await kept.queue())
    const ended = await sendQueue(kept, ask)
    setQueue(await kept.queue())
    clearTimeout(timer.current)
    if (ended.ended === 'later') {
      failures.current += 1
      const wait =
        ended.waitSeconds === null ? waitAfter(failures.current) : ended.waitSeconds * MS_PER_SECOND
      timer.current = setTimeout(() => again.current?.(), wait)
    } else failures.current = 0
    if (ended.ended === 'unknown') after.unknown()
    if (ended.ended === 'year') after.year()
    if (ended.ended === 'all-sent' && ended.count > 0) after.sent()
    return ended.ended
  }, [kept, whenSent])

  // What waited for one link stands on no page of the next.
  useEffect(() => kept.onForgotten(() => setQueue([])), [kept])

  useEffect(() => {
    again.current = () => void send()
  })

  useEffect(() => {
    const look = (): void => {
      setIsOnline(navigator.onLine)
      if (document.visibilityState === 'visible') void send()
    }
    look()
    addEventListener('online', look)
    addEventListener('offline', look)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearTimeout(timer.current)
      removeEventListener('online', look)
      removeEventListener('offline', look)
      document.removeEventListener('visibilitychange', look)
    }
  }, [send])

  const drop = useCallback(
    async (submission: QueuedSubmission): Promise<void> => {
      await kept.drop(submission)
      setQueue(await kept.queue())
    },
    [kept],
  )

  return { queue, isOnline, send, drop }
}
