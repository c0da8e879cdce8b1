import 'server-only'
import { Pool, type PoolClient, type PoolConfig } from 'pg'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'
import { openEmbedded } from './embedded/open'
import { GatheringSocket } from './gathering-socket'
import { loginProblem } from './login'

const POOL_SIZE = 10
/** What is asked for at once is sent at once, and waits for no answer in between. The types do not know of it yet. */
const AT_ONCE: PoolConfig & { readonly pipeline: true } = {
  pipeline: true,
  stream: () => new GatheringSocket(),
}
/**
 * Of a server that may be on another machine: one that is gone without a word is noticed, and does not keep everybody waiting for as long
 * as the system itself would go on trying.
 */
const FAR = { connectionTimeoutMillis: 10_000, keepAlive: true, keepAliveInitialDelayMillis: 10_000 } as const
/** Callers that may wait for a client: one more gets an answer at once instead of a silence. */
const MOST_WAITING = 200

/** Where the database is, and how to get there again when it went away. */
export type Connection = {
  readonly pool: Pool
  /** True when the login would pass row-level security by: a superuser, which the embedded engine's only login is. */
  readonly stepsDown: boolean
  /** Brings the database back before a second attempt. */
  readonly revive: () => Promise<void>
  /** The data folder, where the embedded engine serves it. */
  readonly folder?: string
}

/** A statement that the server ended because it took too long, or because it and another waited for each other. */
const GIVEN_UP = new Set(['57014', '40P01'])
/** How a pool in front of the server says that it lost it; without the end of the connection it is a mistake in a statement. */
const PROTOCOL = '08P01'
const GONE = new Set([
  'ENOENT',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  // Of a machine that is gone with its name, or that no way leads to.
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
])

/** Whether the database went away: refused, broken off, or shutting down. */
export function isGone(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return (
    GONE.has(code) ||
    (code === PROTOCOL && 'severity' in error && error.severity === 'FATAL') ||
    /connection terminated|connection error and is not queryable|timeout exceeded when trying to connect/i.test(
      error.message,
    ) ||
    isGone(error.cause)
  )
}

/** Whether the database gave up on this work, though it may well do it when it is sent again. */
export function isUnavailable(error: unknown): boolean {
  if (isGone(error)) return true
  if (!(error instanceof Error)) return false
  return ('code' in error && GIVEN_UP.has(String(error.code))) || isUnavailable(error.cause)
}

const ignore = (): void => {}

/**
 * A connection of this configuration. A client that loses the server ends nobody: an idle one is dropped, and of one that is taken what is
 * asked next fails.
 */
export async function connectTo(
  config: PoolConfig,
  revive: () => Promise<void> = async () => {},
): Promise<Connection> {
  const pool = new Pool({ max: POOL_SIZE, application_name: 'plumbline', ...AT_ONCE, ...config })
  pool.on('error', ignore)
  pool.on('connect', (client) => client.on('error', ignore))
  const { rows } = await pool.query<{ bypasses: boolean }>(
    'select rolsuper or rolbypassrls as bypasses from pg_roles where rolname = current_user',
  )
  return { pool, stepsDown: rows[0]?.bypasses ?? true, revive }
}

/**
 * A connection to the embedded database of this data folder, whose host is started where none serves it.
 * @param longestStatement milliseconds, where nobody else waits for what is asked
 */
export async function connectToEmbedded(dataFolder: string, longestStatement?: number): Promise<Connection> {
  const revive = async (): Promise<void> => {
    await openEmbedded(dataFolder, longestStatement)
  }
  const host = await openEmbedded(dataFolder, longestStatement)
  const connected = await connectTo({ host, user: 'postgres', database: 'postgres' }, revive)
  return { ...connected, folder: dataFolder }
}

/** @throws in words for the operator, for a login that could lift row-level security */
async function withoutPowers(connected: Connection): Promise<Connection> {
  const problem = await loginProblem(connected.pool)
  if (problem === undefined) return connected
  await connected.pool.end()
  throw new Error(problem)
}

async function open(): Promise<Connection> {
  const { DATABASE_URL, PLUMBLINE_DATA, NEXT_PHASE } = env()
  if (NEXT_PHASE === 'phase-production-build') throw new Error('The build must not open the database.')
  if (DATABASE_URL) return withoutPowers(await connectTo({ connectionString: DATABASE_URL, ...FAR }))
  return connectToEmbedded(PLUMBLINE_DATA)
}

/** One connection for the whole process: the framework evaluates this module several times. */
const shared = globalThis as typeof globalThis & { plumblineConnection?: Promise<Connection> | undefined }

/** Puts another connection in the place of the shared one; for tests. */
export function useConnection(replacement: Promise<Connection> | undefined): void {
  shared.plumblineConnection = replacement
}

export function connection(): Promise<Connection> {
  shared.plumblineConnection ??= open().catch((error: unknown) => {
    shared.plumblineConnection = undefined
    throw error
  })
  return shared.plumblineConnection
}

/** How many clients there are, how many nobody uses, and who waits for one; undefined while there is no connection. */
export async function poolLoad(): Promise<
  { readonly total: number; readonly idle: number; readonly waiting: number } | undefined
> {
  // What is not there yet is not waited for.
  const nothing = Promise.resolve(undefined)
  const current = await Promise.race([shared.plumblineConnection ?? nothing, nothing]).catch(() => undefined)
  return (
    current && {
      total: current.pool.totalCount,
      idle: current.pool.idleCount,
      waiting: current.pool.waitingCount,
    }
  )
}

/**
 * A connection with the login that owns the tables, for commands that make and fill them.
 * @throws in words for the operator, where PostgreSQL is used and DATABASE_OWNER_URL is not given
 */
export async function ownerConnection(): Promise<Connection> {
  const { DATABASE_URL, DATABASE_OWNER_URL } = env()
  if (!DATABASE_URL) return connection()
  if (!DATABASE_OWNER_URL)
    throw new Error('This makes tables: give the login that owns the database as DATABASE_OWNER_URL.')
  return connectTo({ connectionString: DATABASE_OWNER_URL, max: 1, ...FAR })
}

/**
 * Works with the login that owns the tables where it is given, else with the one that serves: a database that was just restored has not
 * given that one its rights yet.
 */
export async function asOwnerWhereGiven<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
  const { DATABASE_URL, DATABASE_OWNER_URL } = env()
  if (!DATABASE_URL || !DATABASE_OWNER_URL) return work(await connection())
  const owner = await ownerConnection()
  try {
    return await work(owner)
  } finally {
    await owner.pool.end()
  }
}

/**
 * A client from the pool; when the database went away it is brought back once.
 * @throws AppError('busy') when too many wait for one
 */
export async function takeClient({ pool, revive }: Connection): Promise<PoolClient> {
  if (pool.waitingCount >= MOST_WAITING) throw new AppError('busy', 'Too many wait for the database')
  try {
    return await pool.connect()
  } catch (error) {
    if (!isGone(error)) throw error
    await revive()
    return pool.connect()
  }
}
