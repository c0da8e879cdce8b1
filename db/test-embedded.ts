import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { connectToEmbedded, useConnection } from './connection'
import { openEmbedded } from './embedded/open'
import { stopHost } from './embedded/stop'
import { migrate } from './migrate'
import { noteEngine } from './test-engines'

/** One migrated data folder for the run, and a copy of it at rest for files that want a database of their own. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-test-'))
  const shared = join(folder, 'shared')
  const connection = await connectToEmbedded(shared)
  useConnection(Promise.resolve(connection))
  await migrate()
  await connection.pool.end()
  await stopHost(shared)
  cpSync(join(shared, 'database'), join(folder, 'template', 'database'), { recursive: true })
  useConnection(undefined)
  await openEmbedded(shared)
  project.provide('testDatabase', { engine: 'embedded', folder, shared })
  noteEngine('embedded (PGlite)')
  return async () => {
    rmSync(folder, { recursive: true, force: true })
  }
}
