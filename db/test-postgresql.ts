import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { connectTo } from './connection'
import { migrateBy } from './migrate'
import { noteEngine } from './test-engines'
import { serverPrograms } from './test-postgresql-server'

const TEMPLATE = 'template'

const idOf = (flag: '-u' | '-g'): number =>
  Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout)

/** PostgreSQL refuses to run as root: then its own user runs it. */
function runAsPostgres(program: string, args: readonly string[]): void {
  const asRoot = process.getuid?.() === 0
  const identity = asRoot ? { uid: idOf('-u'), gid: idOf('-g') } : {}
  const { status, stderr } = spawnSync(program, args, {
    ...identity,
    cwd: '/',
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`)
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

type Cluster = { readonly url: string; readonly stop: () => void }

/** A cluster of the run's own, without durability, gone afterwards. */
export async function scratchCluster(programs: string): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-pg-'))
  chmodSync(folder, 0o700)
  if (process.getuid?.() === 0) chownSync(folder, idOf('-u'), idOf('-g'))
  const data = join(folder, 'data')
  const port = await freePort()
  runAsPostgres(join(programs, 'initdb'), [
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-N',
    '--locale=C.UTF-8',
    '-E',
    'UTF8',
  ])
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=200`
  runAsPostgres(join(programs, 'pg_ctl'), [
    '-D',
    data,
    '-w',
    '-l',
    join(folder, 'log'),
    '-o',
    options,
    'start',
  ])
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    stop: () => {
      runAsPostgres(join(programs, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export async function administer<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

export const databaseUrl = (url: string, database: string): string =>
  Object.assign(new URL(url), { pathname: `/${database}` }).href

/**
 * Runs the data tests on PostgreSQL as well: on TEST_DATABASE_URL, or on a scratch cluster where the server is
 * installed. As in a clinic, one login owns the tables and another one, which can do nothing but use them, serves.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL
  const programs = serverPrograms()
  const cluster = given ? { url: given, stop: () => {} } : await scratchCluster(programs ?? '')
  const run = `plumbline_${process.pid}_${Date.now()}`
  const names = {
    owner: `${run}_owner`,
    login: `${run}_login`,
    template: `${run}_${TEMPLATE}`,
    shared: `${run}_shared`,
  }
  const version = await administer(cluster.url, async (client) => {
    await client.query(`create role ${names.owner} login createdb password 'test' nosuperuser`)
    await client.query(`create role ${names.login} login password 'test' nosuperuser`)
    await client.query(`create database ${names.template} owner ${names.owner}`)
    const { rows } = await client.query<{ server_version: string }>('show server_version')
    return rows[0]?.server_version.split(' ')[0] ?? ''
  })
  const urlOf = (username: string) => Object.assign(new URL(cluster.url), { username, password: 'test' }).href
  const ownerUrl = urlOf(names.owner)
  const owner = await connectTo({ connectionString: databaseUrl(ownerUrl, names.template) })
  await migrateBy({ owner, appLogin: names.login })
  await owner.pool.end()
  await administer(ownerUrl, (client) =>
    client.query(`create database ${names.shared} template ${names.template}`),
  )
  project.provide('testDatabase', {
    engine: 'postgresql',
    adminUrl: cluster.url,
    ownerUrl,
    url: urlOf(names.login),
    template: names.template,
    shared: names.shared,
  })
  noteEngine(`PostgreSQL ${version}`)
  return async () => {
    await administer(cluster.url, async (client) => {
      const { rows } = await client.query<{ datname: string }>(
        'select datname from pg_database where datname like $1',
        [`${run}%`],
      )
      for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`)
      await client.query(`drop role ${names.login}`)
      await client.query(`drop role ${names.owner}`)
    })
    cluster.stop()
  }
}
