import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Connection, connectToEmbedded } from '../connection'
import { copyOfDataFolder } from '../testing'
import { clearLog, MOST_LOG_BYTES } from './clear-log'
import { dataFolder } from './data-folder.mjs'
import { takeLock } from './lock.mjs'
import { stopHost } from './stop'

let folder = ''
let connection: Connection
beforeEach(async () => {
  folder = copyOfDataFolder()
  connection = await connectToEmbedded(folder)
  await connection.pool.query('create table notes (words text)')
})
afterEach(async () => {
  await connection.pool.end()
  await stopHost(folder)
})

const PIECE_BYTES = 16 * 1024 * 1024
const pieces = (): number =>
  readdirSync(join(folder, 'database', 'pg_wal')).filter((name) => /^[0-9A-F]{24}$/.test(name)).length

/** As a clinic does in days: more than the log may hold, in statements of a megabyte. */
async function work(): Promise<void> {
  for (let megabyte = 0; megabyte < (1.5 * MOST_LOG_BYTES) / 1_000_000; megabyte += 1)
    await connection.pool.query("insert into notes select repeat('x', 1000) from generate_series(1, 1000)")
}

/** What an engine that was killed would read again. */
async function unwritten(): Promise<number> {
  const { rows } = await connection.pool.query<{ bytes: string }>(
    'select pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn) as bytes from pg_control_checkpoint()',
  )
  return Number(rows[0]?.bytes)
}

describe('The log of an engine that is never stopped', { timeout: 120_000 }, () => {
  it('is cleared where it has grown, and left alone where not', async () => {
    expect(await clearLog(connection.pool, folder)).toBe(false)
    await work()
    expect(await unwritten()).toBeGreaterThan(MOST_LOG_BYTES)
    expect(await clearLog(connection.pool, folder)).toBe(true)
    expect(await unwritten()).toBeLessThan(PIECE_BYTES)
    expect(await clearLog(connection.pool, folder)).toBe(false)
  })

  it('is no longer than that, however much is written in all', async () => {
    for (let day = 0; day < 4; day += 1) {
      await work()
      await clearLog(connection.pool, folder)
    }
    expect(pieces() * PIECE_BYTES).toBeLessThan(3 * MOST_LOG_BYTES)
  })

  it('is kept for whoever copies the database', async () => {
    await work()
    const release = takeLock(dataFolder(folder).logLock)
    expect(await clearLog(connection.pool, folder)).toBe(false)
    expect(await unwritten()).toBeGreaterThan(MOST_LOG_BYTES)
    release?.()
    expect(await clearLog(connection.pool, folder)).toBe(true)
  })
})
