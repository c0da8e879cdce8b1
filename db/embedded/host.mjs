import { chmodSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { dataFolder, refuseDamage, SOCKET_NAME } from './data-folder.mjs'
import { openDurably } from './durable-file-system.mjs'
import { makeWhereMissing } from './first-start.mjs'
import { takeLock } from './lock.mjs'
import { settleSwap } from './swap.mjs'
import { watch } from './watch.mjs'
import { startWatchdog } from './watchdog.mjs'

/**
 * The process that holds the embedded database: `host.mjs <data folder> [longest statement, ms]`. It opens the folder under a lock and serves
 * it on a Unix socket until nobody needs it. Says 'ready', 'held' (another host has the folder) or what is wrong, as
 * one line on standard output.
 */
const MAX_CONNECTIONS = 50
const LOOK_EVERY_MILLISECONDS = 1000
/** Looks in a row without a client before an orphan ends. */
const PATIENCE = 5
/** A client that holds a transaction this long while others wait has hung, or is gone without a word. */
const STUCK_MILLISECONDS = 60_000
/** When asked to end: requests under way are let finish, for so long at most. */
const DRAIN_MILLISECONDS = 10_000
const DRAINED_AFTER_MILLISECONDS = 500
const LONGEST_STATEMENT_MILLISECONDS = 30_000

/** @param {string} line */
const say = (line) => {
  process.stdout.write(`${line}\n`)
}
/** @param {number} milliseconds */
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * @param {string} path
 * @param {number} longestStatement
 */
async function serve(path, longestStatement) {
  process.umask(0o077)
  const folder = dataFolder(path)
  const release = takeLock(folder.lock)
  if (!release) {
    say('held')
    process.exit(0)
  }
  settleSwap(folder)
  refuseDamage(folder)
  await makeWhereMissing(folder)
  chmodSync(folder.database, 0o700)
  const engine = await openDurably(folder.database)
  // Nothing acknowledged is lost when the process ends here: the next host recovers it from the log on disk.
  const watchdog = startWatchdog(longestStatement, folder.notices)
  const { quietFor } = watch(engine, watchdog, () => process.exit(1))
  const socket = join(folder.socketFolder, SOCKET_NAME)
  rmSync(socket, { force: true })
  const server = new PGLiteSocketServer({ db: engine, path: socket, maxConnections: MAX_CONNECTIONS })
  await server.start()

  const isBusy = () => {
    const { activeConnections, queuedQueries } = server.getStats()
    if (activeConnections === 0) return false
    return queuedQueries > 0 || engine.isInTransaction() || quietFor() < DRAINED_AFTER_MILLISECONDS
  }
  let closing = false
  const close = async () => {
    if (closing) return
    closing = true
    const giveUpAt = performance.now() + DRAIN_MILLISECONDS
    while (isBusy() && performance.now() < giveUpAt) await pause(50)
    await server.stop()
    await engine.exec('checkpoint')
    await engine.close()
    rmSync(socket, { force: true })
    release()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => void close())

  const starter = process.ppid
  let idle = 0
  setInterval(() => {
    const { activeConnections, queuedQueries } = server.getStats()
    if (queuedQueries > 0 && quietFor() > STUCK_MILLISECONDS) process.exit(1)
    idle = process.ppid !== starter && activeConnections === 0 ? idle + 1 : 0
    if (idle >= PATIENCE) void close()
  }, LOOK_EVERY_MILLISECONDS)
  say('ready')
}

const [, , path = '', longest = LONGEST_STATEMENT_MILLISECONDS] = process.argv
serve(path, Number(longest)).catch((error) => {
  say(error instanceof Error ? error.message.replaceAll('\n', ' ') : String(error))
  process.exit(1)
})
