import 'server-only'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClientBase } from 'pg'
import { env } from '@/lib/env'
import { asOwnerWhereGiven, type Connection, connection, ownerConnection, takeClient } from './connection'

const FOLDER = join('db', 'migrations')
/** Any number will do, as long as nobody else on the server uses it for something else. */
const LOCK = 7_155_812_004

/** A migration that a database has had. */
export type AppliedMigration = { readonly name: string; readonly hash: string }
type Migration = { readonly name: string; readonly sql: string; readonly hash: string }

/** A check-out may turn line ends around: the hash is of the lines. */
const hashOf = (text: string): string =>
  createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex')

function migrationsOnDisk(): Migration[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.sql'))
  return files.toSorted().map((file) => {
    const sql = readFileSync(join(FOLDER, file), 'utf8')
    return { name: file.replace('.sql', ''), sql, hash: hashOf(sql) }
  })
}

async function hasList(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ is: boolean }>(
    "select to_regclass('public.plumbline_migrations') is not null as is",
  )
  return rows[0]?.is ?? false
}

/** What the database has had; nothing where it is new. */
export async function appliedMigrations(client: ClientBase): Promise<AppliedMigration[]> {
  if (!(await hasList(client))) return []
  const { rows } = await client.query<AppliedMigration>(
    'select name, hash from plumbline_migrations order by name',
  )
  return rows
}

/** @throws for migrations that this version does not have, or has otherwise */
export function refuseNewer(applied: readonly AppliedMigration[]): void {
  const onDisk = migrationsOnDisk()
  applied.forEach(({ name, hash }, index) => {
    const file = onDisk[index]
    if (!file || file.name !== name)
      throw new Error(
        `The database is newer than this Plumbline: it has had the migration ${name}. Start the newer version.`,
      )
    if (file.hash !== hash)
      throw new Error(
        `The migration ${name} was changed after it was applied: restore the file as it was released.`,
      )
  })
}

/**
 * Whether the database has not had a migration of this version, or had it otherwise. It may have had more: servers of
 * the release before go on until they are replaced.
 */
export async function lacksMigrations(client: ClientBase): Promise<boolean> {
  const applied = await appliedMigrations(client)
  return migrationsOnDisk().some(
    ({ name, hash }, index) => applied[index]?.name !== name || applied[index].hash !== hash,
  )
}

async function apply(client: ClientBase, { name, sql, hash }: Migration): Promise<void> {
  try {
    for (const statement of sql.split('--> statement-breakpoint')) await client.query(statement)
  } catch (error) {
    throw new Error(`The migration ${name} failed and left nothing behind.`, { cause: error })
  }
  await client.query('insert into plumbline_migrations (name, hash) values ($1, $2)', [name, hash])
}

/**
 * Who serves may use every table but the list of migrations. To the audit trail it only adds, and seals what an earlier
 * version added: a trigger sees to it that this happens once.
 */
const grantsTo = (role: string): string => `
  grant usage on schema public to ${role};
  grant select, insert, update, delete on all tables in schema public to ${role};
  revoke insert, update, delete on plumbline_migrations from ${role};
  revoke update, delete on audit_events from ${role};
  grant update (seq, prev_hash, hash) on audit_events to ${role};`

async function needsGrants(client: ClientBase, role: string): Promise<boolean> {
  const { rows } = await client.query<{ has: boolean }>(
    "select has_table_privilege($1, 'clinics', 'insert') and not has_table_privilege($1, 'audit_events', 'update') and has_column_privilege($1, 'audit_events', 'hash', 'update') as has",
    [role],
  )
  return !rows[0]?.has
}

/** Where the login could not make the app's role, it is not needed. */
async function grant(client: ClientBase, appLogin: string | undefined, isFresh: boolean): Promise<void> {
  const { rows } = await client.query<{ is: boolean }>(
    "select exists (select from pg_roles where rolname = 'plumbline_app') as is",
  )
  if (isFresh && rows[0]?.is) await client.query(grantsTo('plumbline_app'))
  if (appLogin !== undefined && (isFresh || (await needsGrants(client, appLogin))))
    await client.query(grantsTo(client.escapeIdentifier(appLogin)))
}

const NOT_ALLOWED = '42501'
const isNotAllowed = (error: unknown): boolean =>
  error instanceof Error && (('code' in error && error.code === NOT_ALLOWED) || isNotAllowed(error.cause))

/** Who migrates, and the login that serves where that is another. */
type By = { readonly owner: Connection; readonly appLogin?: string }

/**
 * Brings the database up to the first so many migrations within a transaction of the caller's.
 * @param appLogin the login that serves, where that is another
 * @returns the names of those applied now
 */
export async function applyMigrations(
  client: ClientBase,
  count: number,
  appLogin?: string,
): Promise<string[]> {
  await client.query('select pg_advisory_xact_lock($1)', [LOCK])
  // Asked first: a login that may create nothing can see that there is nothing to do.
  if (!(await hasList(client)))
    await client.query(
      'create table plumbline_migrations (name text primary key, hash text not null, applied_at timestamptz not null default now())',
    )
  const applied = await appliedMigrations(client)
  refuseNewer(applied)
  const all = migrationsOnDisk()
  const fresh = all.slice(applied.length, count)
  for (const migration of fresh) await apply(client, migration)
  // The rights are those of this version: a database that stays at an older one for now gets them with the rest.
  if (applied.length + fresh.length === all.length) await grant(client, appLogin, fresh.length > 0)
  return fresh.map(({ name }) => name)
}

/** What a start would do to the database: the migrations it has had, and those it has not. */
export function pendingMigrations(): Promise<{
  readonly applied: readonly AppliedMigration[]
  readonly pending: readonly string[]
}> {
  return asOwnerWhereGiven(async (from) => {
    const client = await takeClient(from)
    try {
      const applied = await appliedMigrations(client)
      refuseNewer(applied)
      return {
        applied,
        pending: migrationsOnDisk()
          .slice(applied.length)
          .map(({ name }) => name),
      }
    } finally {
      client.release()
    }
  })
}

/**
 * Brings the database up to this version, in one transaction that holds a lock: several processes may start at once,
 * and a start that fails leaves the database as it was. The lock ends with the transaction, so that a connection pool
 * in front of the server cannot keep it.
 * @returns the names of the migrations applied now
 * @throws when the database is newer than the code, or a released migration was changed
 */
export async function migrateBy({ owner, appLogin }: By): Promise<string[]> {
  const client = await takeClient(owner)
  try {
    await client.query('begin')
    const applied = await applyMigrations(client, Infinity, appLogin)
    // What is worked out next, of new columns, is planned by how many rows there are; the embedded engine counts them for nobody else.
    if (applied.length > 0) await client.query('analyze')
    await client.query('commit')
    return applied
  } catch (error) {
    await client.query('rollback').catch(() => {})
    if (isNotAllowed(error))
      throw new Error(
        'The database is not up to date, and this login may not change it: give the owner’s to migrations as DATABASE_OWNER_URL.',
        { cause: error },
      )
    throw error
  } finally {
    client.release()
  }
}

/** Migrates as the owner that DATABASE_OWNER_URL names, and gives the app's login its rights; else with the one login there is. */
export async function migrate(): Promise<string[]> {
  const { DATABASE_URL, DATABASE_OWNER_URL } = env()
  if (!DATABASE_URL || !DATABASE_OWNER_URL) return migrateBy({ owner: await connection() })
  const owner = await ownerConnection()
  try {
    return await migrateBy({ owner, appLogin: decodeURIComponent(new URL(DATABASE_URL).username) })
  } finally {
    await owner.pool.end()
  }
}
