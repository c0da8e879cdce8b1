import { createWriteStream, readFileSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Connection } from '../connection'
import { appliedMigrations } from '../migrate'
import { auditHeadsOf } from './audit-heads'
import type { Heading, Manifest, Progress } from './contents'
import { rowsOf, summing, type TableSum } from './rows'
import { inSnapshot, type Snapshot } from './scopes'
import { seal } from './seal'
import { type Table, tablesOf } from './tables'

const versionOf = (): string => {
  const { version }: { readonly version: string } = JSON.parse(readFileSync('package.json', 'utf8'))
  return version
}

const headingOf = ({ name, columns }: Table): Heading => ({
  table: name,
  columns: columns.map((column) => column.name),
})

type Made = { readonly version: string; readonly madeAt: string }

/** The lines of a backup; the manifest is given to `finished` as well. */
async function* linesFrom(
  snapshot: Snapshot,
  made: Made,
  { progress, finished }: { readonly progress: Progress; readonly finished: (manifest: Manifest) => void },
): AsyncGenerator<Buffer> {
  const tables = await tablesOf(snapshot.client)
  const migrations = await appliedMigrations(snapshot.client)
  const sums: TableSum[] = []
  for (const table of tables) {
    yield Buffer.from(`${JSON.stringify(headingOf(table))}\n`)
    const sum = summing()
    for await (const rows of rowsOf(snapshot, table)) {
      for (const row of rows) sum.add(row)
      yield Buffer.from(`${rows.join('\n')}\n`)
    }
    sums.push(sum.result(table.name))
    progress(table.name, sums.at(-1)?.rows ?? 0, sums.length / tables.length)
  }
  const manifest = { ...made, migrations, tables: sums, auditHeads: await auditHeadsOf(snapshot, tables) }
  finished(manifest)
  yield Buffer.from(`${JSON.stringify({ manifest })}\n`)
}

/**
 * Writes the whole database, as it is at one moment, into a new file. Whoever uses the same embedded engine waits meanwhile.
 * @returns what the file holds
 */
export function writeBackup(
  connection: Connection,
  file: string,
  { key, at, progress }: { readonly key: Buffer; readonly at: Date; readonly progress: Progress },
): Promise<Manifest> {
  const made = { version: versionOf(), madeAt: at.toISOString() }
  return inSnapshot(connection, async (snapshot) => {
    let manifest: Manifest | undefined
    const finished = (done: Manifest): void => {
      manifest = done
    }
    await pipeline(
      linesFrom(snapshot, made, { progress, finished }),
      createGzip({ level: 4 }),
      (bytes: AsyncIterable<Buffer>) => seal(bytes, { plumblineBackup: 1, ...made }, key),
      createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true }),
    )
    if (!manifest) throw new Error('The backup was not finished.')
    return manifest
  })
}
