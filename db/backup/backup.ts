import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Connection } from '../connection'
import { flush } from '../embedded/flush.mjs'
import type { Manifest, Progress } from './contents'
import { load, type Source, wholeBackup } from './load'
import { fileNameOf } from './retention'
import { inScratch, whereNobodyWaits } from './scratch'
import { backupsDatedAhead, setAside } from './standing'
import { writeBackup } from './write'

const PARTIAL = '.partial'
/** Longer than any check: what is as old was left behind by a backup that was cut short. */
const LEFT_BEHIND_MILLISECONDS = 3 * 86_400_000

export type BackUpOptions = {
  readonly folder: string
  /** The folder that the database is copied in, and restored in to be checked, as long as that takes; never the one that is copied away. */
  readonly scratch: string
  readonly key: Buffer
  readonly at: Date
  /** Why it was made, where not by the clock. */
  readonly reason?: 'before-migration' | 'by-hand'
  readonly writing: Progress
  readonly verifying: Progress
}

export type BackUp = { readonly file: string; readonly manifest: Manifest }

/** Restores a backup into a database of its own and compares every table with what the file says. */
export async function verifyFile(scratch: string, source: Source): Promise<Manifest> {
  const backup = await wholeBackup(source)
  await inScratch(
    scratch,
    (connection) => load(connection, backup),
    () => {},
  )
  return backup.manifest
}

function sweepPartials(folder: string): void {
  for (const file of readdirSync(folder).map((name) => join(folder, name))) {
    // Another instance may just have finished it.
    const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? {}
    if (file.endsWith(PARTIAL) && mtimeMs && Date.now() - mtimeMs > LEFT_BEHIND_MILLISECONDS)
      rmSync(file, { force: true })
  }
}

/**
 * Backs the whole database up into a folder. The file has its name only after it was restored and compared: whatever bears
 * the name of a backup is one. Those that are dated later than now are set aside then: there is a newer one.
 */
export async function backUp(connection: Connection, options: BackUpOptions): Promise<BackUp> {
  const { folder, scratch, key, at, reason, writing, verifying } = options
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  sweepPartials(folder)
  // Others may finish while this one is under way: those are not from the future.
  const datedAhead = backupsDatedAhead(folder, at)
  const file = join(folder, fileNameOf(at, reason))
  const partial = join(folder, `.${process.pid}-${fileNameOf(at, reason)}${PARTIAL}`)
  try {
    const manifest = await whereNobodyWaits(connection, scratch, (source) =>
      writeBackup(source, partial, { key, at, progress: writing }),
    )
    await verifyFile(scratch, { file: partial, key, progress: verifying })
    renameSync(partial, file)
    setAside(datedAhead)
    flush(folder)
    return { file, manifest }
  } finally {
    rmSync(partial, { force: true })
  }
}
