/** A made clinic, served as it is in earnest, on either engine; this process is none of those that serve it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { administer, databaseUrl, freePort, scratchCluster } from '@/db/test-cluster'
import { serverPrograms } from '@/db/test-postgresql-server'
import { serverCommand } from '@/scripts/serve'
import { answers } from './answers'
import type { MadeClinic } from './clinic-of-any-size'

export type Engine = 'embedded' | 'PostgreSQL'

/** A patient in care, and the session of the therapist who has them in care. */
export type InCare = {
  readonly patientId: string
  readonly episodeId: string
  readonly therapistId: string
  readonly name: string
  readonly cookie: string
}

export type ServedClinic = {
  readonly address: string
  readonly inCare: readonly [InCare, ...InCare[]]
  readonly server: number
  /** The process of the embedded engine, where that is used. */
  readonly host: number | undefined
  readonly metricsToken: string
  /** Nothing of it is left afterwards. */
  readonly stop: () => Promise<void>
}

/** Ten therapists with fifty patients in care each: the clinic that sizes are reckoned for. */
const CLINIC = { patients: 1000, checkIns: 20_000, inCareOneOf: 2, therapists: 10 } as const
const READY_WITHIN_MS = 60_000

type Database = {
  readonly variables: Readonly<Record<string, string>>
  /** Of a superuser, who fills it. */
  readonly connectionString?: string
  readonly stop: () => Promise<void>
}

/** PostgreSQL as in earnest: it flushes what it says is written. Its own login owns the tables, another serves. */
async function postgresql(): Promise<Database> {
  const programs = serverPrograms()
  if (programs === undefined) throw new Error('PostgreSQL is not here.')
  const cluster = await scratchCluster(programs, [])
  await administer(cluster.url, async (client) => {
    await client.query('create role owner login nosuperuser')
    await client.query('create role serve login nosuperuser')
    await client.query('create database plumbline owner owner')
  })
  const connectionString = databaseUrl(cluster.url, 'plumbline')
  const as = (username: string): string => Object.assign(new URL(connectionString), { username }).href
  return {
    variables: { DATABASE_URL: as('serve'), DATABASE_OWNER_URL: as('owner') },
    connectionString,
    stop: async () => cluster.stop(),
  }
}

async function embedded(folder: string): Promise<Database> {
  const { stopHost } = await import('@/db/embedded/stop')
  return { variables: { DATABASE_URL: '', DATABASE_OWNER_URL: '' }, stop: () => stopHost(folder) }
}

/** Makes the tables and the clinic. */
async function fill(folder: string, { connectionString }: Database): Promise<MadeClinic> {
  const { connectTo, connectToEmbedded, useConnection } = await import('@/db/connection')
  const { migrate } = await import('@/db/migrate')
  const { clinicToday } = await import('@/lib/clinic/clock')
  const { clinicOfAnySize, learnStatistics } = await import('./clinic-of-any-size')
  const opened = await (connectionString === undefined
    ? connectToEmbedded(folder)
    : connectTo({ connectionString }))
  useConnection(Promise.resolve(opened))
  try {
    await migrate()
    const made = await clinicOfAnySize({ ...CLINIC, today: clinicToday('UTC') })
    await learnStatistics()
    return made
  } finally {
    useConnection(undefined)
    await opened.pool.end()
  }
}

/** Everybody in care, with a session of each therapist; by the login that serves. */
async function readInCare({ clinicId, therapistIds }: MadeClinic, secret: string): Promise<InCare[]> {
  const { inClinic } = await import('@/db/client')
  const { connection, useConnection } = await import('@/db/connection')
  const { now } = await import('@/lib/clinic/clock')
  const { sessionCookieOf } = await import('@/scripts/access/sessions')
  const { pool } = await connection()
  try {
    const cookies = new Map<string, string>()
    for (const id of therapistIds) cookies.set(id, await sessionCookieOf({ clinicId, id }, now(), secret))
    const { rows } = await inClinic(clinicId, (tx) =>
      tx.execute<{ id: string; episode: string; name: string; therapist: string }>(sql`
        select p.id, e.id as episode, p.name, p.assigned_therapist_id as therapist from patients p
        join episodes e on e.clinic_id = p.clinic_id and e.patient_id = p.id and e.discharged_on is null
        where p.clinic_id = ${clinicId} order by p.id`),
    )
    return rows.map(({ id, episode, name, therapist }) => ({
      patientId: id,
      episodeId: episode,
      therapistId: therapist,
      name,
      cookie: cookies.get(therapist) ?? '',
    }))
  } finally {
    useConnection(undefined)
    await pool.end()
  }
}

async function end(server: ChildProcess | undefined): Promise<void> {
  if (!server || server.exitCode !== null) return
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  await ended
}

/** Makes the clinic and serves the build. Sets the variables that the code of the app reads in this process. */
export async function serveClinic(engine: Engine): Promise<ServedClinic> {
  if (!existsSync('.next/BUILD_ID'))
    throw new Error('There is no build to measure; run "npm run build" first.')
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-load-'))
  // Of its own: a server that is there already would be measured in its place.
  const port = await freePort()
  const address = `http://localhost:${port}`
  const [secret, metricsToken] = [randomUUID(), randomUUID()]
  Object.assign(process.env, {
    NEXTAUTH_URL: address,
    NEXTAUTH_SECRET: secret,
    PLUMBLINE_KEY: randomUUID(),
    PLUMBLINE_DATA: folder,
    PLUMBLINE_METRICS_TOKEN: metricsToken,
  })
  const database = await (engine === 'embedded' ? embedded(folder) : postgresql())
  Object.assign(process.env, database.variables)
  const { hostOf } = await import('@/db/embedded/stop')
  let server: ChildProcess | undefined
  const stop = async (): Promise<void> => {
    await end(server)
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const [first, ...others] = await readInCare(await fill(folder, database), secret)
    if (!first) throw new Error('Nobody is in care')
    server = spawn(process.execPath, serverCommand(port, '127.0.0.1'), {
      env: { ...process.env, NODE_ENV: 'production', DATABASE_OWNER_URL: '' },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    await answers(`${address}/api/health`, READY_WITHIN_MS)
    const inCare = [first, ...others] as const
    return { address, inCare, server: server.pid ?? 0, host: hostOf(folder), metricsToken, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
