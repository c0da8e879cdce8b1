import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'
import { now } from '@/lib/clinic/clock'
import { writeAnchors } from './anchors'

const A_DAY_MILLISECONDS = 24 * 60 * 60_000

/** Tomorrow's line says the same and more. */
function tell(error: unknown): void {
  // oxlint-disable-next-line no-console -- the only trace that this failure leaves
  console.error('Audit anchors:', error instanceof Error ? error.message : 'failed')
}

/**
 * Writes down where the audit chains end, now and every day for as long as this process lives.
 * @returns ends it
 */
export function startAnchors(): () => Promise<void> {
  const end = new AbortController()
  const run = async (): Promise<void> => {
    while (!end.signal.aborted) {
      await writeAnchors(now()).catch(tell)
      await wait(A_DAY_MILLISECONDS, undefined, { signal: end.signal, ref: false }).catch(() => {})
    }
  }
  const running = run()
  return async () => {
    end.abort()
    await running
  }
}
