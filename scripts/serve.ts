import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ownAddress } from './own-address'
import { endOf } from './server-end'

/**
 * Each thread cleans up its own memory itself. Otherwise the workers that make documents take each other's core for it: two
 * on two cores made 100 handouts at 1.59 times the rate of one, so at 1.78 times, both faster than before (bench/bulk.ts).
 */
const ONE_THREAD_EACH = '--single-threaded-gc'
/** Who serves has no business with the login that owns the tables. */
const WITHOUT_OWNER = { DATABASE_OWNER_URL: '' }
const READY_WITHIN_MILLISECONDS = 60_000

/** How Node serves the built app. */
export const serverCommand = (port: number, host: string): readonly string[] => [
  ONE_THREAD_EACH,
  join('scripts', 'web-server.mjs'),
  String(port),
  host,
]

async function untilReady(address: string, ended: () => boolean): Promise<void> {
  const giveUpAt = Date.now() + READY_WITHIN_MILLISECONDS
  while (Date.now() < giveUpAt && !ended()) {
    const answers = await fetch(`${address}/sign-in`, { redirect: 'manual' }).then(
      (response) => response.status < 500,
      () => false,
    )
    if (answers) return
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  throw new Error(`Plumbline did not answer at ${address}: see the lines above.`)
}

/**
 * Serves the built app and resolves when it answers; sends reminders, backs up and tends the tables beside it. Signals are passed on;
 * when the server ends, so do we, with its exit code, once a reminder that is on its way is finished.
 * @param host the address to listen on, such as '127.0.0.1'
 * @param before done while the server loads the app, which listens only afterwards; nothing is served where it throws or ends us
 */
export async function serve(
  port: number,
  host: string,
  env: Readonly<Record<string, string>>,
  before: () => Promise<void>,
): Promise<void> {
  const server = spawn(process.execPath, serverCommand(port, host), {
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...env, ...WITHOUT_OWNER },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  let ended = false
  const noteEnd = (): void => {
    ended = true
  }
  server.on('exit', noteEnd)
  await before()
  // Where it is gone there is nobody to tell, and nobody who will answer below.
  if (!ended) server.send('listen', () => {})
  let stopReminders: (() => Promise<void>) | undefined
  let stopAnchors: (() => Promise<void>) | undefined
  let stopBackups: (() => void) | undefined
  let stopTending: (() => void) | undefined
  server.on('exit', (code, signal) => {
    stopBackups?.()
    stopTending?.()
    const end = endOf(code, signal)
    if (end.says) console.error(end.says)
    void Promise.allSettled([stopReminders?.(), stopAnchors?.()]).finally(() => process.exit(end.code))
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      server.kill(signal)
      void stopReminders?.()
      void stopAnchors?.()
    })
  await untilReady(ownAddress(host, port), () => ended).catch((error: unknown) => {
    // It would serve on without reminders and backups.
    server.kill('SIGTERM')
    throw error
  })
  // Read only now: what it imports reads the environment that the caller has set.
  const { startReminders } = await import('@/lib/reminders/start-reminders')
  const { startAnchors } = await import('@/lib/audit/start-anchors')
  const { startBackups } = await import('./start-backups')
  const { startTending } = await import('@/db/embedded/start-tending')
  if (ended) return
  stopReminders = startReminders()
  stopAnchors = startAnchors()
  stopBackups = startBackups()
  stopTending = startTending()
}
