/** A made clinic, served as it is in earnest, on either engine; this process is none of those that serve it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { newestBackup } from '@/db/backup/standing'
import { administer, databaseUrl, freePort, scratchCluster } from '@/db/test-cluster'
import { serverPrograms } from '@/db/test-postgresql-server'
import { answers } from './answers'
import type { MadeClinic } from './clinic-of-any-size'
import { commandOf, processes } from './processes'

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
  /** What was started: it backs up, reminds and tends the tables, and all other processes come from it. */
  readonly command: number
  /** The process that answers. */
  readonly server: number
  /** The process of the embedded engine, where that is used. */
  readonly host: number | undefined
  readonly metricsToken: string
  /** The folder that backups are kept in; the first is there. */
  readonly backups: string
  /** Nothing of it is left afterwards. */
  readonly stop: () => Promise<void>
}

/** Ten therapists with fifty patients in care each: the clinic that sizes are reckoned for. */
const CLINIC = { patients: 1000, checkIns: 20_000, inCareOneOf: 2, therapists: 10 }
const READY_WITHIN_MS = 240_000
const BACKED_UP_WITHIN_MS = 600_000

type Database = {
  readonly variables: Readonly<Record<string, string>>
  /** Of a superuser, who fills it. */
  readonly connectionString?: string
  /** What filled it is done: whoever serves begins with an engine of their own. */
  readonly filled: () => Promise<void>
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
    filled: async () => {},
    stop: async () => cluster.stop(),
  }
}

async function embedded(folder: string): Promise<Database> {
  const { stopHost } = await import('@/db/embedded/stop')
  const stop = (): Promise<void> => stopHost(folder)
  return { variables: { DATABASE_URL: '', DATABASE_OWNER_URL: '' }, filled: stop, stop }
}

/** Makes the tables and the clinic. */
async function fill(folder: string, { connectionString }: Database, checkIns: number): Promise<MadeClinic> {
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
    const made = await clinicOfAnySize({ ...CLINIC, checkIns, today: clinicToday('UTC') })
    // The courses are kept by the start, as after an upgrade.
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

async function end(started: ChildProcess | undefined): Promise<void> {
  if (!started || started.exitCode !== null || started.signalCode !== null) return
  const ended = once(started, 'exit')
  started.kill('SIGTERM')
  await ended
}

/** The process that answers, of those that the command has started. */
const serverOf = (command: number): number =>
  processes().find(({ pid, parent }) => parent === command && commandOf(pid).includes('web-server.mjs'))
    ?.pid ?? 0

/** The first backup is made at once, and checked in an engine of its own: what is measured comes afterwards. @throws where none is made */
async function firstBackup(folder: string): Promise<void> {
  const giveUpAt = Date.now() + BACKED_UP_WITHIN_MS
  while (!newestBackup(folder, new Date())) {
    if (Date.now() > giveUpAt) throw new Error('No backup was made.')
    await pause(500)
  }
}

/**
 * Makes the clinic and has "npm start" serve the build, with all that it does beside. Sets the variables that the code of the app reads
 * in this process.
 * @param wanted hours from one backup to the next, of which the first is made before this resolves; and how often patients have checked in
 */
export async function serveClinic(
  engine: Engine,
  { backupHours = 1, checkIns = CLINIC.checkIns }: { backupHours?: number; checkIns?: number } = {},
): Promise<ServedClinic> {
  if (!existsSync('.next/BUILD_ID'))
    throw new Error('There is no build to measure; run "npm run build" first.')
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-load-'))
  const backups = join(folder, 'backups')
  // Of its own: a server that is there already would be measured in its place.
  const port = await freePort()
  const address = `http://localhost:${port}`
  const [secret, metricsToken] = [randomUUID(), randomUUID()]
  Object.assign(process.env, {
    NEXTAUTH_URL: address,
    NEXTAUTH_SECRET: secret,
    PLUMBLINE_KEY: randomUUID(),
    PLUMBLINE_DATA: folder,
    PLUMBLINE_BACKUPS: backups,
    PLUMBLINE_BACKUP_HOURS: String(backupHours),
    PLUMBLINE_METRICS_TOKEN: metricsToken,
  })
  const database = await (engine === 'embedded' ? embedded(folder) : postgresql())
  Object.assign(process.env, database.variables)
  const { hostOf } = await import('@/db/embedded/stop')
  let started: ChildProcess | undefined
  const stop = async (): Promise<void> => {
    await end(started)
    await database.stop()
    // The engine that a backup under way is checked in outlives the command by some seconds.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
  try {
    const [first, ...others] = await readInCare(await fill(folder, database, checkIns), secret)
    if (!first) throw new Error('Nobody is in care')
    await database.filled()
    started = spawn(process.execPath, ['--conditions=react-server', 'scripts/start.mjs'], {
      env: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    await answers(`${address}/api/health`, READY_WITHIN_MS)
    await firstBackup(backups)
    const command = started.pid ?? 0
    const [inCare, server] = [[first, ...others] as const, serverOf(command)]
    return { address, inCare, command, server, host: hostOf(folder), metricsToken, backups, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
