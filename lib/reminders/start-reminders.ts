import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'
import { now } from '@/lib/clinic/clock'
import { mailServer } from './mail-server'
import { sendReminders } from './send-reminders'

const BETWEEN_PASSES_MILLISECONDS = 60_000

/** The next pass tries again. */
function tell(error: unknown): void {
  // oxlint-disable-next-line no-console -- the only trace that this failure leaves
  console.error('Reminders:', error instanceof Error ? error.message : 'failed')
}

/** Several instances that started together drift apart. */
const pause = (): number => BETWEEN_PASSES_MILLISECONDS * (0.75 + Math.random() / 2)

/**
 * Sends reminders about every minute for as long as this process lives; does nothing where no mail server is configured.
 * @returns ends it: a message that is on its way is finished first
 */
export function startReminders(): () => Promise<void> {
  const server = mailServer()
  if (!server) return async () => {}
  const end = new AbortController()
  const pace = { now, stopped: () => end.signal.aborted, failed: tell }
  const run = async (): Promise<void> => {
    while (!pace.stopped()) {
      await sendReminders(server, pace).catch(tell)
      await wait(pause(), undefined, { signal: end.signal, ref: false }).catch(() => {})
    }
  }
  const running = run()
  return async () => {
    end.abort()
    await running
  }
}
