import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { connectToEmbedded } from '../connection'
import { copyOfDataFolder } from '../testing'
import { DAMAGES } from '../test-damages'
import { dataFolder, refuseDamage, SOCKET_NAME } from './data-folder.mjs'
import { openEmbedded } from './open'
import { settleSwap, swapDatabase } from './swap.mjs'

/** Every file below the folder with the hash of its bytes. */
function bytesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted()
    .map((file) => `${file} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`)
}

describe('The data folder', { timeout: 120_000 }, () => {
  it.each(DAMAGES)('is refused and left untouched when $says', ({ done, told }) => {
    const folder = dataFolder(copyOfDataFolder())
    done(folder.database)
    const before = bytesOf(folder.root)
    expect(() => refuseDamage(folder)).toThrow(told)
    expect(bytesOf(folder.root)).toEqual(before)
  })

  it('is not opened when it is damaged, and the caller is told', async () => {
    const { root, database } = dataFolder(copyOfDataFolder())
    rmSync(join(database, 'PG_VERSION'))
    const before = bytesOf(database)
    await expect(openEmbedded(root)).rejects.toThrow(/damaged.*backup/)
    expect(bytesOf(database)).toEqual(before)
  })

  it('has its old database back where a swap was cut short, and keeps the new one where it was not', async () => {
    const folder = dataFolder(copyOfDataFolder())
    const aside = join(folder.root, 'database.before-x')
    renameSync(folder.database, aside)
    writeFileSync(join(folder.root, 'swap-under-way'), 'database.before-x')
    settleSwap(folder)
    expect(readdirSync(folder.root)).not.toContain('swap-under-way')
    refuseDamage(folder)
    const other = join(folder.root, 'other')
    cpSync(folder.database, other, { recursive: true })
    const kept = swapDatabase(folder, other, new Date('2026-03-02T09:00:00Z'))
    expect(kept).toBe(join(folder.root, 'database.before-2026-03-02T09-00-00Z'))
    expect(readdirSync(folder.root).toSorted()).toEqual([
      'database',
      'database.before-2026-03-02T09-00-00Z',
      'run',
    ])
  })

  it('is made anew where an earlier first start was cut short', async () => {
    const { root, database } = dataFolder(join(copyOfDataFolder(), 'first'))
    mkdirSync(join(`${database}.unfinished`, 'base'), { recursive: true })
    writeFileSync(join(`${database}.unfinished`, 'PG_VERSION'), '18\n')
    const { pool } = await connectToEmbedded(root)
    expect((await pool.query<{ one: number }>('select 1 as one')).rows).toEqual([{ one: 1 }])
    await pool.end()
    expect(readdirSync(root)).not.toContain('database.unfinished')
    expect(statSync(database).mode & 0o777).toBe(0o700)
  })

  it('has its socket in a private folder of the system where its own name is too long', () => {
    const { socketFolder } = dataFolder(join(copyOfDataFolder(), 'x'.repeat(90)))
    expect(join(socketFolder, SOCKET_NAME).length).toBeLessThanOrEqual(103)
    expect(statSync(socketFolder).mode & 0o777).toBe(0o700)
    rmSync(socketFolder, { recursive: true })
  })

  it('is refused when the folder of the socket leads somewhere else', () => {
    const folder = copyOfDataFolder()
    symlinkSync('/tmp', join(folder, 'run'))
    expect(() => dataFolder(folder)).toThrow(/belongs to another user/)
  })

  it('keeps the rights of a folder that was there', () => {
    const folder = copyOfDataFolder()
    chmodSync(folder, 0o755)
    dataFolder(folder)
    expect(statSync(folder).mode & 0o777).toBe(0o755)
  })
})
