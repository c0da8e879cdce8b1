import { spawnSync } from 'node:child_process'
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import { lockByFile } from './lock-by-file'

/** util-linux flock's code for 'somebody else holds it', chosen by us. */
const HELD = 75

const hasFlock = (): boolean => spawnSync('flock', ['--version']).status === 0

/** A kernel lock on an open descriptor: it ends with the process, however that dies. */
function lockByKernel(path: string): (() => void) | undefined {
  const descriptor = openSync(path, 'a+', 0o600)
  const { status } = spawnSync('flock', ['-n', '-x', '-E', String(HELD), '3'], {
    stdio: ['ignore', 'ignore', 'ignore', descriptor],
  })
  if (status !== 0) {
    closeSync(descriptor)
    if (status === HELD) return undefined
    throw new Error(`The lock ${path} could not be taken: flock ended with ${status}.`)
  }
  ftruncateSync(descriptor)
  writeSync(descriptor, `${process.pid}\n`)
  return () => closeSync(descriptor)
}

/**
 * Takes the lock for as long as this process lives.
 * @returns how to give it back before; undefined when another process has it
 */
export const takeLock = (path: string): (() => void) | undefined =>
  hasFlock() ? lockByKernel(path) : lockByFile(`${path}.pid`)
