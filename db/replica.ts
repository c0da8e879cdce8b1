import 'server-only'
import { env } from '@/lib/env'
import { serverInFront } from '@/lib/server-in-front'
import { type Connection, connectTo, isGone } from './connection'
import { loginProblem } from './login'

/** Nobody waits longer for a replica that does not answer; then the primary does. */
const CONNECT_WITHIN_MILLISECONDS = 1000
/** One that failed is left alone for so long. */
const REST_MILLISECONDS = 5000
/** Of one kind of trouble there is a line a minute, however many requests run into it. */
const BETWEEN_LINES_MILLISECONDS = 60_000
/** The replica had to go on with what the primary did, and ended the statement for that. */
const CONFLICTS = new Set(['40001', '40P01'])

/** Why the primary answers in its place. */
export type ReplicaTrouble = 'away' | 'behind' | 'unfit'

/** A sentence for the operator: what is behind DATABASE_REPLICA_URL must not be read from. */
class UnfitReplica extends Error {}

type Standing = {
  opened: Promise<Connection> | undefined
  restsUntil: number
  readonly saidAt: Map<ReplicaTrouble, number>
  /** Reads that it answered, and those that the primary did in its place. */
  readonly answered: { replica: number; primary: number }
}

/** One for the whole process, as the connection is. */
const shared = globalThis as typeof globalThis & { plumblineReplica?: Standing }
const standing = (): Standing =>
  (shared.plumblineReplica ??= {
    opened: undefined,
    restsUntil: 0,
    saidAt: new Map(),
    answered: { replica: 0, primary: 0 },
  })

/** Whether the replica, and not what was asked of it, is to blame. */
export const isReplicaTrouble = (error: unknown): boolean =>
  error instanceof Error &&
  (isGone(error) || ('code' in error && CONFLICTS.has(String(error.code))) || isReplicaTrouble(error.cause))

/**
 * A connection to the replica at this address.
 * @throws UnfitReplica where it takes writes, or the login could lift row-level security
 */
export async function openReplica(address: string): Promise<Connection> {
  const opened = await connectTo({
    connectionString: address,
    connectionTimeoutMillis: CONNECT_WITHIN_MILLISECONDS,
  })
  try {
    const { rows } = await opened.pool.query<{ is: boolean }>('select pg_is_in_recovery() as is')
    if (!rows[0]?.is)
      throw new UnfitReplica(
        'DATABASE_REPLICA_URL is no replica: what it names takes writes of its own. Give the address of a hot standby.',
      )
    const problem = await loginProblem(opened.pool)
    if (problem !== undefined)
      throw new UnfitReplica(problem.replaceAll('DATABASE_URL', 'DATABASE_REPLICA_URL'))
    return opened
  } catch (error) {
    await opened.pool.end()
    throw error
  }
}

/** Says once in a while what keeps the replica from answering. */
export function noteTrouble(trouble: ReplicaTrouble, error?: unknown): void {
  const at = Date.now()
  const { saidAt } = standing()
  standing().answered.primary += 1
  if (trouble !== 'behind') standing().restsUntil = at + REST_MILLISECONDS
  if (at - (saidAt.get(trouble) ?? 0) < BETWEEN_LINES_MILLISECONDS) return
  saidAt.set(trouble, at)
  const why = error instanceof UnfitReplica ? error.message : undefined
  serverInFront().plumblineLog?.error(
    { replica: trouble, why },
    'the primary answers in place of the replica',
  )
}

/** Counts a read that the replica answered. */
export function noteAnswer(): void {
  standing().answered.replica += 1
}

/** How many reads the replica answered, and how many the primary did in its place; undefined where none is set. */
export const replicaReads = (): Standing['answered'] | undefined =>
  env().DATABASE_REPLICA_URL ? standing().answered : undefined

/** Puts a replica in place, or takes it away; for tests. */
export function useReplica(replacement: Promise<Connection> | undefined): void {
  Object.assign(standing(), { opened: replacement, restsUntil: 0 })
  standing().saidAt.clear()
}

/** The replica, where one is set and has not just failed. */
export async function openedReplica(): Promise<Connection | undefined> {
  const current = standing()
  if (Date.now() < current.restsUntil) {
    current.answered.primary += 1
    return undefined
  }
  const address = current.opened ? undefined : env().DATABASE_REPLICA_URL
  if (address) current.opened = openReplica(address)
  try {
    return await current.opened
  } catch (error) {
    current.opened = undefined
    noteTrouble(error instanceof UnfitReplica ? 'unfit' : 'away', error)
    return undefined
  }
}

/** Looks at the replica before serving. One that is away stops nothing. @throws UnfitReplica */
export async function refuseUnfitReplica(): Promise<void> {
  const { DATABASE_REPLICA_URL } = env()
  if (!DATABASE_REPLICA_URL) return
  try {
    const { pool } = await openReplica(DATABASE_REPLICA_URL)
    await pool.end()
  } catch (error) {
    if (error instanceof UnfitReplica) throw error
    // oxlint-disable-next-line no-console -- an operator must see that it is not there
    console.error('The replica does not answer: the primary does until it is back.')
  }
}
