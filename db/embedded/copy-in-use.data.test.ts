import { existsSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Connection, connectToEmbedded } from '../connection'
import { copyOfDataFolder } from '../testing'
import { copyInUse } from './copy-in-use'
import { dataFolder } from './data-folder.mjs'
import { takeLock } from './lock.mjs'
import { hostOf, stopHost } from './stop'

const NOTES = 50_000

let folder = ''
let connection: Connection
beforeEach(async () => {
  folder = copyOfDataFolder()
  connection = await connectToEmbedded(folder)
  for (const table of ['notes', 'dropped', 'emptied'])
    await connection.pool.query(
      `create table ${table} (n integer primary key, words text); insert into ${table} select n, repeat('x', 200) from generate_series(1, ${NOTES}) n`,
    )
})
afterEach(async () => {
  await connection.pool.end()
  await stopHost(folder)
})

type Found = { readonly notes: number; readonly changed: number; readonly emptied: number }

/** What an engine of its own finds in a copy: all notes, those that were changed, and what is in the table that was emptied. */
async function foundIn(copy: string): Promise<Found | undefined> {
  const opened = await connectToEmbedded(copy)
  try {
    await opened.pool.query('create extension amcheck')
    await opened.pool.query("select bt_index_check('notes_pkey', true)")
    const { rows } = await opened.pool.query<Found>(
      "select count(*)::int as notes, count(*) filter (where words = 'changed')::int as changed, (select count(*)::int from emptied) as emptied from notes",
    )
    return rows[0]
  } finally {
    await opened.pool.end()
    await stopHost(copy)
  }
}

/** Until files of tables are being copied. */
async function midway(copy: string): Promise<void> {
  while (!existsSync(join(copy, 'database', 'base'))) await pause(1)
}

/** A copy beside the data folder, under way. */
function startCopying(copy: string): { readonly copying: Promise<void>; readonly isOver: () => boolean } {
  // The scratch folder is there before what is copied into it.
  dataFolder(copy)
  let over = false
  const copying = copyInUse(connection, folder, join(copy, 'database')).finally(() => {
    over = true
  })
  return { copying, isOver: () => over }
}

const isFree = (): boolean => {
  const release = takeLock(dataFolder(folder).logLock)
  release?.()
  return release !== undefined
}

describe('A copy of the embedded database', { timeout: 120_000 }, () => {
  it('is of one moment, though tables were changed, filled, emptied and dropped while it was made', async () => {
    const copy = `${folder}-copy`
    const { copying, isOver } = startCopying(copy)
    await midway(copy)
    await connection.pool.query('truncate emptied; drop table dropped')
    // Each change is one note more and one that is changed.
    let saved = 0
    for (; !isOver(); saved += 1)
      await connection.pool.query(
        `insert into notes values (${2 * NOTES + saved}, 'new'); update notes set words = 'changed' where n = ${1 + ((saved * 7919) % NOTES)}`,
      )
    await copying
    expect(saved).toBeGreaterThan(0)
    const found = await foundIn(copy)
    expect(found?.changed).toBeGreaterThan(0)
    expect(found).toEqual({ notes: NOTES + (found?.changed ?? 0), changed: found?.changed, emptied: 0 })
  })

  it('is made after one that was cut short, and two who make one take turns', async () => {
    await connection.pool.query("select pg_backup_start('somebody who is gone', true)")
    const copies = [1, 2].map((n) => `${folder}-${n}`)
    await Promise.all(copies.map((copy) => startCopying(copy).copying))
    for (const copy of copies)
      expect(await foundIn(copy)).toEqual({ notes: NOTES, changed: 0, emptied: NOTES })
  })

  it('that fails midway says so, leaves nothing of itself, and the engine and the turn as they were', async () => {
    const copy = `${folder}-failed`
    const unreadable = join(folder, 'database', 'global', 'unreadable')
    symlinkSync(unreadable, unreadable)
    await expect(startCopying(copy).copying).rejects.toThrow(/ELOOP/)
    rmSync(unreadable)
    expect(existsSync(join(copy, 'database'))).toBe(false)
    await expect(connection.pool.query('select pg_backup_stop(false)')).rejects.toThrow(/not in progress/)
    expect(isFree()).toBe(true)
  })

  it('fails where the engine is killed midway; the next one is whole', async () => {
    const { copying } = startCopying(`${folder}-killed`)
    await midway(`${folder}-killed`)
    process.kill(hostOf(folder) ?? Number.NaN, 'SIGKILL')
    await expect(copying).rejects.toThrow()
    await connection.revive()
    await startCopying(`${folder}-next`).copying
    expect(await foundIn(`${folder}-next`)).toEqual({ notes: NOTES, changed: 0, emptied: NOTES })
  })
})
