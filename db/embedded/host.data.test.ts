import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'drizzle-orm'
import { afterEach, describe, expect, it } from 'vitest'
import { outsideClinics } from '../client'
import {
  type Connection,
  connection as currentConnection,
  connectToEmbedded,
  takeClient,
  useConnection,
} from '../connection'
import { copyOfDataFolder } from '../testing'
import { SOCKET_NAME } from './data-folder.mjs'

const run = promisify(execFile)
const hostOf = (folder: string): number => Number(readFileSync(join(folder, 'database.lock'), 'utf8'))
const script = (code: string, ...args: string[]): string[] => [
  '--import',
  'tsx',
  '--input-type=module',
  '-e',
  code,
  ...args,
]

/** One statement, the way the app asks. */
const ask = async (text: string): Promise<Record<string, unknown>[]> =>
  (await outsideClinics((tx) => tx.execute(sql.raw(text)))).rows

/** A data folder of the test's own with one table, and the app pointed at it. */
async function givenNumbers(): Promise<{ folder: string; connection: Connection }> {
  const folder = copyOfDataFolder()
  const connection = await connectToEmbedded(folder)
  useConnection(Promise.resolve(connection))
  await connection.pool.query('create table numbers (n integer primary key)')
  await connection.pool.query('grant all on numbers to plumbline_app')
  return { folder, connection }
}

const numbers = async (): Promise<unknown[]> =>
  (await ask('select n from numbers order by n')).map(({ n }) => n)

const WRITER = `
  import pg from 'pg'
  import { openEmbedded } from './db/embedded/open.ts'
  const [, folder, from] = process.argv
  const client = new pg.Client({ host: await openEmbedded(folder), user: 'postgres', database: 'postgres' })
  await client.connect()
  for (let n = Number(from); n < Number(from) + 50; n += 1) await client.query('insert into numbers values (' + n + ')')
  await client.end()`

const HOLDER = `
  import pg from 'pg'
  const client = new pg.Client({ host: process.argv[1], user: 'postgres', database: 'postgres' })
  await client.connect()
  await client.query('begin')
  await client.query('insert into numbers values (1)')
  console.log('inside')
  setInterval(() => {}, 1000)`

async function clientInTransaction(folder: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, script(HOLDER, join(folder, 'run')), {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (child.stdout) await once(child.stdout, 'data')
  return child
}

afterEach(async () => {
  await (await currentConnection()).pool.end()
  useConnection(undefined)
})

describe('The host of the embedded database', { timeout: 120_000 }, () => {
  it('serves two processes that start at once from one folder, and loses no row', async () => {
    const { folder } = await givenNumbers()
    process.kill(hostOf(folder), 'SIGKILL')
    await Promise.all([0, 50].map((from) => run(process.execPath, script(WRITER, folder, String(from)))))
    expect(await numbers()).toEqual(Array.from({ length: 100 }, (_, n) => n))
  })

  it('loses nothing it acknowledged when it is killed, and the next call finds a new host', async () => {
    const { folder } = await givenNumbers()
    const acknowledged: number[] = []
    for (let n = 0; n < 200; n += 1) {
      if (n === 60 || n === 130) setTimeout(() => process.kill(hostOf(folder), 'SIGKILL'), 3)
      await ask(`insert into numbers values (${n})`).then(
        () => acknowledged.push(n),
        () => {},
      )
    }
    expect(acknowledged.length).toBeGreaterThan(190)
    expect(await numbers()).toEqual(expect.arrayContaining(acknowledged))
  })

  it('leaves nothing behind of a client that was killed inside a transaction', async () => {
    const { folder } = await givenNumbers()
    const client = await clientInTransaction(folder)
    const waiting = numbers()
    client.kill('SIGKILL')
    expect(await waiting).toEqual([])
    await ask('insert into numbers values (1)')
  })

  it('finishes the transaction under way when it is asked to end, and tidies up', async () => {
    const { folder, connection } = await givenNumbers()
    const client = await takeClient(connection)
    client.on('error', () => {})
    await client.query('begin')
    process.kill(hostOf(folder), 'SIGTERM')
    await client.query('insert into numbers values (7)')
    await client.query('commit')
    client.release()
    await connection.pool.end()
    await expect.poll(() => existsSync(join(folder, 'run', SOCKET_NAME)), { timeout: 15_000 }).toBe(false)
    useConnection(connectToEmbedded(folder))
    expect(await numbers()).toEqual([7])
  })

  it('heals for many callers at once', async () => {
    const { folder } = await givenNumbers()
    process.kill(hostOf(folder), 'SIGKILL')
    const answers = await Promise.all(Array.from({ length: 30 }, numbers))
    expect(answers).toHaveLength(30)
  })

  it('ends a statement that does not end, and says so; the rest goes on', async () => {
    const folder = copyOfDataFolder()
    const args = [join('db', 'embedded', 'host.mjs'), folder, '1000']
    const host = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
    if (host.stdout) await once(host.stdout, 'data')
    useConnection(connectToEmbedded(folder))
    await (await currentConnection()).pool.query('create table numbers (n integer primary key)')
    await (await currentConnection()).pool.query('grant all on numbers to plumbline_app')
    await ask('insert into numbers values (1)')
    const endless = outsideClinics(async (tx) => {
      await tx.execute(sql`insert into numbers values (2)`)
      await tx.execute(sql`select count(*) from generate_series(1, 1000000000000)`)
    })
    await expect(endless).rejects.toMatchObject({ code: 'unavailable' })
    expect(await numbers()).toEqual([1])
    expect(readFileSync(join(folder, 'notices.log'), 'utf8')).toMatch(
      /^\S+Z A statement ran longer than 1000 ms/,
    )
  })

  it('ends with the process that started it, once nobody uses it', async () => {
    const folder = copyOfDataFolder()
    const code = "import { openEmbedded } from './db/embedded/open.ts'; await openEmbedded(process.argv[1])"
    await run(process.execPath, script(code, folder))
    await expect.poll(() => existsSync(join(folder, 'run', SOCKET_NAME)), { timeout: 20_000 }).toBe(false)
    useConnection(connectToEmbedded(folder))
  })

  it.skipIf(spawnSync('psql', ['--version']).status !== 0)('answers psql', async () => {
    const { folder } = await givenNumbers()
    const { stdout } = await run('psql', [
      '-h',
      join(folder, 'run'),
      '-U',
      'postgres',
      '-Atc',
      'select count(*) from numbers',
    ])
    expect(stdout.trim()).toBe('0')
  })
})
