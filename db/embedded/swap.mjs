import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { holdsDatabase } from './data-folder.mjs'
import { flush, flushTree } from './flush.mjs'

/** @typedef {import('./data-folder.mjs').DataFolder} DataFolder */

/**
 * Names the database that is being moved aside, for as long as another one moves into its place.
 * @param {Readonly<DataFolder>} folder
 */
const markOf = ({ root }) => join(root, 'swap-under-way')

/**
 * Puts another database in the place of this folder's, which is kept aside. Needs the lock. A swap that is cut short is
 * undone by the next one to open the folder.
 * @param {Readonly<DataFolder>} folder
 * @param {string} replacement
 * @param {Date} at
 * @returns {string | undefined} where the old one is; undefined when there was none
 */
export function swapDatabase(folder, replacement, at) {
  const aside = `database.before-${at.toISOString().replaceAll(':', '-').slice(0, 19)}Z`
  const hadOne = holdsDatabase(folder)
  flushTree(replacement)
  writeFileSync(markOf(folder), aside, { mode: 0o600 })
  flush(markOf(folder))
  flush(folder.root)
  if (hadOne) renameSync(folder.database, join(folder.root, aside))
  else rmSync(folder.database, { recursive: true, force: true })
  renameSync(replacement, folder.database)
  flush(folder.root)
  rmSync(markOf(folder))
  return hadOne ? join(folder.root, aside) : undefined
}

/**
 * Undoes a swap that was cut short between its two moves. Needs the lock.
 * @param {Readonly<DataFolder>} folder
 */
export function settleSwap(folder) {
  const mark = markOf(folder)
  if (!existsSync(mark)) return
  const aside = join(folder.root, readFileSync(mark, 'utf8'))
  if (!existsSync(folder.database) && existsSync(aside)) renameSync(aside, folder.database)
  flush(folder.root)
  rmSync(mark)
}
