import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Connection, connectToEmbedded } from '../connection'
import { copyInUse } from '../embedded/copy-in-use'
import { dataFolder } from '../embedded/data-folder.mjs'
import { takeLock } from '../embedded/lock.mjs'
import { stopHost, takeFolder } from '../embedded/stop'

const PREFIX = '.scratch-'
/** Beside the folder, and there before it: whoever holds it is at work in it. */
const LOCK = '.lock'

/** Nobody waits for it: a foreign key is added in one statement, which reads every row of a table. */
const LONGEST_STATEMENT_MILLISECONDS = 12 * 3_600_000

/** The lock goes last: while it is there the folder may be. */
function removeFiles(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  rmSync(`${folder}${LOCK}`, { force: true })
}

type Scratch = { readonly folder: string; readonly remove: () => void }

function newScratch(near: string): Scratch {
  const folder = join(near, `${PREFIX}${randomBytes(3).toString('hex')}`)
  const release = takeLock(`${folder}${LOCK}`)
  // A sweep took the lock for one that was left behind: under another name, then.
  if (!release) return newScratch(near)
  mkdirSync(folder, { mode: 0o700 })
  const remove = (): void => {
    removeFiles(folder)
    release()
  }
  return { folder, remove }
}

async function removeWhereLeft(folder: string): Promise<void> {
  const release = takeLock(`${folder}${LOCK}`)
  if (!release) return
  try {
    // Its engine outlives the process that it was for by some seconds.
    const releaseFolder = existsSync(folder) ? await takeFolder(dataFolder(folder)) : undefined
    removeFiles(folder)
    releaseFolder?.()
  } finally {
    release()
  }
}

/** Removes the scratch databases whose process is gone: all records lie in them in plain text. What cannot be removed waits for the next time. */
export async function sweepScratches(near: string): Promise<void> {
  const names = existsSync(near) ? readdirSync(near).filter((name) => name.startsWith(PREFIX)) : []
  for (const name of new Set(names.map((one) => one.split(LOCK)[0] ?? one)))
    await removeWhereLeft(join(near, name)).catch(() => {})
}

async function inFolder<T>(near: string, work: (folder: string) => Promise<T>): Promise<T> {
  mkdirSync(near, { recursive: true, mode: 0o700 })
  await sweepScratches(near)
  const { folder, remove } = newScratch(near)
  try {
    return await work(folder)
  } finally {
    remove()
  }
}

/** Works with the database of this folder, which is at rest afterwards. */
async function served<T>(folder: string, work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await connectToEmbedded(folder, LONGEST_STATEMENT_MILLISECONDS)
  try {
    return await work(connection)
  } finally {
    await connection.pool.end()
    await stopHost(folder)
  }
}

/**
 * An empty embedded database of its own, in a private folder: records never lie in a folder that others may read, nor in one that
 * is copied off the machine. `finish` finds it at rest; then it is gone.
 * @param near the folder that it is made in, on a disk of this machine
 */
export const inScratch = <Filled, Result>(
  near: string,
  fill: (connection: Connection) => Promise<Filled>,
  finish: (filled: Filled, database: string) => Result,
): Promise<Result> =>
  inFolder(near, async (folder) => finish(await served(folder, fill), join(folder, 'database')))

/**
 * Looks at the whole database where nobody who uses it waits: a server bears it; the embedded engine does one thing at a time, so it is
 * copied as it is at one moment, and an engine of its own opens the copy. Then that is gone.
 * @param near the folder that the copy lies in, as with `inScratch`
 */
export async function whereNobodyWaits<T>(
  connection: Connection,
  near: string,
  look: (connection: Connection) => Promise<T>,
): Promise<T> {
  const { folder: path } = connection
  if (path === undefined) return look(connection)
  return inFolder(near, async (folder) => {
    await copyInUse(connection, path, join(folder, 'database'))
    return served(folder, look)
  })
}
