import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { type DataFolder, holdsDatabase, refuseDamage } from '../embedded/data-folder.mjs'
import { bad, type Finding, ok, warn } from './finding'

/** File systems of a network, by their number in Linux: their locks and flushes cannot be relied on. */
const OF_A_NETWORK = new Map([
  [0x69_69, 'NFS'],
  [0xff_53_4d_42, 'CIFS'],
  [0xfe_53_4d_42, 'SMB'],
])
const OTHERS = 0o077
const MEGABYTE = 1024 * 1024
const LITTLE_MEGABYTES = 2048
const TOO_LITTLE_MEGABYTES = 200
const NOTICE_MILLISECONDS = 7 * 86_400_000

export function checkRights({ root }: DataFolder): Finding {
  const { mode, uid } = statSync(root)
  if (process.getuid && uid !== process.getuid() && process.getuid() !== 0)
    return bad('data folder', `${root} belongs to another user: run Plumbline as that user.`)
  const network = OF_A_NETWORK.get(statfsSync(root).type)
  if (network) return warn('data folder', `${root} lies on ${network}: use a disk of this machine.`)
  if ((mode & OTHERS) !== 0)
    return warn('data folder', `${root} is open to other users: run "chmod 700 ${root}".`)
  return ok('data folder', `${root} is for its owner only`)
}

export function checkEngine(folder: DataFolder): Finding {
  if (!holdsDatabase(folder)) return ok('engine', 'no database yet: the first start makes one')
  refuseDamage(folder)
  const version = readFileSync(join(folder.database, 'PG_VERSION'), 'utf8').trim()
  return ok('engine', `the database is of version ${version}, as this Plumbline reads it`)
}

/** One write and flush by hand; the engine's own are probed whenever it opens. */
export function checkFlush({ root }: DataFolder): Finding {
  const file = join(root, `.probe-${process.pid}`)
  const descriptor = openSync(file, 'wx', 0o600)
  try {
    const began = performance.now()
    writeSync(descriptor, 'probe')
    fsyncSync(descriptor)
    return ok('flushing', `a write reaches the disk in ${(performance.now() - began).toFixed(1)} ms`)
  } finally {
    closeSync(descriptor)
    rmSync(file)
  }
}

export function checkSpace({ root }: DataFolder): Finding {
  const { bavail, bsize } = statfsSync(root)
  const megabytes = Math.floor((bavail * bsize) / MEGABYTE)
  if (megabytes < TOO_LITTLE_MEGABYTES)
    return bad('disk', `${megabytes} MB are free: make room before the database stops.`)
  if (megabytes < LITTLE_MEGABYTES) return warn('disk', `${megabytes} MB are free: make room soon.`)
  return ok('disk', `${megabytes} MB are free`)
}

export function checkNotices({ notices }: DataFolder, at: Date): Finding {
  const lines = existsSync(notices) ? readFileSync(notices, 'utf8').trim().split('\n') : []
  const recent = lines.filter(
    (line) => at.getTime() - Date.parse(line.split(' ')[0] ?? '') < NOTICE_MILLISECONDS,
  )
  return recent.length === 0
    ? ok('watchdog', 'no statement had to be ended in the last seven days')
    : warn('watchdog', `${recent.length} in the last seven days, the last: ${recent.at(-1)}`)
}
