import { existsSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { holdsDatabase } from './data-folder.mjs'
import { openDurably } from './durable-file-system.mjs'
import { flush, flushTree } from './flush.mjs'

/**
 * Makes the database of a new data folder. It is made aside and moved into place whole, so that a first start that
 * is cut short leaves nothing that looks like a damaged database; the engine makes its first files without flushing
 * them. Needs the lock.
 * @param {Readonly<import('./data-folder.mjs').DataFolder>} folder
 */
export async function makeWhereMissing(folder) {
  if (holdsDatabase(folder)) return
  const unfinished = `${folder.database}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  await (await openDurably(unfinished)).close()
  flushTree(unfinished)
  if (existsSync(folder.database)) rmdirSync(folder.database)
  renameSync(unfinished, folder.database)
  flush(folder.root)
}
