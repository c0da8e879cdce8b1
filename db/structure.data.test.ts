import { randomUUID } from 'node:crypto'
import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, inject, it } from 'vitest'
import { connectTo, connectToEmbedded, type Connection, useConnection } from './connection'
import { examine } from './doctor/examine'
import { stopHost } from './embedded/stop'
import { checkStructure, structureInWords } from './structure'
import { copyOfDataFolder } from './testing'

const PAGE_BYTES = 8192
const HEADER_BYTES = 24
const given = inject('testDatabase')
const opened: Connection[] = []

async function keep(connecting: Promise<Connection>): Promise<Connection> {
  const connection = await connecting
  opened.push(connection)
  return connection
}

/** On PostgreSQL, a copy of another database, file by file: nothing of it is in the server's memory. */
async function copyOnServer(template: string): Promise<string> {
  if (given.engine === 'embedded') throw new Error('There is no server.')
  const name = `${given.template}_${randomUUID().slice(0, 8)}`
  const { pool } = await connectTo({ connectionString: given.adminUrl })
  await pool.query(`create database ${name} template ${template} strategy file_copy`)
  await pool.end()
  return name
}

function connectToServer(database: string, login: 'adminUrl' | 'url' = 'adminUrl'): Promise<Connection> {
  if (given.engine === 'embedded') throw new Error('There is no server.')
  const connectionString = Object.assign(new URL(given[login]), { pathname: `/${database}` }).href
  return keep(connectTo({ connectionString }))
}

/** Writes over the rows of the second page, behind the engine's back. */
function spoil(file: string): void {
  const descriptor = openSync(file, 'r+')
  const nonsense = Buffer.from(Array.from({ length: 400 }, (_, index) => (index * 37 + 11) & 255))
  writeSync(descriptor, nonsense, 0, nonsense.length, PAGE_BYTES + HEADER_BYTES)
  closeSync(descriptor)
}

async function one({ pool }: Connection, expression: string): Promise<string> {
  const { rows } = await pool.query<{ value: string }>(`select ${expression}::text as value`)
  return rows[0]?.value ?? ''
}

type Database = { readonly connection: Connection; readonly folder: string; readonly name: string }

/** A database of the test's own with some pages of numbers, and the login that may do everything. */
async function givenNumbers(): Promise<Database> {
  const [folder, name] =
    given.engine === 'embedded' ? [copyOfDataFolder(), ''] : ['', await copyOnServer(given.template)]
  const connection = await (name === '' ? keep(connectToEmbedded(folder)) : connectToServer(name))
  await connection.pool.query(`create table numbers (n integer primary key, words text not null);
    insert into numbers select n, repeat('word ', 20) || n from generate_series(1, 2000) n;
    create index numbers_by_words on numbers (words);
    checkpoint`)
  return { connection, folder, name }
}

/** The same database after the files of these came to harm. */
async function spoiled(
  { connection, folder, name: database }: Database,
  relations: string[],
): Promise<Connection> {
  const paths = await Promise.all(relations.map((name) => one(connection, `pg_relation_filepath('${name}')`)))
  if (database === '') {
    await connection.pool.end()
    await stopHost(folder)
    for (const path of paths) spoil(join(folder, 'database', path))
    return keep(connectToEmbedded(folder))
  }
  const data = await one(connection, "current_setting('data_directory')")
  await connection.pool.end()
  const copy = await copyOnServer(database)
  const { pool } = await connectToServer(given.engine === 'postgresql' ? given.shared : '')
  const { rows } = await pool.query<{ oid: number }>(
    `select oid::int from pg_database where datname = '${copy}'`,
  )
  for (const path of paths) spoil(join(data, path.replace(/^base\/\d+/, `base/${rows[0]?.oid}`)))
  return connectToServer(copy)
}

const key = () => Buffer.alloc(32)
const noFolder = { folder: '/nowhere', hours: 0 }
const findingOf = async (connection: Connection) => {
  useConnection(Promise.resolve(connection))
  const connect = () => Promise.resolve(connection)
  const findings = await examine({
    folder: undefined,
    connect,
    connectAsOwner: connect,
    key,
    backups: noFolder,
    at: new Date(),
  })
  return findings.find(({ what }) => what === 'tables and indexes')
}

afterEach(async () => {
  useConnection(undefined)
  for (const { pool } of opened.splice(0)) if (!pool.ended) await pool.end()
})

describe('The tables and indexes of a database', { timeout: 120_000 }, () => {
  it('are found whole, the system’s own among them, and nothing is left behind', async () => {
    const { connection } = await givenNumbers()
    expect(await findingOf(connection)).toMatchObject({
      state: 'ok',
      says: expect.stringMatching(/^[2-9]\d\d are whole$/),
    })
    expect(await one(connection, "(select count(*) from pg_extension where extname = 'amcheck')")).toBe('0')
  })

  it('are found damaged where their files are, each of them', async () => {
    const connection = await spoiled(await givenNumbers(), ['numbers', 'numbers_by_words'])
    const finding = await findingOf(connection)
    expect(finding).toMatchObject({ state: 'bad', says: expect.stringMatching(/Restore the database/) })
    expect(finding?.says).toMatch(/damaged: numbers: /)
    expect(finding?.says).toMatch(/; numbers_by_words: /)
  })

  it('are found damaged where an index lacks a row of its table', async () => {
    const { connection } = await givenNumbers()
    const index = "indexrelid = 'numbers_by_words'::regclass"
    await connection.pool.query(`update pg_index set indisready = false, indislive = false where ${index}`)
    await connection.pool.query("insert into numbers values (0, 'nowhere in the index')")
    await connection.pool.query(`update pg_index set indisready = true, indislive = true where ${index}`)
    expect(structureInWords(await checkStructure(connection))).toMatch(
      /^damaged: numbers_by_words: heap tuple .* lacks matching index tuple/,
    )
  })

  it.skipIf(given.engine === 'embedded')(
    'are not checked, and not called whole, by a login that may not',
    async () => {
      const { name } = await givenNumbers()
      const serving = await connectToServer(name, 'url')
      expect(await checkStructure(serving)).toMatchObject({
        state: 'not checked',
        why: expect.stringMatching(
          /may not use amcheck.*create extension if not exists amcheck; grant execute/,
        ),
      })
      expect(await findingOf(serving)).toMatchObject({
        state: 'warn',
        says: expect.stringMatching(/^not checked/),
      })
      const admin = await connectToServer(name)
      await admin.pool.query('create extension amcheck')
      expect(await checkStructure(serving)).toMatchObject({ state: 'not checked' })
      const login = await one(serving, 'quote_ident(current_user)')
      await admin.pool.query(
        `grant execute on function bt_index_check(regclass, boolean), verify_heapam(regclass, boolean, boolean, text, bigint, bigint) to ${login}`,
      )
      expect(await checkStructure(serving)).toMatchObject({ state: 'checked', damage: [] })
    },
  )
})
