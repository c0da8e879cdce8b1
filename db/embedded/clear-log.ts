import type { Pool } from 'pg'
import { dataFolder } from './data-folder.mjs'
import { takeLock } from './lock.mjs'

/** Two pieces of the log: little is read again after a crash, and little written at once while everybody waits. */
export const MOST_LOG_BYTES: number = 32 * 1024 * 1024

const SINCE_CHECKPOINT = `
  select pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn) > ${MOST_LOG_BYTES} as much from pg_control_checkpoint()`

/**
 * Writes what the log holds into the tables, and lets go of it, where it has grown. PostgreSQL has a process for this, which the embedded
 * engine has not: the log of a server that is never stopped would grow for ever, and all of it be read again after a crash. Who copies
 * the database needs the log: then the next look does it.
 * @param path the data folder
 * @returns whether there was something to do, and it was done
 */
export async function clearLog(pool: Pool, path: string): Promise<boolean> {
  const { rows } = await pool.query<{ much: boolean }>(SINCE_CHECKPOINT)
  if (!rows[0]?.much) return false
  const release = takeLock(dataFolder(path).logLock)
  if (!release) return false
  try {
    await pool.query('checkpoint')
    return true
  } finally {
    release()
  }
}
