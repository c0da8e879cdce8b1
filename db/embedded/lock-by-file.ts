import { spawnSync } from 'node:child_process'
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/** A process and when it started: a number alone is soon another process's. */
type Owner = { readonly pid: number; readonly startedAt: string }

const FIELDS_BEFORE_START = 19

/** When the process started, in whatever words the system has; undefined when it is gone or cannot be asked. */
function startOf(pid: number): string | undefined {
  const status = `/proc/${pid}/stat`
  if (existsSync(status)) {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    // The name of the program may hold spaces and brackets: count from the last bracket.
    const fields = readFileSync(status, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return `${boot} ${fields[FIELDS_BEFORE_START]}`
  }
  // The same words each time, whatever language and time zone we were started with.
  const env = { NODE_ENV: 'production', PATH: '/bin:/usr/bin', LC_ALL: 'C', TZ: 'UTC' } as const
  const { stdout, status: code } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
    encoding: 'utf8',
    env,
  })
  return code === 0 ? stdout.trim() : undefined
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** In doubt the owner lives: a live owner is never robbed. */
function isRunning({ pid, startedAt }: Owner): boolean {
  if (!isAlive(pid)) return false
  const start = startOf(pid)
  return start === undefined || startedAt === '' || start === startedAt
}

function ownerIn(path: string): Owner | undefined {
  if (!existsSync(path)) return undefined
  const [pid = '', startedAt = ''] = readFileSync(path, 'utf8').split('\n')
  return { pid: Number(pid), startedAt }
}

/** Makes the file with its content in one step, unless it is there. */
function make(path: string): boolean {
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, `${process.pid}\n${startOf(process.pid) ?? ''}\n`, { mode: 0o600 })
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Removes the lock of an owner that is gone. Two who find it at once take turns over a second file. */
function removeAbandoned(path: string): void {
  const turn = `${path}.turn`
  if (!make(turn)) return
  const owner = ownerIn(path)
  if (owner && !isRunning(owner)) rmSync(path)
  rmSync(turn)
}

/**
 * A lock for systems without `flock`: a file made exclusively, that names its owner.
 * @returns how to give it back; undefined when a live process has it
 */
export function lockByFile(path: string): (() => void) | undefined {
  const owner = ownerIn(path)
  if (owner && !isRunning(owner)) removeAbandoned(path)
  return make(path) ? () => rmSync(path, { force: true }) : undefined
}
