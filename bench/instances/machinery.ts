/** PostgreSQL with a replica, PgBouncer, instances of the built server, and nginx: on this machine, in scratch folders. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import {
  administer,
  type Cluster,
  databaseUrl,
  freePort,
  notAsRoot,
  scratchCluster,
  scratchFolder,
  scratchReplica,
} from '@/db/test-cluster'
import { serverPrograms } from '@/db/test-postgresql-server'

const NGINX = '/usr/sbin/nginx'
const PGBOUNCER = '/usr/sbin/pgbouncer'
const READY_WITHIN_MILLISECONDS = 120_000
/** Many fewer than the instances ask for: whoever relied on a connection of their own would notice. */
const SERVER_CONNECTIONS = 6
/** PgBouncer asks for it; the scratch server behind it takes anybody on this machine. */
const PASSWORD = 'drill'
/** It flushes what it says is written: that is part of what a request costs. */
const AS_SHIPPED: readonly string[] = []

/** What is missing on this machine, in words; undefined when everything is there. */
export function missing(): string | undefined {
  const wanted = {
    PostgreSQL: serverPrograms() ?? '',
    nginx: NGINX,
    PgBouncer: PGBOUNCER,
    'a build': '.next/BUILD_ID',
  }
  const absent = Object.entries(wanted).filter(([, file]) => !existsSync(file))
  return absent.length === 0 ? undefined : absent.map(([name]) => name).join(', ')
}

const stopped = (process: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (process.exitCode !== null || process.signalCode !== null) resolve()
    else process.once('exit', () => resolve())
  })

/** One built server with all that it starts. */
export class Instance {
  /** What it said on standard error, the last lines. */
  readonly said: string[] = []
  readonly address: string
  #process: ChildProcess | undefined

  constructor(
    readonly port: number,
    readonly variables: Readonly<Record<string, string>>,
  ) {
    this.address = `http://127.0.0.1:${port}`
  }

  start(): void {
    const args = ['--conditions=react-server', 'scripts/start.mjs']
    // Its own group: the framework has processes of its own, which die with it here.
    this.#process = spawn(process.execPath, args, {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...this.variables, PORT: String(this.port) },
    })
    this.#process.stderr?.on('data', (text: Buffer) => {
      this.said.push(text.toString().trim().slice(0, 300))
      this.said.splice(0, this.said.length - 20)
    })
  }

  /** The group of all its processes. */
  get group(): number {
    return this.#process?.pid ?? 0
  }

  /** At once, in the middle of whatever it does. */
  async kill(): Promise<void> {
    const ended = this.#process
    if (!ended?.pid) return
    try {
      process.kill(-ended.pid, 'SIGKILL')
    } catch {
      // Gone already.
    }
    await stopped(ended)
  }

  /** @throws with what it said, where it does not come */
  async untilReady(): Promise<void> {
    const giveUpAt = Date.now() + READY_WITHIN_MILLISECONDS
    while (Date.now() < giveUpAt) {
      const isReady = await fetch(`${this.address}/api/ready`).then(
        ({ ok }) => ok,
        () => false,
      )
      if (isReady) return
      await pause(100)
    }
    throw new Error(`An instance did not come up. ${this.said.join('\n')}`)
  }
}

export type Machinery = {
  /** Where nginx answers. */
  readonly address: string
  readonly primary: Cluster
  readonly standby: Cluster
  /** Of the superuser, past PgBouncer. */
  readonly adminUrl: string
  /** What an instance is told of the database. */
  readonly database: Readonly<Record<'DATABASE_URL' | 'DATABASE_OWNER_URL' | 'DATABASE_REPLICA_URL', string>>
  readonly ports: readonly number[]
  readonly stop: () => Promise<void>
}

function run(program: string, args: readonly string[]): ChildProcess {
  const started = spawn(program, args, { ...notAsRoot(), cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] })
  started.stderr?.on('data', (text: Buffer) => {
    if (/emerg|FATAL/.test(text.toString())) console.error(text.toString().trim())
  })
  return started
}

/** The file that operators begin with, with the addresses of the drill. */
function shipped(name: string, replacements: readonly (readonly [string | RegExp, string])[]): string {
  let text = readFileSync(join('deploy', name), 'utf8')
  for (const [from, to] of replacements) {
    const next = text.replace(from, to)
    if (next === text) throw new Error(`deploy/${name} has no ${from.toString()} any more.`)
    text = next
  }
  return text
}

type Ports = Readonly<Record<'nginx' | 'pooler' | 'primary' | 'standby', number>> & {
  readonly instances: readonly number[]
}

function writePooler(folder: string, ports: Ports): string {
  const users = join(folder, 'userlist.txt')
  writeFileSync(users, `"serve" "${PASSWORD}"\n`, { mode: 0o644 })
  const file = join(folder, 'pgbouncer.ini')
  const text = shipped('pgbouncer.ini', [
    ['port=5432', `port=${ports.primary}`],
    ['port=5433', `port=${ports.standby}`],
    ['listen_port = 6432', `listen_port = ${ports.pooler}`],
    ['/etc/pgbouncer/userlist.txt', users],
    ['default_pool_size = 20', `default_pool_size = ${SERVER_CONNECTIONS}`],
  ])
  writeFileSync(file, `${text}logfile = ${join(folder, 'pgbouncer.log')}\n`, { mode: 0o644 })
  return file
}

function writeNginx(folder: string, ports: Ports): string {
  const [first, second] = ports.instances
  const text = shipped('nginx.conf', [
    ['127.0.0.1:3001', `127.0.0.1:${first}`],
    ['127.0.0.1:3002', `127.0.0.1:${second}`],
    ['127.0.0.1:3000', `127.0.0.1:${ports.nginx}`],
    // By it the drill sees who answered.
    ['location / {', 'location / { add_header X-Answered-By $upstream_addr always;'],
  ])
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => {
    mkdirSync(join(folder, name))
    return `${name}_temp_path ${join(folder, name)};`
  })
  const file = join(folder, 'nginx.conf')
  writeFileSync(
    file,
    `daemon off; worker_processes 1; pid ${join(folder, 'nginx.pid')}; error_log ${join(folder, 'nginx.log')};
     events { worker_connections 1024; }
     http { access_log off; ${places.join(' ')} ${text} }`,
    { mode: 0o644 },
  )
  return file
}

/**
 * Starts everything but the instances, which need what is in the database.
 * @param fill migrates the database and fills it, before the replica is made
 */
export async function startMachinery(
  fill: (of: Pick<Machinery, 'database' | 'address'>) => Promise<void>,
): Promise<Machinery> {
  const programs = serverPrograms() ?? ''
  const primary = await scratchCluster(programs, AS_SHIPPED)
  await administer(primary.url, async (client) => {
    await client.query('create role owner login nosuperuser')
    await client.query('create role serve login nosuperuser')
    await client.query('create database plumbline owner owner')
  })
  const ports: number[] = []
  for (let n = 0; n < 4; n += 1) ports.push(await freePort())
  const [nginxPort = 0, poolerPort = 0, ...instances] = ports
  const standbyFirst = await scratchReplica(programs, primary.url, AS_SHIPPED)
  const folders = [scratchFolder('pgbouncer'), scratchFolder('nginx')]
  const all = {
    nginx: nginxPort,
    pooler: poolerPort,
    primary: primary.port,
    standby: standbyFirst.port,
    instances,
  }
  const [poolerFolder = '', nginxFolder = ''] = folders
  const pooler = run(PGBOUNCER, ['-q', writePooler(poolerFolder, all)])
  const log = join(nginxFolder, 'nginx.log')
  const nginx = run(NGINX, ['-p', nginxFolder, '-e', log, '-c', writeNginx(nginxFolder, all)])
  const through = (database: string): string =>
    `postgresql://serve:${PASSWORD}@127.0.0.1:${poolerPort}/${database}`
  const direct = databaseUrl(primary.url, 'plumbline')
  const machinery: Machinery = {
    address: `http://localhost:${nginxPort}`,
    primary,
    standby: standbyFirst,
    adminUrl: direct,
    database: {
      DATABASE_URL: through('plumbline'),
      DATABASE_OWNER_URL: Object.assign(new URL(direct), { username: 'owner' }).href,
      DATABASE_REPLICA_URL: through('plumbline_replica'),
    },
    ports: instances,
    stop: async () => {
      for (const process of [nginx, pooler]) process.kill('SIGTERM')
      await Promise.all([nginx, pooler].map(stopped))
      standbyFirst.stop()
      primary.stop()
      for (const folder of folders) rmSync(folder, { recursive: true, force: true })
    },
  }
  try {
    await fill(machinery)
  } catch (error) {
    await machinery.stop()
    throw error
  }
  return machinery
}
