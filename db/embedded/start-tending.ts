import { setTimeout as wait } from 'node:timers/promises'
import { env } from '@/lib/env'
import { connection } from '../connection'
import { clearLog } from './clear-log'
import { tendTables } from './tend-tables'

const BETWEEN_LOOKS_MILLISECONDS = 5 * 60_000

/** The next look tries again; where the database is gone, others say so. */
const tell = (error: unknown): void => {
  // oxlint-disable-next-line no-console -- the only trace that this failure leaves
  console.error('Tending the database:', error instanceof Error ? error.message : 'failed')
}

async function tend(): Promise<void> {
  const { pool, folder } = await connection()
  if (folder !== undefined) await clearLog(pool, folder).catch(tell)
  await tendTables(pool)
}

/**
 * Tends the tables and the log of the embedded engine every few minutes for as long as this process lives; PostgreSQL does it itself.
 * @returns ends it; a table that is being tended is finished
 */
export function startTending(): () => void {
  if (env().DATABASE_URL) return () => {}
  const end = new AbortController()
  const run = async (): Promise<void> => {
    for (;;) {
      // Not at once: whoever starts the server waits for a page.
      await wait(BETWEEN_LOOKS_MILLISECONDS, undefined, { signal: end.signal, ref: false }).catch(() => {})
      if (end.signal.aborted) return
      await tend().catch(tell)
    }
  }
  void run()
  return () => end.abort()
}
