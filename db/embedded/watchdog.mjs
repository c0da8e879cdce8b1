import { Worker } from 'node:worker_threads'

const LOOKS_PER_LIMIT = 20

/** A statement blocks the thread of the engine, so the clock is read by another one, which can end them both. */
const THREAD = `
const { appendFileSync } = require('node:fs')
const { workerData } = require('node:worker_threads')
const { began, limit, every, notices } = workerData
setInterval(() => {
  const at = Atomics.load(began, 0)
  if (at === 0n || process.hrtime.bigint() - at < BigInt(limit) * 1000000n) return
  const line = new Date().toISOString() + ' A statement ran longer than ' + limit + ' ms: the engine was ended.'
  try {
    appendFileSync(notices, line + '\\n', { mode: 0o600 })
  } finally {
    process.kill(process.pid, 'SIGKILL')
  }
}, every)`

/**
 * To be told when a statement begins and ends.
 * @typedef {{ readonly begins: () => void, readonly ends: () => void }} Watchdog
 */

/**
 * Ends this process when a statement runs longer than the limit: the engine cannot be interrupted, and everybody else
 * waits for it. What was acknowledged is on disk, and the next call starts another host.
 * @param {number} limitMilliseconds
 * @param {string} notices the file that is told about it
 * @returns {Watchdog}
 */
export function startWatchdog(limitMilliseconds, notices) {
  const began = new BigInt64Array(new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT))
  const every = Math.ceil(limitMilliseconds / LOOKS_PER_LIMIT)
  const workerData = { began, limit: limitMilliseconds, every, notices }
  new Worker(THREAD, { eval: true, execArgv: [], workerData }).unref()
  return {
    begins: () => Atomics.store(began, 0, process.hrtime.bigint()),
    ends: () => Atomics.store(began, 0, 0n),
  }
}
