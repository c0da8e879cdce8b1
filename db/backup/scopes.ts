import { type ClientBase, DatabaseError, type PoolClient } from 'pg'
import type { Connection } from '../connection'
import { takeClient } from '../connection'

const TRIES = 5
const NOT_THE_OWNER = '42501'
const LOCKED = '55P03'
const LOCK_MILLISECONDS = 2000

/**
 * A login that row-level security binds sees one clinic at a time, and no list of them. The owner may lift it from this one
 * table for the time of a transaction; nobody else ever sees it lifted, because it is rolled back. The login that serves may
 * not: it knows the clinics by where people sign in, and there is no clinic without somebody who does.
 */
async function clinicsByOwner(client: ClientBase): Promise<string[]> {
  for (let tries = 1; ; tries += 1) {
    try {
      await client.query('begin')
      await client.query(`set local lock_timeout = ${LOCK_MILLISECONDS}`)
      await client.query('alter table clinics no force row level security')
      const { rows } = await client.query<{ id: string }>('select id from clinics')
      return rows.map(({ id }) => id)
    } catch (error) {
      const code = error instanceof DatabaseError ? error.code : undefined
      if (code === NOT_THE_OWNER) return []
      // Another instance backs up, which may take long, and a start waits for this: the owner then knows as much as the login that serves.
      if (code === LOCKED && tries === TRIES) return []
      if (tries === TRIES) throw new Error('The list of clinics could not be read.', { cause: error })
    } finally {
      await client.query('rollback')
    }
  }
}

/** The same words for the same values, whatever the server and its settings. */
const SAME_WORDS = [
  "set local timezone = 'UTC'",
  "set local datestyle = 'ISO, YMD'",
  "set local intervalstyle = 'postgres'",
  "set local bytea_output = 'hex'",
  'set local extra_float_digits = 1',
]

export async function sayTheSame(client: ClientBase): Promise<void> {
  for (const setting of SAME_WORDS) await client.query(setting)
}

/** A look at the whole database at one moment. */
export type Snapshot = {
  readonly client: ClientBase
  /** The clinics to look at one after the other; undefined where one look shows all. */
  readonly clinics: readonly string[] | undefined
}

async function hasClinics(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>(
    "select to_regclass('public.clinics') is not null as found",
  )
  return rows[0]?.found ?? false
}

async function clinicsOf(client: PoolClient, byOwner: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>('select distinct clinic_id as id from sign_in_names')
  return [...new Set([...byOwner, ...rows.map(({ id }) => id)])].toSorted()
}

/** Looks at the database in one transaction that changes nothing and sees no change. */
export async function inSnapshot<T>(
  connection: Connection,
  work: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  const client = await takeClient(connection)
  try {
    const isBound = !connection.stepsDown && (await hasClinics(client))
    const byOwner = isBound ? await clinicsByOwner(client) : []
    await client.query('begin isolation level repeatable read read only')
    await sayTheSame(client)
    const result = await work({ client, clinics: isBound ? await clinicsOf(client, byOwner) : undefined })
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}
