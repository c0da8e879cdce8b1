import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Connection, connectToEmbedded } from '../connection'
import { stopHost } from '../embedded/stop'

const PREFIX = '.scratch-'
/** No check takes this long: a folder as old was left behind by one that was cut short. */
const LEFT_BEHIND_MILLISECONDS = 6 * 3_600_000

/** What was cut short by the end of its process; never what this one is writing, whatever the clock says. */
function sweep(near: string): void {
  const left = readdirSync(near).filter(
    (name) => name.startsWith(PREFIX) || (name.endsWith('.partial') && !name.startsWith(`.${process.pid}-`)),
  )
  for (const name of left)
    if (Date.now() - statSync(join(near, name)).mtimeMs > LEFT_BEHIND_MILLISECONDS)
      rmSync(join(near, name), { recursive: true, force: true })
}

/**
 * An empty embedded database of its own, in a private folder beside the backups: records never lie in a folder that others
 * may read. `finish` finds it at rest; then it is gone.
 */
export async function inScratch<Filled, Result>(
  near: string,
  fill: (connection: Connection) => Promise<Filled>,
  finish: (filled: Filled, database: string) => Result,
): Promise<Result> {
  sweep(near)
  const folder = mkdtempSync(join(near, PREFIX))
  try {
    const connection = await connectToEmbedded(folder)
    let filled: Filled
    try {
      filled = await fill(connection)
    } finally {
      await connection.pool.end()
      await stopHost(folder)
    }
    return finish(filled, join(folder, 'database'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
