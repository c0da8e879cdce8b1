import type { ClientBase } from 'pg'
import type { Connection } from '../connection'
import { BEFORE_THE_CLINIC } from '../login'
import { pendingMigrations } from '../migrate'
import { openReplica } from '../replica'
import { checkStructure, structureInWords } from '../structure'
import { bad, type Finding, ok, warn } from './finding'

const OLDEST_SERVER = 15

async function one<T extends object>(client: ClientBase, text: string): Promise<T | undefined> {
  const { rows } = await client.query<T>(text)
  return rows[0]
}

export async function checkServer(client: ClientBase): Promise<Finding> {
  const row = await one<{ server_version_num: string }>(client, 'show server_version_num')
  const version = Math.floor(Number(row?.server_version_num) / 10_000)
  return version < OLDEST_SERVER
    ? bad('PostgreSQL', `version ${version}: Plumbline needs ${OLDEST_SERVER} or newer.`)
    : ok('PostgreSQL', `version ${version}`)
}

/** A login that may do everything makes row-level security rest on our stepping down alone. */
export async function checkLogin(client: ClientBase): Promise<Finding> {
  const row = await one<{ name: string; everything: boolean }>(
    client,
    'select rolname as name, rolsuper or rolbypassrls as everything from pg_roles where rolname = current_user',
  )
  return row?.everything
    ? warn(
        'login',
        `${row.name} passes row-level security by: use a login that owns the database, without superuser rights.`,
      )
    : ok('login', `${row?.name} has no more rights than it needs`)
}

export async function checkMigrations(): Promise<Finding> {
  const { applied, pending } = await pendingMigrations()
  return pending.length === 0
    ? ok('migrations', `all ${applied.length} are applied`)
    : warn('migrations', `${pending.length} are pending: the next start backs up and applies them.`)
}

const UNSECURED = `select c.relname as name from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attname = 'clinic_id' and not a.attisdropped
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    and not (c.relrowsecurity and c.relforcerowsecurity)
  order by 1`

export async function checkSecurity(client: ClientBase): Promise<Finding> {
  const { rows } = await client.query<{ name: string }>(UNSECURED)
  const open = rows.map(({ name }) => name).filter((name) => !BEFORE_THE_CLINIC.includes(name))
  return open.length === 0
    ? ok('row-level security', 'forced on every table of a clinic')
    : bad('row-level security', `not forced on ${open.join(', ')}: restore the database from a backup.`)
}

/** Seconds for which nothing new came, though the primary may have had nothing to say. */
const REPLICA = `select coalesce(round(extract(epoch from now() - pg_last_xact_replay_timestamp()))::int, 0) as seconds`

/** A replica that is away stops nothing; one that must not be read from does at the next start. */
export async function checkReplica(address: string): Promise<Finding> {
  let replica
  try {
    replica = await openReplica(address)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return warn('replica', `the primary answers in its place: ${why}`)
  }
  try {
    const { rows } = await replica.pool.query<{ seconds: number }>(REPLICA)
    return ok('replica', `it answers, and had its last change ${rows[0]?.seconds ?? 0} seconds ago`)
  } finally {
    await replica.pool.end()
  }
}

/** What could not be looked at is worth a look, never fine. */
export async function checkTablesAndIndexes(connection: Connection): Promise<Finding> {
  const structure = await checkStructure(connection)
  const says = structureInWords(structure)
  if (structure.state === 'not checked') return warn('tables and indexes', says)
  return structure.damage.length === 0
    ? ok('tables and indexes', says)
    : bad('tables and indexes', `${says}. Restore the database from a backup.`)
}

/** Runs checks on one client of the connection. */
export async function withClient<T>(
  { pool }: Connection,
  work: (client: ClientBase) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  try {
    return await work(client)
  } finally {
    client.release()
  }
}
