import 'server-only'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClientBase } from 'pg'
import { connection, takeClient } from './connection'

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

/** What the database has had; nothing where it is new. */
export async function appliedMigrations(client: ClientBase): Promise<AppliedMigration[]> {
  const { rows: found } = await client.query<{ exists: boolean }>(
    "select to_regclass('public.plumbline_migrations') is not null as exists",
  )
  if (!found[0]?.exists) return []
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

async function apply(client: ClientBase, { name, sql, hash }: Migration): Promise<void> {
  try {
    for (const statement of sql.split('--> statement-breakpoint')) await client.query(statement)
  } catch (error) {
    throw new Error(`The migration ${name} failed and left nothing behind.`, { cause: error })
  }
  await client.query('insert into plumbline_migrations (name, hash) values ($1, $2)', [name, hash])
}

/** The app's role may use every table but the list of migrations; where the login could not make it, it is not needed. */
const GRANTS = `do $$ begin
  if exists (select from pg_roles where rolname = 'plumbline_app') then
    grant usage on schema public to plumbline_app;
    grant select, insert, update, delete on all tables in schema public to plumbline_app;
    revoke all on plumbline_migrations from plumbline_app;
  end if;
end $$`

/**
 * Brings the database up to the first so many migrations within a transaction of the caller's.
 * @returns the names of those applied now
 */
export async function applyMigrations(client: ClientBase, count: number): Promise<string[]> {
  await client.query('select pg_advisory_xact_lock($1)', [LOCK])
  await client.query(
    'create table if not exists plumbline_migrations (name text primary key, hash text not null, applied_at timestamptz not null default now())',
  )
  const applied = await appliedMigrations(client)
  refuseNewer(applied)
  const fresh = migrationsOnDisk().slice(applied.length, count)
  for (const migration of fresh) await apply(client, migration)
  if (fresh.length > 0) await client.query(GRANTS)
  return fresh.map(({ name }) => name)
}

/** What a start would do to the database: the migrations it has had, and those it has not. */
export async function pendingMigrations(): Promise<{
  readonly applied: readonly AppliedMigration[]
  readonly pending: readonly string[]
}> {
  const client = await takeClient(await connection())
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
}

/**
 * Brings the database up to this version, in one transaction that holds a lock: several processes may start at once,
 * and a start that fails leaves the database as it was. The lock ends with the transaction, so that a connection pool
 * in front of the server cannot keep it.
 * @returns the names of the migrations applied now
 * @throws when the database is newer than the code, or a released migration was changed
 */
export async function migrate(): Promise<string[]> {
  const client = await takeClient(await connection())
  try {
    await client.query('begin')
    const applied = await applyMigrations(client, Infinity)
    await client.query('commit')
    return applied
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}
