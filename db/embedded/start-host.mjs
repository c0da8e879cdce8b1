import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/**
 * One thread beside the engine translates with care what of it is used most. The four that there would be take the processors, for the
 * seconds after a start, from the engine itself and from the server that waits for it (bench/start-up.ts).
 */
const ONE_THREAD_BESIDE = '--v8-pool-size=1'

/**
 * @param {string} root
 * @param {number | undefined} longestStatement
 * @returns {Promise<string>}
 */
function start(root, longestStatement) {
  const limit = longestStatement === undefined ? [] : [String(longestStatement)]
  const args = [ONE_THREAD_BESIDE, join('db', 'embedded', 'host.mjs'), root, ...limit]
  const host = spawn(process.execPath, args, { detached: true, stdio: ['ignore', 'pipe', 'ignore'] })
  return new Promise((resolve, reject) => {
    host.once('error', reject)
    host.once('exit', () => resolve('The process of the embedded database ended before it was ready.'))
    createInterface({ input: host.stdout }).once('line', (line) => {
      host.unref()
      host.stdout.destroy()
      resolve(line)
    })
  })
}

/** @type {Map<string, Promise<string>>} */
const starting = new Map()

/**
 * Starts a host for the folder and gives its first line; callers at the same time share one. The host is a group of its own, so that
 * Ctrl+C at our terminal lets the server finish first. Plain script: a start begins with it, before it can read any other.
 * @param {string} root the whole path of a data folder
 * @param {number} [longestStatement] milliseconds, where it is not the one that people wait for
 * @returns {Promise<string>}
 */
export function startHost(root, longestStatement) {
  const started = starting.get(root) ?? start(root, longestStatement).finally(() => starting.delete(root))
  starting.set(root, started)
  return started
}
