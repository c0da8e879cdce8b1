import { existsSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { dataFolder, SOCKET_NAME } from './data-folder.mjs'
import { startHost } from './start-host.mjs'

const OPEN_WITHIN_MILLISECONDS = 60_000
const RETRY_MILLISECONDS = 50

const answers = (socket: string): Promise<boolean> =>
  new Promise((resolve) => {
    const attempt = connect(socket)
    attempt.once('connect', () => {
      attempt.destroy()
      resolve(true)
    })
    attempt.once('error', () => resolve(false))
  })

/** The process that has the lock, in brackets, where the lock names it. */
function holder(lock: string): string {
  const named = [lock, `${lock}.pid`].find((file) => existsSync(file))
  const [pid = ''] = named ? readFileSync(named, 'utf8').split('\n') : []
  return pid === '' ? '' : ` (${pid})`
}

async function openOnce(path: string, longestStatement?: number): Promise<string> {
  const { root, lock, socketFolder } = dataFolder(path)
  const socket = join(socketFolder, SOCKET_NAME)
  const giveUpAt = performance.now() + OPEN_WITHIN_MILLISECONDS
  while (performance.now() < giveUpAt) {
    if (await answers(socket)) return socketFolder
    const line = await startHost(root, longestStatement)
    if (line !== 'ready' && line !== 'held') throw new Error(line)
    // Held by a host that is still opening, or just closing: look again.
    if (line === 'held') await new Promise((resolve) => setTimeout(resolve, RETRY_MILLISECONDS))
  }
  throw new Error(
    `The embedded database in ${root} is held by a process${holder(lock)} that does not answer: end that process.`,
  )
}

const opening = new Map<string, Promise<string>>()

/**
 * Makes sure that a host serves the embedded database of this data folder, and gives the folder of its socket. The
 * first process to need it starts the host; every other one connects. Callers at the same time share one attempt.
 * @param longestStatement milliseconds that a statement may take in a host that this starts, where nobody waits for it
 * @throws with a sentence for the operator when the folder cannot be opened
 */
export function openEmbedded(path: string, longestStatement?: number): Promise<string> {
  const attempt = opening.get(path) ?? openOnce(path, longestStatement).finally(() => opening.delete(path))
  opening.set(path, attempt)
  return attempt
}
