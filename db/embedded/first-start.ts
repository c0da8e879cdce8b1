import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import { type DataFolder, holdsDatabase } from './data-folder'
import { openDurably } from './durable-file-system'

function flush(path: string): void {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** The engine makes its first files without flushing them. */
function flushTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) flushTree(path)
    else if (entry.isFile()) flush(path)
  }
  flush(folder)
}

/**
 * Makes the database of a new data folder. It is made aside and moved into place whole, so that a first start that
 * is cut short leaves nothing that looks like a damaged database. Needs the lock.
 */
export async function makeWhereMissing(folder: DataFolder): Promise<void> {
  if (holdsDatabase(folder)) return
  const unfinished = `${folder.database}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  await (await openDurably(unfinished)).close()
  flushTree(unfinished)
  if (existsSync(folder.database)) rmdirSync(folder.database)
  renameSync(unfinished, folder.database)
  flush(folder.root)
}
