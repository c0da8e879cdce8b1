import 'server-only'
import { NodePgDatabase, NodePgSession } from 'drizzle-orm/node-postgres'
import { PgDialect } from 'drizzle-orm/pg-core'
import type { PoolClient } from 'pg'
import { AppError } from '@/lib/errors'
import { serverInFront } from '@/lib/server-in-front'
import { type Connection, connection, isGone, isUnavailable, takeClient } from './connection'
import { withoutValues } from './failure'
import { breakOffWhenSilent, LONGEST_SILENCE_MILLISECONDS } from './silence'

/** Has the tables' rights and nothing else; row-level security binds it. */
const APP_ROLE = 'plumbline_app'
/** As long as the embedded engine's watchdog lets a statement run. */
const LONGEST_STATEMENT_MILLISECONDS = 30_000

type Database = NodePgDatabase

/** A transaction: the only way to the tables. There is none within another. */
export type Tx = Omit<Database, 'transaction'>

export type Work<T> = (tx: Tx) => Promise<T>

/** One for all: it works out once what each column is called in its table, which for every transaction anew costs as much as a statement. */
const DIALECT = new PgDialect({ casing: 'snake_case' })

/** A new one for each transaction, which others keep things under. */
const txOn = (client: PoolClient): Tx =>
  new NodePgDatabase(DIALECT, new NodePgSession(client, DIALECT, undefined), undefined)

/** What each transaction under way has left for its end. */
const leftForTheEnd = new WeakMap<Tx, (() => Promise<void>)[]>()

/** Has something done last in a transaction, just before its commit: what others would have to wait for. */
export function beforeCommit(tx: Tx, work: () => Promise<void>): void {
  const left = leftForTheEnd.get(tx)
  if (!left) throw new Error('This is no transaction of inClinic or outsideClinics.')
  left.push(work)
}

/** What of a failure may leave this folder: whether to try again, and nothing of what was asked. */
export const told = (error: unknown): unknown =>
  isUnavailable(error)
    ? new AppError('unavailable', 'The database went away, or took too long')
    : withoutValues(error)

/** What a transaction may do, as the database is told. */
type Kind = 'read write' | 'read only'

/** All that comes before the work, in one message: a page is made of many short transactions, and each message is a wait. */
function beginning(client: PoolClient, { stepsDown }: Connection, clinicId: string, kind: Kind): string {
  const other = stepsDown
    ? `'role', '${APP_ROLE}'`
    : `'statement_timeout', '${LONGEST_STATEMENT_MILLISECONDS}'`
  // Local to the transaction: a connection pool in front of the server must find no trace of it.
  return `begin ${kind}; select set_config('app.clinic_id', ${client.escapeLiteral(clinicId)}, true), set_config(${other}, true)`
}

/** @throws where the database had given the transaction up: it then ends one with nothing kept, and without a complaint */
async function commit(client: PoolClient): Promise<void> {
  const { command } = await client.query('commit')
  if (command !== 'COMMIT') throw new Error('A statement had failed, so nothing of the transaction was kept.')
}

/** One transaction on this connection, tried once; its errors are as the database gives them. */
export async function attempt<T>(
  current: Connection,
  clinicId: string,
  work: Work<T>,
  kind: Kind,
): Promise<T> {
  const client = await takeClient(current)
  let broken: Error | undefined
  const noteLoss = (error: Error): void => {
    broken = error
  }
  client.on('error', noteLoss)
  // Within the embedded engine one waits for another, however long; it is no machine that could be gone.
  const watched = current.stepsDown ? undefined : breakOffWhenSilent(client, LONGEST_SILENCE_MILLISECONDS)
  try {
    await client.query(beginning(client, current, clinicId, kind))
    const tx = txOn(client)
    const left: (() => Promise<void>)[] = []
    leftForTheEnd.set(tx, left)
    const result = await work(tx)
    for (const last of left) await last()
    await commit(client)
    return result
  } catch (error) {
    // Where that fails too the connection is broken, and the server has rolled back by itself.
    await client.query('rollback').catch((failed: Error) => {
      broken ??= failed
    })
    if (isGone(error)) broken ??= error instanceof Error ? error : undefined
    throw error
  } finally {
    watched?.()
    client.off('error', noteLoss)
    client.release(broken)
  }
}

/**
 * A transaction whose connection breaks before the work began has done nothing, and is tried once more.
 * @throws AppError('unavailable') when the connection broke later, or a statement took too long; 'busy' when too many wait
 */
async function inTransaction<T>(clinicId: string, work: Work<T>, kind: Kind = 'read write'): Promise<T> {
  const current = await connection()
  let begun = false
  const begin: Work<T> = (tx) => {
    begun = true
    return work(tx)
  }
  try {
    return await attempt(current, clinicId, begin, kind).catch(async (error: unknown) => {
      if (begun || !isGone(error)) throw error
      await current.revive()
      return attempt(current, clinicId, begin, kind)
    })
  } catch (error) {
    throw told(error)
  }
}

/** A part of the request's trace, which tells how long it took and not what was asked. */
function traced<T>(clinicId: string, work: Work<T>, kind: Kind = 'read write'): Promise<T> {
  const { plumblineTrace } = serverInFront()
  const transaction = (): Promise<T> => inTransaction(clinicId, work, kind)
  return plumblineTrace ? plumblineTrace('database transaction', transaction) : transaction()
}

/** Runs `work` in one transaction that sees the rows of this clinic only. */
export const inClinic = <T>(clinicId: string, work: Work<T>): Promise<T> => traced(clinicId, work)

/** Runs `work` in one transaction that sees the rows of this clinic only and can change nothing: see readTogether. */
export const readOnPrimary = <T>(clinicId: string, work: Work<T>): Promise<T> =>
  traced(clinicId, work, 'read only')

/** Runs `work` in one transaction that sees no clinic's rows: for sign-in names, attempts and the first-run set-up. */
export const outsideClinics = <T>(work: Work<T>): Promise<T> => traced('', work)
