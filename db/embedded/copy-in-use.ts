import { createWriteStream } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rm, stat, statfs, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { ClientBase } from 'pg'
import { type Connection, takeClient } from '../connection'
import { type DataFolder, dataFolder } from './data-folder.mjs'
import { takeLockWithin } from './lock.mjs'

/** Gigabytes are copied in minutes. */
const TURN_WITHIN_MILLISECONDS = 15 * 60_000
/** Stays free on the disk: the engine that is copied needs room for its log, and ends where there is none. */
const STAYS_FREE_BYTES = 256 * 1024 * 1024

const LOG = 'pg_wal'
/** Tells the engine where to begin in the log. */
const LABEL = 'backup_label'
/** Says which process has the files open. */
const OPENED_BY = 'postmaster.pid'
/** A piece of the log by its name: the history that it belongs to, and two parts of its number. */
const PIECE = /^[0-9A-F]{24}$/
/** Of the second part, in one of the first. */
const PIECES = 256

const isPiece = (name: string): boolean => PIECE.test(name)
const numberOf = (piece: string): number =>
  Number.parseInt(piece.slice(8, 16), 16) * PIECES + Number.parseInt(piece.slice(16), 16)

async function takeTurn({ root, logLock }: DataFolder): Promise<() => void> {
  const release = await takeLockWithin(logLock, TURN_WITHIN_MILLISECONDS)
  if (!release)
    throw new Error(
      `Another process has been copying ${root} for ${TURN_WITHIN_MILLISECONDS / 60_000} minutes. Nothing was changed.`,
    )
  return release
}

/** All bytes below a folder. */
async function bytesIn(folder: string): Promise<number> {
  const sizes = (await readdir(folder, { withFileTypes: true })).map(async (entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? bytesIn(path) : (await stat(path).catch(() => ({ size: 0 }))).size
  })
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(0)} MB`

/** @throws with a sentence where the disk would be full */
async function refuseWithoutRoom(from: string, to: string): Promise<void> {
  const [needed, { bavail, bsize }] = await Promise.all([bytesIn(from), statfs(dirname(to))])
  if (bavail * bsize >= needed + STAYS_FREE_BYTES) return
  throw new Error(
    `The disk of ${dirname(to)} has ${megabytes(bavail * bsize)} free, and a copy of the database needs ${megabytes(needed + STAYS_FREE_BYTES)}. Make room. Nothing was changed.`,
  )
}

async function only<Row extends object>(client: ClientBase, statement: string): Promise<Row> {
  const { rows } = await client.query<Row>(statement)
  if (!rows[0]) throw new Error(`Nothing came of: ${statement}`)
  return rows[0]
}

const begin = (client: ClientBase): Promise<{ readonly first: string }> =>
  only(client, "select pg_walfile_name(pg_backup_start('plumbline', true)) as first")

const end = (client: ClientBase): Promise<{ readonly label: string; readonly last: string }> =>
  only(client, 'select labelfile as label, pg_walfile_name(lsn) as last from pg_backup_stop(false)')

const ignore = (): void => {}

/** While we have the turn, one that the engine is in the middle of was left by somebody who is gone. */
const beginAnew = (client: ClientBase): Promise<{ readonly first: string }> =>
  begin(client).catch(async () => {
    await end(client).catch(ignore)
    return begin(client)
  })

/** Where it is gone by now it was removed meanwhile: the log says so. */
const openWhereThere = (path: string): Promise<FileHandle | undefined> =>
  open(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  })

/** Reads until the end that is found then: the system's own way of copying a file waits for ever where one is cut meanwhile. */
async function copyFile(from: string, to: string): Promise<void> {
  const source = await openWhereThere(from)
  if (source) await pipeline(source.createReadStream(), createWriteStream(to, { flags: 'wx', mode: 0o600 }))
}

async function copyFiles(from: string, to: string): Promise<void> {
  await mkdir(to, { mode: 0o700 })
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) await copyFiles(source, target)
    else if (entry.name !== OPENED_BY && !isPiece(entry.name)) await copyFile(source, target)
  }
}

type Ended = Awaited<ReturnType<typeof end>> & Awaited<ReturnType<typeof begin>>

/** @returns what of the log the copy needs */
async function copyBetween(client: ClientBase, from: string, to: string): Promise<Ended> {
  const { first } = await beginAnew(client)
  try {
    await copyFiles(from, to)
  } catch (error) {
    // To end it takes room on the disk, which may be what is missing.
    await rm(to, { recursive: true, force: true }).catch(ignore)
    await end(client).catch(ignore)
    throw error
  }
  return { first, ...(await end(client)) }
}

/** @throws where some of it is gone: the engine was stopped or ended meanwhile, and cleared it */
async function copyLog(from: string, to: string, { first, last }: Ended): Promise<void> {
  const pieces = (await readdir(from)).filter((name) => isPiece(name) && name >= first && name <= last)
  if (pieces.length !== numberOf(last) - numberOf(first) + 1)
    throw new Error('The database was stopped while it was copied. Nothing was changed: try again.')
  for (const name of pieces) await copyFile(join(from, name), join(to, name))
}

/**
 * Copies the embedded database while people use it: they wait for one checkpoint. Its files change under the copying; the log that was
 * written meanwhile brings them all to one moment when an engine opens the copy, as with PostgreSQL's base backups
 * (https://www.postgresql.org/docs/18/continuous-archiving.html#BACKUP-LOWLEVEL-BASE-BACKUP).
 * @param connection to the engine that serves it; a client is held, so that the engine stays
 * @param path the data folder that it serves
 * @param to a folder that is not there yet; what is in it after a failure is no database
 * @throws where it could not be copied; the database itself goes on
 */
export async function copyInUse(connection: Connection, path: string, to: string): Promise<void> {
  const folder = dataFolder(path)
  const { database } = folder
  const release = await takeTurn(folder)
  try {
    await refuseWithoutRoom(database, to)
    const client = await takeClient(connection)
    try {
      const ended = await copyBetween(client, database, to)
      await copyLog(join(database, LOG), join(to, LOG), ended)
      await writeFile(join(to, LABEL), ended.label, { mode: 0o600 })
    } finally {
      client.release()
    }
  } finally {
    release()
  }
}
