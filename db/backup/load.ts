import type { ClientBase } from 'pg'
import type { Connection } from '../connection'
import { takeClient } from '../connection'
import { applyMigrations, refuseNewer } from '../migrate'
import { auditHeadsOf } from './audit-heads'
import { isRow, linesOf, type Heading, type Manifest, type Progress, readManifest } from './contents'
import { differences, PIECE_LETTERS, sumsOf } from './rows'
import { sayTheSame } from './scopes'
import { NOT_WHOLE } from './seal'
import { type ForeignKey, foreignKeysOf, quoted, type Table, tablesOf } from './tables'

const MOST_ROWS_AT_ONCE = 500

async function refuseTables(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ relname: string }>(`
    select relname from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm') and relname <> 'plumbline_probe' limit 1`)
  if (rows.length > 0)
    throw new Error(
      `The database is not empty: it has the table ${rows[0]?.relname}. Restore into a new, empty database. Nothing was changed.`,
    )
}

/** What guards the rows of a running clinic stands in the way of putting them back; it is set up again before the end. */
async function lower(client: ClientBase, tables: readonly Table[]): Promise<ForeignKey[]> {
  const keys = await foreignKeysOf(client)
  for (const { table, name } of keys)
    await client.query(`alter table ${quoted(table)} drop constraint ${quoted(name)}`)
  for (const { name } of tables)
    await client.query(`alter table ${quoted(name)} disable trigger user, no force row level security`)
  return keys
}

/** Adding a foreign key checks every row against it. */
async function raise(
  client: ClientBase,
  tables: readonly Table[],
  keys: readonly ForeignKey[],
): Promise<void> {
  for (const { table, name, definition } of keys)
    await client.query(`alter table ${quoted(table)} add constraint ${quoted(name)} ${definition}`)
  for (const { name, isForced } of tables) {
    await client.query(`alter table ${quoted(name)} enable trigger user`)
    if (isForced) await client.query(`alter table ${quoted(name)} force row level security`)
  }
}

function insertInto(tables: readonly Table[], { table, columns }: Heading): string {
  const found = tables.find(({ name }) => name === table)
  const types = new Map(found?.columns.map(({ name, type }) => [name, type]))
  if (columns.length !== types.size || columns.some((name) => !types.has(name)))
    throw new Error(`The backup's table ${table} is not the one of its migrations. Nothing was changed.`)
  const values = columns.map((name, index) => `(r ->> ${index})::${types.get(name)}`)
  return `insert into ${quoted(table)} (${columns.map(quoted).join(', ')}) overriding system value
    select ${values.join(', ')} from jsonb_array_elements($1::jsonb) r`
}

export type Source = { readonly file: string; readonly key: Buffer; readonly progress: Progress }
/** A backup that was read from its first byte to its last, and can be restored by this version. */
export type Whole = Source & { readonly manifest: Manifest }

async function fill(
  client: ClientBase,
  tables: readonly Table[],
  { file, key, progress, manifest }: Whole,
): Promise<void> {
  const total = manifest.tables.reduce((sum, { rows }) => sum + rows, 0)
  let [done, inTable] = [0, 0]
  let heading: Heading | undefined
  let insert = ''
  let waiting: string[] = []
  let letters = 0
  const put = async (): Promise<void> => {
    if (waiting.length > 0) await client.query(insert, [`[${waiting.join(',')}]`])
    done += waiting.length
    inTable += waiting.length
    waiting = []
    letters = 0
  }
  const endTable = async (): Promise<void> => {
    await put()
    if (heading) progress(heading.table, inTable, total === 0 ? 1 : done / total)
  }
  for await (const lines of linesOf(file, key))
    for (const line of lines) {
      if (isRow(line)) {
        letters += line.length
        if (waiting.push(line) >= MOST_ROWS_AT_ONCE || letters >= PIECE_LETTERS) await put()
        continue
      }
      await endTable()
      if (line.startsWith('{"manifest":')) return
      const read: Heading = JSON.parse(line)
      heading = read
      insert = insertInto(tables, read)
      inTable = 0
    }
  throw new Error(NOT_WHOLE)
}

/** What stands in the database now must be what the manifest says, to the last value. */
async function compare(client: ClientBase, tables: readonly Table[], manifest: Manifest): Promise<void> {
  const everything = { client, clinics: undefined }
  const wrong = differences(manifest.tables, await sumsOf(everything, tables))
  const heads = await auditHeadsOf(everything, tables)
  const found = new Map(heads.map(({ clinic, hash }) => [clinic, hash]))
  const wrongHeads = manifest.auditHeads.filter(({ clinic, hash }) => found.get(clinic) !== hash)
  if (wrong.length > 0 || wrongHeads.length > 0)
    throw new Error(
      `What was restored is not what was backed up: ${[...wrong, ...wrongHeads.map(({ clinic }) => `the audit chain of ${clinic}`)].join('; ')}. Nothing was changed.`,
    )
}

/**
 * Reads a whole backup before anything is done with it.
 * @throws with a sentence when it does not open to the last byte, or is of a newer version
 */
export async function wholeBackup(source: Source): Promise<Whole> {
  const manifest = await readManifest(source.file, source.key)
  refuseNewer(manifest.migrations)
  return { ...source, manifest }
}

/**
 * Fills an empty database from a backup, in one transaction: all of it, checked row by row, or nothing. The database has the
 * migrations of the backup afterwards.
 * @throws with a sentence for the operator
 */
export async function load(connection: Connection, backup: Whole): Promise<void> {
  const { manifest } = backup
  const client = await takeClient(connection)
  try {
    await client.query('begin')
    await refuseTables(client)
    await sayTheSame(client)
    await applyMigrations(client, manifest.migrations.length)
    const tables = await tablesOf(client)
    const keys = await lower(client, tables)
    await fill(client, tables, backup)
    await compare(client, tables, manifest)
    await raise(client, tables, keys)
    // Whoever asks first must not have it planned as if there were no rows.
    await client.query('analyze')
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}
