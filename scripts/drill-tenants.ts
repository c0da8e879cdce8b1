/**
 * A drill: therapists of two clinics do random things with ids of both, on both engines, against an oracle; then each
 * tenant predicate of the areas is taken away in turn, and row-level security alone must keep the clinics apart.
 */
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { serverPrograms } from '../db/test-postgresql-server'
import { report } from './drill-figures'
import { copyWithSwitches } from './tenants/take-apart'

const DEFAULT_OPERATIONS = 10_000

const [operations = DEFAULT_OPERATIONS, seed = Date.now() % 1_000_000_000] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'plumbline-tenants-'))
const variables = {
  PLUMBLINE_DATA: join(folder, 'data'),
  DATABASE_URL: '',
  NEXTAUTH_SECRET: randomUUID(),
  NEXTAUTH_URL: 'http://localhost:3000',
  PLUMBLINE_KEY: randomUUID(),
}
Object.assign(process.env, variables)

const { connection, connectTo, useConnection } = await import('@/db/connection')
const { migrate, migrateBy } = await import('@/db/migrate')
const { administer, databaseUrl, scratchCluster } = await import('@/db/test-cluster')
const { clinicToday, now } = await import('@/lib/clinic/clock')
const { givenDrillClinic } = await import('./access/world')
const { fuzz } = await import('./tenants/fuzz')

type Figure = { readonly what: string; readonly value: number; readonly bar: string; readonly met: boolean }
const figures: Figure[] = []
const figure = (what: string, value: number, bar: string, met: boolean): void => {
  figures.push({ what, value, bar, met })
  console.log(`${what}: ${value}`)
}

async function onEngine(engine: string): Promise<void> {
  const [today, at] = [clinicToday('UTC'), now()]
  const clinics = [
    await givenDrillClinic('ours', today, at),
    await givenDrillClinic('theirs', today, at),
  ] as const
  const { foreign, otherwise } = await fuzz(clinics, { operations, seed })
  for (const line of [...foreign, ...otherwise].slice(0, 20)) console.log(`  ${line}`)
  figure(`operations, ${engine}`, operations, `≥ ${DEFAULT_OPERATIONS}`, operations >= DEFAULT_OPERATIONS)
  figure(`foreign rows, ${engine}`, foreign.length, '0', foreign.length === 0)
  figure(`otherwise than the oracle, ${engine}`, otherwise.length, '0', otherwise.length === 0)
}

async function onPostgresql(programs: string): Promise<void> {
  const cluster = await scratchCluster(programs)
  try {
    await administer(cluster.url, async (client) => {
      await client.query("create role drill_owner login password 'test'")
      await client.query("create role drill_login login password 'test'")
      await client.query('create database drill owner drill_owner')
    })
    const as = (username: string): string =>
      databaseUrl(Object.assign(new URL(cluster.url), { username, password: 'test' }).href, 'drill')
    const owner = await connectTo({ connectionString: as('drill_owner') })
    await migrateBy({ owner, appLogin: 'drill_login' })
    await owner.pool.end()
    const serving = await connectTo({ connectionString: as('drill_login') })
    useConnection(Promise.resolve(serving))
    await onEngine('PostgreSQL')
    await serving.pool.end()
  } finally {
    useConnection(undefined)
    cluster.stop()
  }
}

const said = z.object({
  untried: z.array(z.number()),
  withSecurity: z.number(),
  changed: z.number(),
  withoutSecurity: z.number(),
})

/** Each predicate taken away, in a copy of the source. */
function withoutPredicates(): void {
  const copy = join(folder, 'copy')
  mkdirSync(copy)
  const places = copyWithSwitches(copy)
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join('node_modules', 'tsx', 'dist', 'cli.mjs'),
      '--conditions=react-server',
      'scripts/tenants/without-predicates.ts',
      String(places.length),
    ],
    { cwd: copy, encoding: 'utf8', env: { ...process.env, PLUMBLINE_DATA: join(folder, 'data-of-copy') } },
  )
  const line = stdout.split('\n').find((one) => one.startsWith('{'))
  if (!line) throw new Error(`The copy did not run: ${stderr}`)
  const { untried, withSecurity, changed, withoutSecurity } = said.parse(JSON.parse(line))
  for (const one of untried) console.log(`  not come by: ${places[one]}`)
  figure('tenant predicates in the areas', places.length, '', true)
  figure('taken away in turn', places.length - untried.length, `${places.length}`, untried.length === 0)
  figure('of these let a foreign row through', withSecurity, '0', withSecurity === 0)
  figure('of these changed a foreign row', changed, '0', changed === 0)
  figure('the same without row-level security', withoutSecurity, '> 0', withoutSecurity > 0)
}

console.log(`seed: ${seed}`)
try {
  await migrate()
  await onEngine('embedded')
  await (await connection()).pool.end()
  useConnection(undefined)
  const programs = serverPrograms()
  if (programs) await onPostgresql(programs)
  withoutPredicates()
  report('tenants', figures)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
