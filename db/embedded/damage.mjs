import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What the engine's own files say of themselves, read without the engine: once it opens a damaged database it changes it.
 * Places and sizes are those of PostgreSQL 18.
 */
const CONTROL = {
  bytes: 8192,
  checksumAt: 292,
  versionAt: 8,
  version: 1800,
  checkpointAt: 32,
  timelineAt: 48,
  stateAt: 16,
  atRest: 1,
}
const MAP = { bytes: 524, checksumAt: 520, countAt: 4, entriesAt: 8, entryBytes: 8 }
const SEGMENT_BYTES = 16 * 1024 * 1024
const PAGE_BYTES = 8192
const RECORD = { headerBytes: 24, checksumAt: 20 }
const FOLDERS = [
  'base',
  'global',
  'pg_wal',
  'pg_xact',
  'pg_multixact',
  'pg_multixact/offsets',
  'pg_multixact/members',
]
const CASTAGNOLI = 0x82_f6_3b_78

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ CASTAGNOLI : rest >>> 1
  return rest
})

/**
 * CRC-32C, which the engine guards its files with.
 * @param {Buffer[]} parts
 */
function checksum(...parts) {
  let sum = 0xff_ff_ff_ff
  for (const part of parts) for (const byte of part) sum = (TABLE[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8)
  return (sum ^ 0xff_ff_ff_ff) >>> 0
}

/** @param {string} path */
const isFolder = (path) => existsSync(path) && statSync(path).isDirectory()
/** @param {string} path */
const isFile = (path) => existsSync(path) && statSync(path).isFile()

/**
 * @param {Buffer} bytes
 * @param {number} at
 */
const guards = (bytes, at) => checksum(bytes.subarray(0, at)) === bytes.readUInt32LE(at)

/**
 * The last checkpoint, where recovery begins, must be in the log and whole.
 * @param {string} database
 * @param {Buffer} control
 * @returns {string | undefined}
 */
function damageOfLog(database, control) {
  const checkpoint = control.readBigUInt64LE(CONTROL.checkpointAt)
  const segment = checkpoint / BigInt(SEGMENT_BYTES)
  const parts = [BigInt(control.readUInt32LE(CONTROL.timelineAt)), segment / 256n, segment % 256n]
  const name = parts.map((part) => part.toString(16).toUpperCase().padStart(8, '0')).join('')
  const file = join(database, 'pg_wal', name)
  if (!isFile(file)) return `the log pg_wal/${name} is missing`
  if (statSync(file).size !== SEGMENT_BYTES) return `the log pg_wal/${name} was cut short`
  const at = Number(checkpoint % BigInt(SEGMENT_BYTES))
  const log = readFileSync(file)
  const length = log.readUInt32LE(at)
  if (length < RECORD.headerBytes || length > PAGE_BYTES)
    return `the log pg_wal/${name} has no checkpoint where it should be`
  if ((at % PAGE_BYTES) + length > PAGE_BYTES) return undefined
  const record = log.subarray(at, at + length)
  const sum = checksum(record.subarray(RECORD.headerBytes), record.subarray(0, RECORD.checksumAt))
  return sum === record.readUInt32LE(RECORD.checksumAt)
    ? undefined
    : `the log pg_wal/${name} has no checkpoint where it should be`
}

/**
 * The tables that describe all others must be there; in whole pages, the first of which was written, when the database was
 * closed in order. After a crash the log may still have to fill them.
 * @param {string} database
 * @param {string} folder
 * @param {boolean} isAtRest
 * @returns {string | undefined}
 */
function damageOfCatalog(database, folder, isAtRest) {
  const place = join(folder, 'pg_filenode.map')
  const file = join(database, place)
  if (!isFile(file)) return `${place} is missing`
  const map = readFileSync(file)
  if (map.length !== MAP.bytes || !guards(map, MAP.checksumAt)) return `${place} is damaged`
  for (let entry = 0; entry < map.readInt32LE(MAP.countAt); entry += 1) {
    const number = map.readUInt32LE(MAP.entriesAt + entry * MAP.entryBytes + 4)
    const table = join(folder, String(number))
    if (!isFile(join(database, table))) return `${table} is missing`
    if (!isAtRest) continue
    const { size } = statSync(join(database, table))
    if (size % PAGE_BYTES !== 0) return `${table} was cut short`
    if (
      size > 0 &&
      readFileSync(join(database, table))
        .subarray(0, 24)
        .every((byte) => byte === 0)
    )
      return `${table} is empty`
  }
  return undefined
}

/**
 * @param {string} database
 * @returns {string | undefined}
 */
function damageOfControl(database) {
  const file = join(database, 'global', 'pg_control')
  if (!isFile(file)) return 'files that every database has are missing (global/pg_control)'
  const control = readFileSync(file)
  if (control.length !== CONTROL.bytes || !guards(control, CONTROL.checksumAt))
    return 'global/pg_control is damaged'
  if (control.readUInt32LE(CONTROL.versionAt) !== CONTROL.version)
    return 'global/pg_control is of another version than PG_VERSION'
  return damageOfLog(database, control)
}

/**
 * What is wrong with the files of a database, in words; undefined where they look whole. Reads, and changes nothing.
 * @param {string} database
 * @returns {string | undefined}
 */
export function damageIn(database) {
  const missing = FOLDERS.find((folder) => !isFolder(join(database, folder)))
  if (missing) return `the folder ${missing} is missing`
  const own = readdirSync(join(database, 'base')).filter((name) => /^\d+$/.test(name))
  if (own.length === 0) return 'the folder base is empty'
  const unnamed = own.find((name) => !isFile(join(database, 'base', name, 'PG_VERSION')))
  if (unnamed) return `base/${unnamed}/PG_VERSION is missing`
  const damage = damageOfControl(database)
  if (damage) return damage
  const state = readFileSync(join(database, 'global', 'pg_control')).readUInt32LE(CONTROL.stateAt)
  const isAtRest = state === CONTROL.atRest
  const catalogs = ['global', ...own.map((name) => join('base', name))]
  return (
    catalogs
      .map((folder) => damageOfCatalog(database, folder, isAtRest))
      .find((found) => found !== undefined) ??
    (readdirSync(join(database, 'pg_xact')).length === 0 ? 'the folder pg_xact is empty' : undefined)
  )
}
