import 'server-only'
import { sql } from 'drizzle-orm'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { PoolClient } from 'pg'
import { cache } from 'react'
import { AppError } from '@/lib/errors'
import { serverInFront } from '@/lib/server-in-front'
import { type Connection, connection, isGone, isUnavailable, takeClient } from './connection'
import { withoutValues } from './failure'
import { isReplicaTrouble, noteAnswer, noteTrouble, openedReplica, type ReplicaTrouble } from './replica'

/** Has the tables' rights and nothing else; row-level security binds it. */
const APP_ROLE = 'plumbline_app'
/** As long as the embedded engine's watchdog lets a statement run. */
const LONGEST_STATEMENT_MILLISECONDS = 30_000

type Database = NodePgDatabase

/** A transaction: the only way to the tables. There is none within another. */
export type Tx = Omit<Database, 'transaction'>

type Work<T> = (tx: Tx) => Promise<T>

/** What each transaction under way has left for its end. */
const leftForTheEnd = new WeakMap<Tx, (() => Promise<void>)[]>()

/** Has something done last in a transaction, just before its commit: what others would have to wait for. */
export function beforeCommit(tx: Tx, work: () => Promise<void>): void {
  const left = leftForTheEnd.get(tx)
  if (!left) throw new Error('This is no transaction of inClinic or outsideClinics.')
  left.push(work)
}

const TOOK_TOO_LONG = 'The database went away, or took too long'

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

async function attempt<T>(current: Connection, clinicId: string, work: Work<T>, kind: Kind): Promise<T> {
  const client = await takeClient(current)
  let broken: Error | undefined
  const noteLoss = (error: Error): void => {
    broken = error
  }
  client.on('error', noteLoss)
  try {
    await client.query(beginning(client, current, clinicId, kind))
    const tx: Tx = drizzle(client, { casing: 'snake_case' })
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
    if (isUnavailable(error)) throw new AppError('unavailable', TOOK_TOO_LONG)
    throw withoutValues(error)
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

/** Runs `work` in one transaction that sees no clinic's rows: for sign-in names, attempts and the first-run set-up. */
export const outsideClinics = <T>(work: Work<T>): Promise<T> => traced('', work)

/** The newest event on the clinic's record, as the primary says; asked once for each page that is made. */
const newestEvent = cache((clinicId: string) =>
  traced(
    clinicId,
    async (tx) => {
      const { rows } = await tx.execute<{ seq: string; hash: string }>(
        sql`select seq, hash from audit_heads where clinic_id = ${clinicId}`,
      )
      return rows[0]
    },
    'read only',
  ),
)

class NotYet extends Error {
  constructor(readonly trouble: ReplicaTrouble) {
    super(trouble)
  }
}

/** @returns undefined where the primary has to answer */
async function onReplica<T>(clinicId: string, work: Work<T>): Promise<{ readonly result: T } | undefined> {
  const other = await openedReplica()
  const wanted = other && (await newestEvent(clinicId))
  if (!other || !wanted) return undefined
  const upToDate: Work<T> = async (tx) => {
    // By its seal: a replica of another past, from before something was restored, has another event in its place.
    const { rows } = await tx.execute<{ isReplica: boolean; has: boolean }>(
      sql`select pg_is_in_recovery() as "isReplica", exists (
        select from audit_events where clinic_id = ${clinicId} and seq = ${wanted.seq} and hash = ${wanted.hash}) as has`,
    )
    if (!rows[0]?.isReplica) throw new NotYet('unfit')
    if (!rows[0].has) throw new NotYet('behind')
    return work(tx)
  }
  try {
    const result = await attempt(other, clinicId, upToDate, 'read only')
    noteAnswer()
    return { result }
  } catch (error) {
    if (error instanceof NotYet) noteTrouble(error.trouble)
    else if (isReplicaTrouble(error)) noteTrouble('away')
    else if (isUnavailable(error)) throw new AppError('unavailable', TOOK_TOO_LONG)
    else throw withoutValues(error)
    return undefined
  }
}

/**
 * Runs a read in one read-only transaction that sees the rows of this clinic only: on the replica, where there is one and
 * it has the newest event that was on the clinic's record when the read began, whoever wrote it and through whichever instance;
 * else on the primary. The record is the clock: everything that changes what these reads show leaves an event, events of a
 * clinic are numbered in the order of their commits, and a replica repeats commits in that order. Of use for what costs the
 * database something and leaves no event of its own in the same transaction.
 */
export async function readInClinic<T>(clinicId: string, work: Work<T>): Promise<T> {
  const answered = await onReplica(clinicId, work)
  return answered ? answered.result : traced(clinicId, work, 'read only')
}
