import { spawnSync } from 'node:child_process'
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { lockByFile } from './lock-by-file.mjs'

/** util-linux flock's code for 'somebody else holds it', chosen by us. */
const HELD = 75

const LOOK_EVERY_MILLISECONDS = 500

const hasFlock = () => spawnSync('flock', ['--version']).status === 0

/**
 * A kernel lock on an open descriptor: it ends with the process, however that dies.
 * @param {string} path
 * @returns {(() => void) | undefined}
 */
function lockByKernel(path) {
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
 * @param {string} path
 * @returns {(() => void) | undefined} how to give it back before; undefined when another process has it
 */
export const takeLock = (path) => (hasFlock() ? lockByKernel(path) : lockByFile(`${path}.pid`))

/**
 * The same, and waits for whoever has it, so long at most.
 * @param {string} path
 * @param {number} milliseconds
 * @returns {Promise<(() => void) | undefined>} undefined when another process has it still
 */
export async function takeLockWithin(path, milliseconds) {
  const giveUpAt = performance.now() + milliseconds
  for (;;) {
    const release = takeLock(path)
    if (release || performance.now() > giveUpAt) return release
    await pause(LOOK_EVERY_MILLISECONDS)
  }
}
