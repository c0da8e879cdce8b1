import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

const SEGMENT_BYTES = 16 * 1024 * 1024

function change(file: string, how: (bytes: Buffer) => void): void {
  const bytes = readFileSync(file)
  how(bytes)
  writeFileSync(file, bytes)
}

const flip = (file: string, at: number): void =>
  change(file, (bytes) => bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at))
const zero = (file: string): void => change(file, (bytes) => bytes.fill(0))
const empty = (folder: string): void => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
}
const log = (database: string): string => {
  const checkpoint = readFileSync(join(database, 'global/pg_control')).readBigUInt64LE(32)
  const segment = checkpoint / BigInt(SEGMENT_BYTES)
  return join(database, 'pg_wal', `0000000100000000${segment.toString(16).toUpperCase().padStart(8, '0')}`)
}
const replaceBy = (database: string, put: () => void): void => {
  rmSync(database, { recursive: true })
  put()
}

export type Damage = {
  readonly says: string
  readonly done: (database: string) => void
  /** What the operator must be told, in part. */
  readonly told: RegExp
}

const damage = (says: string, done: (database: string) => void, told = /damaged/): Damage => ({
  says,
  done,
  told,
})

/** Twenty-five ways in which a database folder comes to harm, or was never one. */
export const DAMAGES: readonly Damage[] = [
  damage('its version is missing', (d) => rmSync(join(d, 'PG_VERSION')), /damaged.*PG_VERSION.*backup/),
  damage('its version is empty', (d) => writeFileSync(join(d, 'PG_VERSION'), ''), /names no version/),
  damage(
    'its version is nonsense',
    (d) => writeFileSync(join(d, 'PG_VERSION'), '\u0000\u0001'),
    /names no version/,
  ),
  damage(
    'an older engine made it',
    (d) => writeFileSync(join(d, 'PG_VERSION'), '17\n'),
    /version 17.*version 18/,
  ),
  damage(
    'a newer engine made it',
    (d) => writeFileSync(join(d, 'PG_VERSION'), '19\n'),
    /version 19.*version 18/,
  ),
  damage('its control file is missing', (d) => rmSync(join(d, 'global/pg_control')), /pg_control/),
  damage('its control file is empty', (d) => truncateSync(join(d, 'global/pg_control'), 0), /pg_control/),
  damage(
    'its control file was cut short',
    (d) => truncateSync(join(d, 'global/pg_control'), 200),
    /pg_control/,
  ),
  damage('a bit of its control file is flipped', (d) => flip(join(d, 'global/pg_control'), 41), /pg_control/),
  damage('its control file is all zeros', (d) => zero(join(d, 'global/pg_control')), /pg_control/),
  damage('its log is missing', (d) => rmSync(log(d)), /pg_wal.*missing/),
  damage('its log was cut short', (d) => truncateSync(log(d), 1_000_000), /cut short/),
  damage('its log is all zeros', (d) => zero(log(d)), /no checkpoint/),
  damage(
    'a bit of its last checkpoint is flipped',
    (d) => {
      const at = Number(
        readFileSync(join(d, 'global/pg_control')).readBigUInt64LE(32) % BigInt(SEGMENT_BYTES),
      )
      flip(log(d), at + 30)
    },
    /no checkpoint/,
  ),
  damage(
    'the folder of its log is missing',
    (d) => rmSync(join(d, 'pg_wal'), { recursive: true }),
    /pg_wal is missing/,
  ),
  damage(
    'the folder of its tables is missing',
    (d) => rmSync(join(d, 'base'), { recursive: true }),
    /base is missing/,
  ),
  damage('the folder of its tables is empty', (d) => empty(join(d, 'base')), /base is empty/),
  damage(
    'one of its databases lost its version',
    (d) => rmSync(join(d, 'base/5/PG_VERSION')),
    /base\/5\/PG_VERSION/,
  ),
  damage('its transaction states are gone', (d) => empty(join(d, 'pg_xact')), /pg_xact is empty/),
  damage(
    'its file map is missing',
    (d) => rmSync(join(d, 'base/5/pg_filenode.map')),
    /pg_filenode.map is missing/,
  ),
  damage(
    'a bit of its file map is flipped',
    (d) => flip(join(d, 'global/pg_filenode.map'), 9),
    /pg_filenode.map is damaged/,
  ),
  damage('a table of its catalog is all zeros', (d) => zero(join(d, 'base/5/1259')), /1259 is empty/),
  damage(
    'a table of its catalog was cut short',
    (d) => truncateSync(join(d, 'base/5/1259'), 5000),
    /1259 was cut short/,
  ),
  damage('it holds something else', (d) =>
    replaceBy(d, () => {
      mkdirSync(d)
      writeFileSync(join(d, 'letter.txt'), 'not a database')
    }),
  ),
  damage('it was unpacked one folder too deep', (d) => {
    renameSync(d, `${d}.old`)
    mkdirSync(d)
    renameSync(`${d}.old`, join(d, 'database'))
  }),
  damage('it is a file', (d) => replaceBy(d, () => writeFileSync(d, 'not a folder')), /no folder/),
  damage('it leads nowhere', (d) => replaceBy(d, () => symlinkSync(join(d, '..', 'gone'), d)), /no folder/),
]
