import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Connection } from '../connection'
import { flush } from '../embedded/flush.mjs'
import type { Manifest, Progress } from './contents'
import { load, type Source, wholeBackup } from './load'
import { fileNameOf } from './retention'
import { inScratch } from './scratch'
import { writeBackup } from './write'

export type BackUpOptions = {
  readonly folder: string
  readonly key: Buffer
  readonly at: Date
  /** Why it was made, where not by the clock. */
  readonly reason?: 'before-migration' | 'by-hand'
  readonly writing: Progress
  readonly verifying: Progress
}

export type BackUp = { readonly file: string; readonly manifest: Manifest }

/** Restores a backup into a database of its own and compares every table with what the file says. */
export async function verifyFile(near: string, source: Source): Promise<Manifest> {
  const backup = await wholeBackup(source)
  await inScratch(
    near,
    (connection) => load(connection, backup),
    () => {},
  )
  return backup.manifest
}

/**
 * Backs the whole database up into a folder. The file has its name only after it was restored and compared: whatever bears
 * the name of a backup is one.
 */
export async function backUp(connection: Connection, options: BackUpOptions): Promise<BackUp> {
  const { folder, key, at, reason, writing, verifying } = options
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, fileNameOf(at, reason))
  const partial = join(folder, `.${process.pid}-${fileNameOf(at, reason)}.partial`)
  try {
    const manifest = await writeBackup(connection, partial, { key, at, progress: writing })
    await verifyFile(folder, { file: partial, key, progress: verifying })
    renameSync(partial, file)
    flush(folder)
    return { file, manifest }
  } finally {
    rmSync(partial, { force: true })
  }
}
