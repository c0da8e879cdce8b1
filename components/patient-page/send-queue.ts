import { type Answer, isUnknown, isYearAsked } from './ask'
import type { Kept, QueuedSubmission } from './kept'

/** How sending ended: nothing is left, it goes on later, or the device may not send any more. */
export type Sending =
  | { readonly ended: 'all-sent'; readonly count: number }
  | { readonly ended: 'later'; readonly waitSeconds: number | null }
  | { readonly ended: 'unknown' }
  | { readonly ended: 'year' }

/** Asks our own server; there is no answer when it throws. */
export type Post = (path: string, body: object) => Promise<Answer>
/** Does the work while no other window does the like. */
export type Exclusively = <Result>(work: () => Promise<Result>) => Promise<Result>

const PATHS = { 'check-in': '/c/check-ins', flag: '/c/flags' } as const
const FIRST_OTHER_ERROR = 500
/** What is said for now: too much to do, or by somebody who stands before our server and lets nobody through. */
const MAY_PASS: ReadonlySet<number> = new Set([401, 403, 429])

/** A warning sign goes before everything else; the rest in the order in which it was given. */
function nextOf(queue: readonly QueuedSubmission[]): QueuedSubmission | undefined {
  const waiting = queue.filter(({ isRefused }) => !isRefused)
  return waiting.find(({ kind }) => kind === 'flag') ?? waiting[0]
}

async function sendAll(kept: Kept, post: Post): Promise<Sending> {
  let count = 0
  for (;;) {
    const next = nextOf(await kept.queue())
    if (!next) return { ended: 'all-sent', count }
    const answer = await post(PATHS[next.kind], { ...next.body, id: next.id }).catch(() => null)
    if (!answer) return { ended: 'later', waitSeconds: null }
    const { status, retryAfter } = answer
    if (status === 200) {
      await kept.sent(next)
      count += 1
    } else if (isUnknown(answer)) return { ended: 'unknown' }
    else if (isYearAsked(answer)) return { ended: 'year' }
    else if (MAY_PASS.has(status)) return { ended: 'later', waitSeconds: retryAfter }
    else if (status >= 400 && status < FIRST_OTHER_ERROR) await kept.refuse(next)
    else return { ended: 'later', waitSeconds: retryAfter }
  }
}

/** Sends what waits. One window at a time: two would send the same. */
export const sendQueue = (
  kept: Kept,
  post: Post,
  exclusively: Exclusively = oneWindowAtATime,
): Promise<Sending> => exclusively(() => sendAll(kept, post))

/** Where a browser has no locks, the ids see to it that nothing counts twice. */
const oneWindowAtATime: Exclusively = async (work) =>
  // Not there on plain http.
  (navigator.locks as LockManager | undefined)
    ? navigator.locks.request('plumbline-patient-page', work)
    : work()

const FIRST_WAIT_MS = 5000
const LONGEST_WAIT_MS = 300_000

/** How long to wait before trying again, when it failed so many times. */
export const waitAfter = (failures: number): number =>
  Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 3 ** Math.max(0, failures - 1))
