/**
 * A drill of the audit chain, on the embedded engine and on PostgreSQL where it is installed: events added at once by two
 * processes must make one chain without a gap, and every kind of tampering must be found, wherever it is done.
 * npm run drill:audit [-- places writers each seed]
 */
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asc, eq, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { type Figure, report } from './drill-figures'

const PROCESSES = 2
const EVENTS = 150
const KEY = 'a-key-of-the-drill-0123456789abcdef'

const folder = process.env.PLUMBLINE_DATA ?? mkdtempSync(join(tmpdir(), 'plumbline-drill-'))
Object.assign(process.env, { PLUMBLINE_DATA: folder, PLUMBLINE_KEY: KEY, NEXTAUTH_SECRET: randomUUID() })

const { inClinic } = await import('@/db/client')
const { connection, connectTo, connectToEmbedded, useConnection } = await import('@/db/connection')
const { migrate } = await import('@/db/migrate')
const { auditEvents, auditHeads } = await import('@/db/schema/audit-events')
const { chanceOf } = await import('@/db/seed/random')
const { givenClinic } = await import('@/db/test-fixtures')
const { scratchCluster } = await import('@/db/test-cluster')
const { serverPrograms } = await import('@/db/test-postgresql-server')
const { checkChain } = await import('@/lib/audit/reads-chain')
const { AUDIT_ACTIONS } = await import('@/lib/audit/schema')
const { TAMPERINGS } = await import('@/lib/audit/testing')
const { recordEvent } = await import('@/lib/audit/writes')
const { keyFor } = await import('@/lib/keys')
type Chain = import('@/lib/audit/testing').Chain
/** As a deed does it: a transaction of its own, with one event. */
const addOne = (clinicId: string, index: number): Promise<void> =>
  inClinic(clinicId, (tx) =>
    recordEvent(
      tx,
      {
        clinicId,
        therapistId: randomUUID(),
        patientId: randomUUID(),
        action: AUDIT_ACTIONS[index % AUDIT_ACTIONS.length] ?? 'plan.saved',
        object: { plan: randomUUID(), version: index },
      },
      new Date(),
    ),
  )

/** The part of one process: so many writers at once, each so many events. */
async function append(clinicId: string, writers: number, each: number): Promise<void> {
  await Promise.all(
    Array.from({ length: writers }, async () => {
      for (let index = 0; index < each; index += 1) await addOne(clinicId, index)
    }),
  )
}

function appendElsewhere(url: string, clinicId: string, writers: number, each: number): Promise<void> {
  const args = ['--import', 'tsx', '--conditions=react-server', 'scripts/drill-audit.ts', 'append', clinicId]
  const child = spawn(process.execPath, [...args, String(writers), String(each), url], {
    env: { ...process.env, PLUMBLINE_DATA: folder, DATABASE_URL: '' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`A writer ended with ${code}.`))))
  })
}

/** How many events are there, how many follow the same one as another does, and how many numbers are left out. */
async function shapeOf(clinicId: string) {
  const { rows } = await inClinic(clinicId, (tx) =>
    tx.execute<{ events: number; forks: number; gaps: number }>(
      sql`select count(*)::int as events, (count(*) - count(distinct prev_hash))::int as forks,
            (coalesce(max(seq), 0) - count(distinct seq))::int as gaps
          from audit_events where clinic_id = ${clinicId}`,
    ),
  )
  return rows[0] ?? { events: 0, forks: 0, gaps: 0 }
}

async function drillAppends(engine: string, url: string, writers: number, each: number): Promise<Figure[]> {
  const clinicId = await givenClinic()
  const began = Date.now()
  await Promise.all(
    Array.from({ length: PROCESSES }, () => appendElsewhere(url, clinicId, writers / PROCESSES, each)),
  )
  const seconds = (Date.now() - began) / 1000
  const { events, forks, gaps } = await shapeOf(clinicId)
  const { broken } = await checkChain(clinicId)
  const wanted = writers * each
  return [
    {
      what: `${engine}: events added at once by ${PROCESSES} processes`,
      value: events,
      bar: `${wanted}`,
      met: events === wanted,
    },
    { what: `${engine}: forks`, value: forks, bar: '0', met: forks === 0 },
    { what: `${engine}: gaps`, value: gaps, bar: '0', met: gaps === 0 },
    { what: `${engine}: chain broken`, value: broken ? 1 : 0, bar: '0', met: !broken },
    {
      what: `${engine}: events per second, processes started included`,
      value: Math.round(events / seconds),
      bar: 'none: for comparison',
      met: true,
    },
  ]
}

const chainOf = (clinicId: string): Promise<Chain> =>
  inClinic(clinicId, async (tx) => {
    const events = await tx
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.clinicId, clinicId))
      .orderBy(asc(auditEvents.seq))
    const [head] = await tx.select().from(auditHeads).where(eq(auditHeads.clinicId, clinicId))
    if (!head) throw new Error('There is no chain.')
    return { events, head: { seq: head.seq, hash: head.hash } }
  })

class PutBack extends Error {}

/** Writes a chain over the clinic's as the owner of the database could, checks it, and puts it back. */
async function isFound(
  clinicId: string,
  { events, head }: Chain,
  anchors: Chain['head'][],
): Promise<boolean> {
  const { pool } = await connection()
  const client = await pool.connect()
  let found = false
  try {
    await drizzle(client, { casing: 'snake_case' }).transaction(async (tx) => {
      await tx.execute(sql`set local session_replication_role = replica`)
      await tx.delete(auditEvents).where(eq(auditEvents.clinicId, clinicId))
      if (events.length > 0)
        await tx.insert(auditEvents).values(events as (typeof auditEvents.$inferInsert)[])
      await tx.update(auditHeads).set(head).where(eq(auditHeads.clinicId, clinicId))
      found = (await checkChain(clinicId, { anchors, read: (work) => work(tx) })).broken !== undefined
      throw new PutBack()
    })
  } catch (error) {
    if (!(error instanceof PutBack)) throw error
  } finally {
    client.release()
  }
  return found
}

async function drillTampering(engine: string, places: number, seed: number): Promise<Figure[]> {
  const [clinicId, other] = [await givenClinic(), await givenClinic()]
  for (let index = 0; index < EVENTS; index += 1)
    for (const clinic of [clinicId, other]) await addOne(clinic, index)
  const chain = await chainOf(clinicId)
  const foreign = (await chainOf(other)).events
  const falseAlarms = (await isFound(clinicId, chain, [chain.head])) ? 1 : 0
  const figures: Figure[] = []
  for (const [kind, { name, apply, needsAnchor }] of TAMPERINGS.entries()) {
    const chance = chanceOf(seed + kind)
    let found = 0
    for (let place = 0; place < places; place += 1) {
      const left = apply(chain, { chance, key: keyFor('audit'), foreign, newId: randomUUID })
      if (await isFound(clinicId, left, needsAnchor ? [chain.head] : [])) found += 1
    }
    const words = needsAnchor ? `${name} (with an anchor)` : name
    figures.push({
      what: `${engine}: ${words}, found`,
      value: found,
      bar: `${places}`,
      met: found === places,
    })
  }
  return [
    ...figures,
    {
      what: `${engine}: false alarms on the chain as it is`,
      value: falseAlarms,
      bar: '0',
      met: falseAlarms === 0,
    },
  ]
}

async function drillOn(engine: string, url: string, numbers: readonly number[]): Promise<Figure[]> {
  const [places = 100, writers = 100, each = 50, seed = 1] = numbers
  await migrate()
  return [
    ...(await drillAppends(engine, url, writers, each)),
    ...(await drillTampering(engine, places, seed)),
  ]
}

async function drill(): Promise<void> {
  const [places = 100, writers = 100, each = 50, seed = Date.now() % 1_000_000_000] = process.argv
    .slice(2)
    .map(Number)
  const numbers = [places, writers, each, seed]
  console.log(`seed: ${seed}`)
  const figures: Figure[] = []
  try {
    const embedded = await connectToEmbedded(folder)
    useConnection(Promise.resolve(embedded))
    figures.push(...(await drillOn('embedded', '', numbers)))
    await embedded.pool.end()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const programs = serverPrograms()
  if (programs) {
    const cluster = await scratchCluster(programs)
    try {
      const server = await connectTo({ connectionString: cluster.url })
      useConnection(Promise.resolve(server))
      figures.push(...(await drillOn('PostgreSQL', cluster.url, numbers)))
      await server.pool.end()
    } finally {
      cluster.stop()
    }
  }
  report('audit', figures)
}

const [part, clinicId = '', writers, each, url = ''] = process.argv.slice(2)
if (part === 'append') {
  // Not as DATABASE_URL: the app refuses the superuser of a scratch cluster, who is what can tamper with a chain.
  if (url !== '') useConnection(connectTo({ connectionString: url }))
  await append(clinicId, Number(writers), Number(each))
  await (await connection()).pool.end()
} else await drill()
