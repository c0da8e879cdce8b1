import { spawnSync } from 'node:child_process'
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/**
 * A process and when it started: a number alone is soon another process's.
 * @typedef {{ readonly pid: number, readonly startedAt: string }} Owner
 */

const FIELDS_BEFORE_START = 19

/**
 * When the process started, in whatever words the system has; undefined when it is gone or cannot be asked.
 * @param {number} pid
 */
function startOf(pid) {
  const status = `/proc/${pid}/stat`
  if (existsSync(status)) {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    // The name of the program may hold spaces and brackets: count from the last bracket.
    const fields = readFileSync(status, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return `${boot} ${fields[FIELDS_BEFORE_START]}`
  }
  // The same words each time, whatever language and time zone we were started with.
  const env = /** @type {const} */ ({ NODE_ENV: 'production', PATH: '/bin:/usr/bin', LC_ALL: 'C', TZ: 'UTC' })
  const { stdout, status: code } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
    encoding: 'utf8',
    env,
  })
  return code === 0 ? stdout.trim() : undefined
}

/** @param {number} pid */
const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

/**
 * In doubt the owner lives: a live owner is never robbed.
 * @param {Owner} owner
 */
function isRunning({ pid, startedAt }) {
  if (!isAlive(pid)) return false
  const start = startOf(pid)
  return start === undefined || startedAt === '' || start === startedAt
}

/**
 * @param {string} path
 * @returns {Owner | undefined}
 */
function ownerIn(path) {
  if (!existsSync(path)) return undefined
  const [pid = '', startedAt = ''] = readFileSync(path, 'utf8').split('\n')
  return { pid: Number(pid), startedAt }
}

/**
 * Makes the file with its content in one step, unless it is there.
 * @param {string} path
 */
function make(path) {
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, `${process.pid}\n${startOf(process.pid) ?? ''}\n`, { mode: 0o600 })
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
    return false
  } finally {
    rmSync(draft, { force: true })
  }
}

/**
 * Removes the lock of an owner that is gone. Two who find it at once take turns over a second file.
 * @param {string} path
 */
function removeAbandoned(path) {
  const turn = `${path}.turn`
  if (!make(turn)) return
  const owner = ownerIn(path)
  if (owner && !isRunning(owner)) rmSync(path)
  rmSync(turn)
}

/**
 * A lock for systems without `flock`: a file made exclusively, that names its owner.
 * @param {string} path
 * @returns {(() => void) | undefined} how to give it back; undefined when a live process has it
 */
export function lockByFile(path) {
  const owner = ownerIn(path)
  if (owner && !isRunning(owner)) removeAbandoned(path)
  return make(path) ? () => rmSync(path, { force: true }) : undefined
}
