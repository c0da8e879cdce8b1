/**
 * How long it takes from the command to the first answered page, on the embedded database of the demo clinic, beside an app of the
 * framework with one empty page, which knows no database. In turns, so that a busy machine holds up both. The process of the database waits a
 * few seconds for a server that comes back: it is ended before each start that is judged, and there for each that is not. Needs a build.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stopHost } from '@/db/embedded/stop'
import { DEMO_KEY } from '@/scripts/demo-key.mjs'
import { answers } from './answers'
import { EmptyServer } from './empty-server'
import { printRow } from './row'
import { median, timed } from './timed'

const PORTS = { ours: 3217, empty: 3218 }
const ROUNDS = 7
const AT_MOST = 2.5
const READY_WITHIN_MS = 240_000

if (!existsSync('.next/BUILD_ID')) {
  console.error('There is no build to measure; run "npm run build" first.')
  process.exit(1)
}

const folder = mkdtempSync(join(tmpdir(), 'plumbline-start-up-'))
const address = `http://localhost:${PORTS.ours}`
const variables = {
  PORT: String(PORTS.ours),
  PLUMBLINE_DATA: folder,
  DATABASE_URL: '',
  PLUMBLINE_BACKUP_HOURS: '0',
}

const run = (script: readonly string[], more: Readonly<Record<string, string>> = {}): ChildProcess =>
  spawn(process.execPath, ['--conditions=react-server', ...script], {
    env: { ...process.env, ...variables, ...more },
    stdio: 'ignore',
  })

async function stop(server: ChildProcess): Promise<void> {
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  await ended
}

const seconds = (values: readonly number[]): string => `${(median(values) / 1000).toFixed(2)} s`

const empty = new EmptyServer(PORTS.empty)
try {
  empty.build()
  // Fills the folder once; what is timed is the start of a server whose clinic is there.
  const demo = run(['--import', 'tsx', 'scripts/demo.ts'])
  await answers(`${address}/sign-in`, READY_WITHIN_MS)
  await stop(demo)
  // From here on it is a clinic's, which "npm start" would not take a demo for.
  rmSync(join(folder, DEMO_KEY))
  const secrets = { NEXTAUTH_URL: address, NEXTAUTH_SECRET: randomUUID(), PLUMBLINE_KEY: randomUUID() }
  const startOurs = async (): Promise<number> => {
    let server: ChildProcess | undefined
    const time = await timed(async () => {
      server = run(['scripts/start.mjs'], secrets)
      await answers(`${address}/sign-in`, READY_WITHIN_MS)
    })
    if (server) await stop(server)
    return time
  }
  const times = { ours: [] as number[], again: [] as number[], empty: [] as number[] }
  for (let round = 0; round < ROUNDS; round += 1) {
    await stopHost(folder)
    times.ours.push(await startOurs())
    times.again.push(await startOurs())
    times.empty.push(await timed(() => empty.serve()))
    await empty.stop()
  }
  const beside = `an empty app of the framework ${seconds(times.empty)}`
  printRow({
    what: `From the command to the first answered page, on data that is there, the median of ${ROUNDS}`,
    figure: seconds(times.ours),
    beside,
    ratio: median(times.ours) / median(times.empty),
    atMost: AT_MOST,
  })
  printRow({
    what: `The same where the database still runs, as when the server is started again at once, the median of ${ROUNDS}`,
    figure: seconds(times.again),
    beside,
    ratio: median(times.again) / median(times.empty),
  })
} finally {
  empty.remove()
  rmSync(folder, { recursive: true, force: true })
}
