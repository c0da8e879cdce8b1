import type { Connection } from '../connection'
import type { DataFolder } from '../embedded/data-folder.mjs'
import { checkBackups } from './backups'
import {
  checkLogin,
  checkMigrations,
  checkReplica,
  checkSecurity,
  checkServer,
  checkTablesAndIndexes,
  withClient,
} from './database'
import { bad, checked, type Finding, ok } from './finding'
import { checkEngine, checkFlush, checkNotices, checkRights, checkSpace } from './folder'

type Patient = {
  /** The data folder of the embedded engine; undefined on PostgreSQL. */
  readonly folder: DataFolder | undefined
  readonly connect: () => Promise<Connection>
  /** With the login that owns the tables, where that is another and known. */
  readonly connectAsOwner: () => Promise<Connection>
  /** The address of the replica, where one is set. */
  readonly replica?: string | undefined
  readonly key: () => Buffer
  readonly backups: { readonly folder: string; readonly hours: number }
  readonly at: Date
}

async function examineStructure(connection: Connection, connectAsOwner: Patient['connectAsOwner']) {
  const owner = await connectAsOwner()
  try {
    return await checkTablesAndIndexes(owner)
  } finally {
    if (owner !== connection) await owner.pool.end()
  }
}

async function examineDatabase({ folder, connect, connectAsOwner, replica }: Patient): Promise<Finding[]> {
  const isEmbedded = folder !== undefined
  try {
    const connection = await connect()
    const findings = await withClient(connection, async (client) => [
      ok('database', isEmbedded ? 'its host holds the lock and answers' : 'it answers'),
      ...(isEmbedded
        ? []
        : [
            await checked('PostgreSQL', () => checkServer(client)),
            await checked('login', () => checkLogin(client)),
          ]),
      await checked('migrations', checkMigrations),
      await checked('row-level security', () => checkSecurity(client)),
    ])
    return [
      ...findings,
      ...(replica === undefined ? [] : [await checked('replica', () => checkReplica(replica))]),
      await checked('tables and indexes', () => examineStructure(connection, connectAsOwner)),
    ]
  } catch (error) {
    return [bad('database', error instanceof Error ? error.message : String(error))]
  }
}

/** Looks at everything that records depend on. Nothing is changed. */
export async function examine(patient: Patient): Promise<Finding[]> {
  const { folder, key, backups, at } = patient
  const ofFolder = folder
    ? [
        await checked('data folder', () => checkRights(folder)),
        await checked('engine', () => checkEngine(folder)),
        await checked('flushing', () => checkFlush(folder)),
        await checked('disk', () => checkSpace(folder)),
        await checked('watchdog', () => checkNotices(folder, at)),
      ]
    : []
  return [
    await checked('key', () => ok('key', `PLUMBLINE_KEY is set (${key().length * 8} bits)`)),
    ...ofFolder,
    ...(await examineDatabase(patient)),
    await checked('backups', () => checkBackups(backups.folder, backups.hours, at)),
  ]
}
