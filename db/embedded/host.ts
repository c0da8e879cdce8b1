import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { dataFolder, refuseDamage, SOCKET_NAME } from './data-folder'
import { openDurably } from './durable-file-system'
import { takeLock } from './lock'

/**
 * The process that holds the embedded database: `host.ts <data folder>`. It opens the folder under a lock and serves
 * it on a Unix socket until nobody needs it. Says 'ready', 'held' (another host has the folder) or what is wrong, as
 * one line on standard output.
 */
const MAX_CONNECTIONS = 50
const LOOK_EVERY_MILLISECONDS = 1000
/** Looks in a row without a client before an orphan ends. */
const PATIENCE = 5

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const [, , path = ''] = process.argv
const folder = dataFolder(path)
process.umask(0o077)

if (!takeLock(folder.lock)) {
  say('held')
  process.exit(0)
}

try {
  refuseDamage(folder)
  const engine = await openDurably(folder.database)
  const socket = join(folder.socketFolder, SOCKET_NAME)
  if (existsSync(socket)) rmSync(socket)
  const server = new PGLiteSocketServer({ db: engine, path: socket, maxConnections: MAX_CONNECTIONS })
  await server.start()

  let closing = false
  const close = async (): Promise<void> => {
    if (closing) return
    closing = true
    await server.stop()
    await engine.exec('checkpoint')
    await engine.close()
    rmSync(socket, { force: true })
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void close())

  const starter = process.ppid
  let idle = 0
  setInterval(() => {
    const orphaned = process.ppid !== starter
    idle = orphaned && server.getStats().activeConnections === 0 ? idle + 1 : 0
    if (idle >= PATIENCE) void close()
  }, LOOK_EVERY_MILLISECONDS)
  say('ready')
} catch (error) {
  say(error instanceof Error ? error.message.replaceAll('\n', ' ') : String(error))
  process.exit(1)
}
