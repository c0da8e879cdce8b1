import { createHash } from 'node:crypto'
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { connectToEmbedded } from '../connection'
import { copyOfDataFolder } from '../testing'
import { dataFolder, SOCKET_NAME } from './data-folder'
import { openEmbedded } from './open'

/** Every file below the folder with the hash of its bytes. */
function bytesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted()
    .map((file) => `${file} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`)
}

const DAMAGES = [
  ['its version is missing', (database: string) => rmSync(join(database, 'PG_VERSION')), /damaged.*backup/],
  [
    'its control file is missing',
    (database: string) => rmSync(join(database, 'global/pg_control')),
    /damaged/,
  ],
  [
    'another engine made it',
    (database: string) => writeFileSync(join(database, 'PG_VERSION'), '17\n'),
    /version 17.*version 18/,
  ],
  [
    'it holds something else',
    (database: string) => {
      rmSync(database, { recursive: true })
      mkdirSync(database)
      writeFileSync(join(database, 'letter.txt'), 'not a database')
    },
    /damaged/,
  ],
] as const

describe('The data folder', { timeout: 120_000 }, () => {
  it.each(DAMAGES)('is refused and left untouched when %s', async (_, damage, message) => {
    const { root, database } = dataFolder(copyOfDataFolder())
    damage(database)
    const before = bytesOf(database)
    await expect(openEmbedded(root)).rejects.toThrow(message)
    expect(bytesOf(database)).toEqual(before)
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
