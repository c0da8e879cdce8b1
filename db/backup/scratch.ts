import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Connection, connectToEmbedded } from '../connection'
import { stopHost } from '../embedded/stop'

const PREFIX = '.scratch-'
/** No check takes this long: a folder as old was left behind by one that was cut short. */
const LEFT_BEHIND_MILLISECONDS = 6 * 3_600_000

function sweep(near: string): void {
  for (const name of readdirSync(near).filter((entry) => entry.startsWith(PREFIX)))
    if (Date.now() - statSync(join(near, name)).mtimeMs > LEFT_BEHIND_MILLISECONDS)
      rmSync(join(near, name), { recursive: true, force: true })
}

/**
 * An empty embedded database of its own, in a private folder beside the backups: records never lie in a folder that others
 * may read. At the end it is at rest, and gone after `work` had it.
 */
export async function inScratch<T>(
  near: string,
  fill: (connection: Connection) => Promise<T>,
  work: (database: string, filled: T) => T = (_, filled) => filled,
): Promise<T> {
  sweep(near)
  const folder = mkdtempSync(join(near, PREFIX))
  try {
    const connection = await connectToEmbedded(folder)
    let filled: T
    try {
      filled = await fill(connection)
    } finally {
      await connection.pool.end()
      await stopHost(folder)
    }
    return work(join(folder, 'database'), filled)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
