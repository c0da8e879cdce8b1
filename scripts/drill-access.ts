/**
 * A drill: everybody who may stand before the server asks for everything that the build has, of their own, of another
 * clinic's and of nobody's; with the proxy and without it. Needs a build.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Case } from './access/cases'
import { readBuilt } from './access/manifests'
import { copyWithoutProxy } from './access/without-proxy'
import { type Figure, isQuick, report } from './drill-figures'
import { nextCommand } from './next-command'

const FEWEST_CASES = 1200
const READY_WITHIN_MILLISECONDS = 60_000
const MOST_SHOWN = 40
const BODY_SHOWN = 400
/** Written by every request that is seen, or by reads that are on the record. */
const NOT_RECORDS = ['sessions', 'audit_events', 'audit_heads', 'check_in_devices', 'sign_in_attempts']

/** For the everyday run: one of each kind, with the proxy alone, and only what the build declares. */
const QUICK = new Set([
  'nobody',
  'deactivated',
  'patient',
  'patient whose link ended',
  'therapist',
  'lead',
  'admin',
  'desk',
  'therapist of the other clinic',
])

/** Part of the cases by their name, such as --only=signOut. */
const only = new RegExp(process.argv.find((argument) => argument.startsWith('--only='))?.slice(7) ?? '')

const folder = mkdtempSync(join(tmpdir(), 'plumbline-access-'))
const secret = randomUUID()
const port = await new Promise<number>((resolvePort) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const address = probe.address()
    probe.close(() => resolvePort(typeof address === 'object' && address ? address.port : 0))
  })
})
const server = `http://localhost:${port}`
Object.assign(process.env, {
  NODE_ENV: 'production',
  PLUMBLINE_DATA: join(folder, 'data'),
  DATABASE_URL: '',
  NEXTAUTH_SECRET: secret,
  NEXTAUTH_URL: server,
  PLUMBLINE_KEY: randomUUID(),
  // Nobody listens there: a message that would leave does not.
  SMTP_URL: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'drill@clinic.example',
})

const { connection } = await import('@/db/connection')
const { migrate } = await import('@/db/migrate')
const { clinicToday, now } = await import('@/lib/clinic/clock')
const { casesOfActions, casesOfRoute } = await import('./access/cases')
const { principalsOf } = await import('./access/principals')
const { askAll } = await import('./access/run')
const { givenDrillClinic } = await import('./access/world')

async function start(from: string): Promise<ChildProcess> {
  const next = nextCommand(['start', from, '-p', String(port), '-H', '127.0.0.1'])
  const started = spawn(next.command, next.args, { env: next.env, stdio: ['ignore', 'ignore', 'inherit'] })
  const giveUpAt = Date.now() + READY_WITHIN_MILLISECONDS
  while (Date.now() < giveUpAt && started.exitCode === null) {
    if (
      await fetch(`${server}/sign-in`, { redirect: 'manual' }).then(
        () => true,
        () => false,
      )
    )
      return started
    await new Promise((wait) => setTimeout(wait, 100))
  }
  started.kill()
  throw new Error('The server did not answer.')
}

const stop = (process: ChildProcess): Promise<void> =>
  new Promise((done) => {
    process.once('exit', () => done())
    process.kill()
  })

/** A hash of every table of records, by its name. */
async function recordsNow(): Promise<Map<string, string>> {
  const { pool } = await connection()
  const { rows: tables } = await pool.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' order by 1",
  )
  const hashes = new Map<string, string>()
  for (const { name } of tables.filter((table) => !NOT_RECORDS.includes(table.name))) {
    const { rows } = await pool.query<{ hash: string | null }>(
      `select md5(string_agg(md5(t::text), '' order by md5(t::text))) as hash from ${name} t`,
    )
    hashes.set(name, rows[0]?.hash ?? '')
  }
  return hashes
}

const built = readBuilt()
/** A device that left is not there any more. */
const isLast = ({ path }: { readonly path: string }): boolean => path === '/c/leave'

/** The whole matrix against one server. */
async function pass(from: string, what: string) {
  const started = Date.now()
  const at = now()
  const today = clinicToday('UTC')
  const marks = [randomUUID(), randomUUID()].map((id) => id.slice(0, 8))
  const [ours, theirs] = [
    await givenDrillClinic(marks[0] ?? '', today, at),
    await givenDrillClinic(marks[1] ?? '', today, at),
  ]
  const everybody = await principalsOf(ours, theirs, secret)
  const principals = everybody.filter(({ name }) => !isQuick || QUICK.has(name))
  const process = await start(from)
  try {
    const routes = built.routes.toSorted((a, b) => Number(isLast(a)) - Number(isLast(b)))
    const ofActions = casesOfActions(built, principals)
    const before = await recordsNow()
    const named = (cases: readonly Case[]) => cases.filter(({ name }) => only.test(name))
    const refused = await askAll(named(ofActions.denied), server)
    const after = await recordsNow()
    const touched = [...before].filter(([table, hash]) => after.get(table) !== hash).map(([table]) => table)
    const reads = await askAll(
      named(routes.flatMap((route) => casesOfRoute(route, principals, isQuick))),
      server,
    )
    const allowed = await askAll(named(ofActions.allowed), server, 1)
    const results = [...refused, ...reads, ...allowed]
    const wrong = results.filter(({ problem }) => problem !== undefined)
    console.log(
      `${what}: ${results.length} cases (${results.filter(({ asked }) => asked.denied).length} to be denied), ${wrong.length} wrong, tables touched by refused actions: ${touched.join(', ') || 'none'}; ${((Date.now() - started) / 1000).toFixed(0)} s`,
    )
    for (const { asked, problem, answer } of wrong.slice(0, MOST_SHOWN))
      console.log(`  ${asked.name}: ${problem}; ${answer.body.slice(0, BODY_SHOWN).replaceAll('\n', ' ')}`)
    return { results, wrong: wrong.length + touched.length }
  } finally {
    await stop(process)
  }
}

try {
  await migrate()
  const withProxy = await pass('.', 'with the proxy')
  const without = isQuick ? withProxy : await pass(copyWithoutProxy(folder), 'without the proxy')
  const outcomeOf = (results: typeof withProxy.results) =>
    new Map(results.map(({ asked, answer }) => [asked.name, answer.outcome]))
  const others = outcomeOf(without.results)
  const differing = [...outcomeOf(withProxy.results)].filter(
    ([name, outcome]) => others.get(name) !== outcome,
  )
  for (const [name] of differing.slice(0, MOST_SHOWN)) console.log(`  differs without the proxy: ${name}`)
  const cases = withProxy.results.length
  const figures: readonly Figure[] = [
    { what: 'cases', value: cases, bar: `≥ ${FEWEST_CASES}`, met: cases >= FEWEST_CASES },
    { what: 'wrong', value: withProxy.wrong, bar: '0', met: withProxy.wrong === 0 },
    { what: 'wrong without the proxy', value: without.wrong, bar: '0', met: without.wrong === 0 },
    {
      what: 'answered otherwise without the proxy',
      value: differing.length,
      bar: '0',
      met: differing.length === 0,
    },
  ]
  report('access', figures)
} finally {
  await (await connection()).pool.end()
  rmSync(folder, { recursive: true, force: true })
}
