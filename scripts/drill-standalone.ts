/**
 * Shows that the standalone folder runs by itself: it is copied to where no other package can be found, started there, and asked
 * for the sign-in page and, signed in to the demo clinic, for a handout. "npm run build && npm run standalone" comes before it.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Figure, report } from './drill-figures'
import { ask, PORT, signIn } from './web/ask'

const SECRET = 'a-secret-of-the-drill-0123456789abcdef'
const ANSWERS_WITHIN_MILLISECONDS = 60_000

const place = mkdtempSync(join(tmpdir(), 'plumbline-standalone-'))
const folder = join(place, 'app')
const address = `http://localhost:${PORT}`
const variables = {
  PATH: process.env.PATH ?? '',
  HOME: place,
  NODE_ENV: 'production' as const,
  PORT: String(PORT),
  PLUMBLINE_DATA: join(place, 'data'),
  PLUMBLINE_KEY: SECRET,
  NEXTAUTH_SECRET: SECRET,
  NEXTAUTH_URL: address,
}

function run(args: readonly string[], more: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, args, {
    cwd: folder,
    env: { ...variables, ...more },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

async function untilReady(): Promise<void> {
  for (const giveUpAt = Date.now() + ANSWERS_WITHIN_MILLISECONDS; Date.now() < giveUpAt; await pause(200))
    if ((await ask('GET', '/api/ready')).status === 200) return
  throw new Error('The standalone folder does not answer.')
}

async function end(server: ChildProcess): Promise<number | null> {
  const over = once(server, 'exit')
  server.kill('SIGTERM')
  const [code]: (number | null)[] = await over
  return code ?? null
}

const figures: Figure[] = []
function expectThat(holds: boolean, what: string): void {
  figures.push({ what, value: holds ? 'yes' : 'no', bar: 'yes', met: holds })
}

async function seed(): Promise<void> {
  Object.assign(process.env, variables)
  const { DEMO_TIME_ZONE, seedDemoClinic } = await import('@/db/seed/demo-clinic')
  const { clinicToday, now } = await import('@/lib/clinic/clock')
  await seedDemoClinic(clinicToday(DEMO_TIME_ZONE), now())
}

/** The first of somebody's charts that has a handout. */
async function handout(cookie: string): Promise<string> {
  const { text } = await ask('GET', '/patients?assigned=all', { Cookie: cookie })
  for (const id of new Set([...text.matchAll(/\/patients\/([0-9a-f-]{36})/g)].map(([, found]) => found))) {
    const answer = await ask('GET', `/patients/${id}/latest-handout`, { Cookie: cookie })
    if (answer.status === 200) return answer.text
  }
  return ''
}

const running: ChildProcess[] = []
try {
  cpSync(join('.next', 'standalone'), folder, { recursive: true, verbatimSymlinks: true })
  const first = run(['--conditions=react-server', 'scripts/start.mjs'])
  running.push(first)
  await untilReady()
  expectThat(
    (await ask('GET', '/set-up')).status === 200,
    'it starts, migrates an empty database, and asks for the set-up',
  )
  await seed()
  expectThat((await ask('GET', '/sign-in')).text.includes('Sign in'), 'it answers with the sign-in page')
  expectThat((await end(first)) === 0, 'it ends with 0 when it is told to')

  const second = run(['scripts/web-server.mjs', String(PORT), '127.0.0.1'], { PLUMBLINE_DEMO: '1' })
  running.push(second)
  await untilReady()
  expectThat((await handout(await signIn(address))).includes('%PDF-'), 'it makes a handout')
  await end(second)
  report('standalone', figures)
} finally {
  for (const server of running) server.kill('SIGKILL')
  // The host of the database ends by itself once nobody needs it, and would write until then.
  await pause(8000)
  rmSync(place, { recursive: true, force: true })
}
process.exit()
