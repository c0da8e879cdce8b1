import { spawnSync } from 'node:child_process'
import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs'

/** util-linux flock's code for 'somebody else holds it', chosen by us. */
const HELD = 75

const hasFlock = (): boolean => spawnSync('flock', ['--version']).status === 0

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** A kernel lock on an open descriptor: it ends with the process, however that dies. */
function lockByKernel(file: string): boolean {
  const descriptor = openSync(file, 'a+', 0o600)
  const { status } = spawnSync('flock', ['-n', '-x', '-E', String(HELD), '3'], {
    stdio: ['ignore', 'ignore', 'ignore', descriptor],
  })
  if (status !== 0) {
    closeSync(descriptor)
    if (status === HELD) return false
    throw new Error(`The lock ${file} could not be taken: flock ended with ${status}.`)
  }
  ftruncateSync(descriptor)
  writeSync(descriptor, `${process.pid}\n`)
  return true
}

/** Where there is no flock: a file made exclusively that names its owner. A live owner is never robbed. */
function lockByFile(file: string): boolean {
  const path = `${file}.pid`
  try {
    const descriptor = openSync(path, 'wx', 0o600)
    writeSync(descriptor, `${process.pid}\n`)
    closeSync(descriptor)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const owner = Number(readFileSync(path, 'utf8'))
    if (!owner || owner === process.pid || isAlive(owner)) return owner === process.pid
    throw new Error(
      `The lock ${path} was left by process ${owner}, which is gone. Make sure no Plumbline uses this folder, delete the file and start again.`,
      { cause: error },
    )
  }
}

/** Takes the lock for as long as this process lives, or says that another process has it. */
export const takeLock = (file: string): boolean => (hasFlock() ? lockByKernel(file) : lockByFile(file))
