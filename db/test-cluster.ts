/** PostgreSQL servers of a test's own: clusters in scratch folders, on free ports of this machine, gone afterwards. */
import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'

const idOf = (flag: '-u' | '-g'): number =>
  Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout)

/** PostgreSQL refuses to run as root: then its own user runs it, and whatever else should not be root. */
export const notAsRoot = (): { readonly uid?: number; readonly gid?: number } =>
  process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {}

function run(program: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(program, args, {
    ...notAsRoot(),
    cwd: '/',
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`)
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** A scratch folder of whoever runs the servers. */
export function scratchFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `plumbline-${name}-`))
  chmodSync(folder, 0o700)
  const { uid, gid } = notAsRoot()
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid)
  return folder
}

export type Cluster = {
  readonly url: string
  readonly port: number
  readonly start: () => void
  /** At once, as if it had crashed. */
  readonly crash: () => void
  /** Nothing of it is left afterwards. */
  readonly stop: () => void
}

/** Nothing is flushed: fast, and good for what a test forgets anyway. */
const WITHOUT_DURABILITY = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off']

type Server = { readonly programs: string; readonly folder: string; readonly settings: readonly string[] }

async function serve({ programs, folder, settings }: Server): Promise<Cluster> {
  const data = join(folder, 'data')
  const port = await freePort()
  const control = join(programs, 'pg_ctl')
  const all = ['listen_addresses=127.0.0.1', 'max_connections=200', ...settings]
  const options = [`-p ${port} -k ${folder}`, ...all.map((setting) => `-c ${setting}`)].join(' ')
  let isUp = false
  const start = (): void => {
    run(control, ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start'])
    isUp = true
  }
  const crash = (): void => {
    if (isUp) run(control, ['-D', data, '-m', 'immediate', 'stop'])
    isUp = false
  }
  start()
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    port,
    start,
    crash,
    stop: () => {
      crash()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A cluster of the run's own. */
export function scratchCluster(
  programs: string,
  settings: readonly string[] = WITHOUT_DURABILITY,
): Promise<Cluster> {
  const folder = scratchFolder('pg')
  run(join(programs, 'initdb'), [
    '-D',
    join(folder, 'data'),
    '-U',
    'postgres',
    '-A',
    'trust',
    '-N',
    '--locale=C.UTF-8',
    '-E',
    'UTF8',
  ])
  return serve({ programs, folder, settings })
}

/** A hot standby that follows the cluster at this address. */
export function scratchReplica(
  programs: string,
  primary: string,
  settings: readonly string[] = WITHOUT_DURABILITY,
): Promise<Cluster> {
  const folder = scratchFolder('replica')
  run(join(programs, 'pg_basebackup'), [
    '-D',
    join(folder, 'data'),
    '-d',
    primary,
    '--checkpoint=fast',
    '--no-sync',
    '--write-recovery-conf',
  ])
  return serve({ programs, folder, settings })
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
