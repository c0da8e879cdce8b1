import { createHash } from 'node:crypto'
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { damageIn } from './damage.mjs'

const ENGINE_VERSION = '18'
/** The shortest limit there is for the path of a Unix socket: 104 bytes on macOS, 108 on Linux, with the closing zero. */
const SOCKET_PATH_LIMIT = 103
export const SOCKET_NAME = '.s.PGSQL.5432'

/**
 * Where things lie in a data folder.
 * @typedef {object} DataFolder
 * @property {string} root
 * @property {string} database
 * @property {string} lock
 * @property {string} logLock whoever clears the engine's log, or copies it, takes turns over this
 * @property {string} socketFolder folder of the socket, as PostgreSQL clients want it
 * @property {string} notices what the engine's host tells an operator, a line each
 */

/**
 * A folder that only we may enter, made where missing.
 * @param {string} path
 * @throws when somebody else made it: whoever owns the folder of a socket can put another in its place
 */
function privateFolder(path) {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  const found = lstatSync(path)
  if (!found.isDirectory() || (process.getuid && found.uid !== process.getuid()))
    throw new Error(
      `${path} belongs to another user: run Plumbline as that user, or set PLUMBLINE_DATA to another folder.`,
    )
  chmodSync(path, 0o700)
  return path
}

/**
 * A long folder name does not fit a socket's path: then the socket lives in a private folder of the system's.
 * @param {string} root
 */
function socketFolderOf(root) {
  const inside = join(root, 'run')
  if (Buffer.byteLength(join(inside, SOCKET_NAME)) <= SOCKET_PATH_LIMIT) return inside
  const name = createHash('sha256').update(root).digest('hex').slice(0, 16)
  return join(tmpdir(), `plumbline-${process.getuid?.() ?? 0}-${name}`)
}

/**
 * The parts of the data folder, made where missing, for their owner only. A folder that was there keeps its rights:
 * it may be one that others use as well.
 * @param {string} path
 * @returns {Readonly<DataFolder>}
 */
export function dataFolder(path) {
  const root = resolve(path)
  mkdirSync(root, { recursive: true, mode: 0o700 })
  const socketFolder = privateFolder(socketFolderOf(root))
  return {
    root,
    database: join(root, 'database'),
    lock: join(root, 'database.lock'),
    logLock: join(root, 'log.lock'),
    notices: join(root, 'notices.log'),
    socketFolder,
  }
}

/**
 * Whether the folder holds anything at all: then it must be a whole database.
 * @param {Readonly<DataFolder>} folder
 */
export const holdsDatabase = ({ database }) =>
  lstatSync(database, { throwIfNoEntry: false }) !== undefined &&
  (!statSync(database, { throwIfNoEntry: false })?.isDirectory() || readdirSync(database).length > 0)

/**
 * @param {string} database
 * @param {string} what
 */
const damaged = (database, what) =>
  new Error(
    `The database in ${database} is damaged: ${what}. Nothing was changed. Restore it from a backup with "npm run restore -- --from file --replace", or set PLUMBLINE_DATA to another folder.`,
  )

/**
 * Refuses a database folder that is damaged or of another engine: opening it would start a new, empty database over it, or
 * change what could still be saved.
 * @param {Readonly<DataFolder>} folder
 * @throws with a sentence saying what to do; nothing is touched
 */
export function refuseDamage(folder) {
  if (!holdsDatabase(folder)) return
  const { database } = folder
  if (!statSync(database, { throwIfNoEntry: false })?.isDirectory())
    throw damaged(database, 'it is no folder')
  const version = join(database, 'PG_VERSION')
  if (!existsSync(version)) throw damaged(database, 'files that every database has are missing (PG_VERSION)')
  const found = readFileSync(version, 'utf8').trim()
  if (!/^\d{1,3}$/.test(found)) throw damaged(database, 'PG_VERSION names no version')
  if (found !== ENGINE_VERSION)
    throw new Error(
      `The database in ${database} was made by version ${found} of the engine; this Plumbline reads version ${ENGINE_VERSION}. Nothing was changed. Start it with the Plumbline that made it.`,
    )
  const damage = damageIn(database)
  if (damage) throw damaged(database, damage)
}
