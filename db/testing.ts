import { randomUUID } from 'node:crypto'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { connectTo, connectToEmbedded, type Connection, useConnection } from './connection'

/**
 * Data tests, `*.data.test.ts`, run once on each engine. Call `useTestDatabase()` at the top of the file: from then on
 * db/client reaches a migrated database. Files share one; make a clinic of your own with `givenClinic()` from
 * db/test-fixtures, and row-level security keeps you apart. Ask for `{ fresh: true }` where the test needs a database
 * without any clinic; it costs about two seconds.
 */
type TestDatabase =
  | { readonly engine: 'embedded'; readonly folder: string; readonly shared: string }
  | {
      readonly engine: 'postgresql'
      /** A superuser's. */
      readonly adminUrl: string
      /** Of the login that owns the tables, and of the one that serves. */
      readonly ownerUrl: string
      readonly url: string
      readonly template: string
      readonly shared: string
    }

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- merged into the framework's interface
  interface ProvidedContext {
    testDatabase: TestDatabase
  }
}

/** A migrated data folder of the test's own; only where the engine is the embedded one. */
export function copyOfDataFolder(): string {
  const database = inject('testDatabase')
  if (database.engine !== 'embedded') throw new Error('PostgreSQL has no data folder of ours.')
  const copy = join(database.folder, randomUUID())
  cpSync(join(database.folder, 'template'), copy, { recursive: true })
  return copy
}

const onServer = (url: string, database: string): Promise<Connection> =>
  connectTo({ connectionString: Object.assign(new URL(url), { pathname: `/${database}` }).href })

type OnServer = Extract<TestDatabase, { engine: 'postgresql' }>

async function freshOnServer({ ownerUrl, url, template }: OnServer, asOwner: boolean): Promise<Connection> {
  const database = `${template}_${randomUUID().slice(0, 8)}`
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query(`create database ${database} template ${template}`)
  await client.end()
  return onServer(asOwner ? ownerUrl : url, database)
}

function open(database: TestDatabase, { fresh, asOwner }: Required<Wanted>): Promise<Connection> {
  if (database.engine === 'embedded') return connectToEmbedded(fresh ? copyOfDataFolder() : database.shared)
  return fresh ? freshOnServer(database, asOwner) : onServer(database.url, database.shared)
}

type Wanted = {
  readonly fresh?: boolean
  /** With the login that may change the tables themselves; only of a fresh database. */
  readonly asOwner?: boolean
}

/** Points db/client at a migrated test database for the tests of this file. */
export function useTestDatabase({ fresh = false, asOwner = false }: Wanted = {}): void {
  let connection: Connection | undefined
  beforeAll(async () => {
    connection = await open(inject('testDatabase'), { fresh, asOwner })
    useConnection(Promise.resolve(connection))
  })
  afterAll(async () => {
    useConnection(undefined)
    await connection?.pool.end()
  })
}
