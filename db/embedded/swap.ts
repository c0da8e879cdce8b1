import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DataFolder, holdsDatabase } from './data-folder'
import { flush, flushTree } from './flush'

/** Names the database that is being moved aside, for as long as another one moves into its place. */
const markOf = ({ root }: DataFolder): string => join(root, 'swap-under-way')

/**
 * Puts another database in the place of this folder's, which is kept aside. Needs the lock. A swap that is cut short is
 * undone by the next one to open the folder.
 * @returns where the old one is; undefined when there was none
 */
export function swapDatabase(folder: DataFolder, replacement: string, at: Date): string | undefined {
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

/** Undoes a swap that was cut short between its two moves. Needs the lock. */
export function settleSwap(folder: DataFolder): void {
  const mark = markOf(folder)
  if (!existsSync(mark)) return
  const aside = join(folder.root, readFileSync(mark, 'utf8'))
  if (!existsSync(folder.database) && existsSync(aside)) renameSync(aside, folder.database)
  flush(folder.root)
  rmSync(mark)
}
