import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { connectTo, useConnection } from './connection'
import { openEmbedded } from './embedded/open'
import { migrate } from './migrate'
import { noteEngine } from './test-engines'

/** One migrated data folder for the run, and a copy of it at rest for files that want a database of their own. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-test-'))
  const shared = join(folder, 'shared')
  const host = await openEmbedded(shared)
  const connection = await connectTo({ host, user: 'postgres', database: 'postgres' })
  useConnection(Promise.resolve(connection))
  await migrate()
  await connection.pool.query('checkpoint')
  cpSync(join(shared, 'database'), join(folder, 'template', 'database'), { recursive: true })
  await connection.pool.end()
  useConnection(undefined)
  project.provide('testDatabase', { engine: 'embedded', folder, shared: host })
  noteEngine('embedded (PGlite)')
  return async () => {
    rmSync(folder, { recursive: true, force: true })
  }
}
