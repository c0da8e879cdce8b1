/**
 * A drill: eight patients' devices write over HTTP to the built server while the process of the database, and now and
 * then the server with it, is killed. Every acknowledged write must be there afterwards, whole.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { atLeast, atMost, report } from './drill-figures'
import type { Device, Writing } from './kill/check-ins'

const WRITERS = 8
const [rounds = 200, enough = 20_000, seed = Date.now() % 1_000_000_000] = process.argv.slice(2).map(Number)
const SERVER_DIES_EVERY = 10
const GIVE_UP_MILLISECONDS = 60_000

const port = Number(process.env.PORT ?? 3999)
const address = `http://127.0.0.1:${port}`
const folder = mkdtempSync(join(tmpdir(), 'plumbline-kill-'))
Object.assign(process.env, {
  PLUMBLINE_DATA: folder,
  DATABASE_URL: '',
  NEXTAUTH_SECRET: randomUUID(),
  PLUMBLINE_KEY: randomUUID(),
  NEXTAUTH_URL: address,
  PLUMBLINE_BACKUP_HOURS: '0',
})

const { connection } = await import('@/db/connection')
const { migrate } = await import('@/db/migrate')
const { chanceOf } = await import('@/db/seed/random')
const { storedDate } = await import('@/lib/clinical/calendar-date')
const { checkInOf, givenDevices, readBack, startWriting } = await import('./kill/check-ins')

const chance = chanceOf(seed)
const today = storedDate(new Date().toISOString().slice(0, 10))

let server: ChildProcess | undefined
function startServer(): void {
  const args = ['--conditions=react-server', 'scripts/start.mjs']
  // Its own group: the framework has processes of its own, which die with it here.
  server = spawn(process.execPath, args, {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, PORT: String(port) },
  })
  server.stderr?.on('data', (text: Buffer) => said.push(text.toString().trim().slice(0, 300)))
}
const said: string[] = []

const hostPid = (): number => Number(readFileSync(join(folder, 'database.lock'), 'utf8'))

/** @returns false where the process was between two lives */
function kill(pid: number): boolean {
  try {
    return Math.abs(pid) > 1 && process.kill(pid, 'SIGKILL')
  } catch {
    return false
  }
}

/** The server with all that it started, but for the database's host. */
const endGroup = (): boolean => kill(-(server?.pid ?? 0))

let writing: Writing | undefined
const refusals = new Map<string, number>()

async function send(device: Device, id: string, n: number): Promise<boolean> {
  try {
    const answer = await fetch(`${address}/c/check-ins`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Origin: address,
        Cookie: `plumbline-check-in=${device.cookie}`,
      },
      body: JSON.stringify(checkInOf(device, id, n, today)),
      signal: AbortSignal.timeout(GIVE_UP_MILLISECONDS),
    })
    const text = await answer.text()
    if (answer.ok) return true
    if (answer.status >= 500 && answer.status !== 503) await pause(200)
    const why = `${answer.status} ${text.slice(0, 80)}`
    refusals.set(why, (refusals.get(why) ?? 0) + 1)
    return false
  } catch {
    return false
  }
}

const percentile = (values: readonly number[], share: number): number =>
  Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0)

async function drill(): Promise<void> {
  await migrate()
  const devices = await givenDevices(WRITERS, today)
  await (await connection()).pool.end()
  const { useConnection } = await import('@/db/connection')
  useConnection(undefined)
  startServer()
  writing = startWriting(devices, send)
  const { acknowledged, untilAcknowledged } = writing
  const [hostBack, serverBack]: [number[], number[]] = [[], []]
  let [kills, failedOpens] = [0, 0]
  console.log(`${rounds} kills under ${WRITERS} writers; seed ${seed}`)
  if (!(await untilAcknowledged(1)))
    throw new Error(`No write was acknowledged. ${said.join('\n')} ${JSON.stringify([...refusals])}`)
  while (kills < rounds || acknowledged.size < enough) {
    if (!(await untilAcknowledged(acknowledged.size + chance.whole(60, 150)))) break
    await pause(chance.whole(0, 300))
    const whole = (kills + 1) % SERVER_DIES_EVERY === 0
    if (whole) endGroup()
    if (!kill(hostPid()) && !whole) continue
    kills += 1
    const killedAt = performance.now()
    if (whole) startServer()
    // The answers that were on their way count for nothing.
    await pause(20)
    if (!(await untilAcknowledged(acknowledged.size + WRITERS))) {
      failedOpens += 1
      break
    }
    ;(whole ? serverBack : hostBack).push(performance.now() - killedAt)
    if (kills % 20 === 0) console.log(`  ${kills} kills, ${acknowledged.size} acknowledged`)
  }
  const ended = writing.end()
  endGroup()
  await ended
  kill(hostPid())
  await pause(1000)
  const { lost, halfApplied, standing } = await readBack(acknowledged)
  console.log(`sent again until acknowledged: ${writing.repeated()}; standing: ${standing}`)
  for (const [why, times] of refusals) console.log(`  answered ${times} times: ${why}`)
  if (failedOpens > 0) console.log(said.slice(-10).join('\n'))
  report('kill', [
    atLeast('kill -9 of the database or of everything', kills, rounds),
    atLeast('writes acknowledged over HTTP', acknowledged.size, enough),
    atMost('acknowledged writes lost', lost, 0),
    atMost('writes applied by halves', halfApplied, 0),
    atMost('failed opens', failedOpens, 0),
    atMost(
      'milliseconds to the next writes after the database died, 95th percentile',
      percentile(hostBack, 0.95),
      5000,
    ),
    atMost(
      'milliseconds to the next writes after everything died, 95th percentile',
      percentile(serverBack, 0.95),
      30_000,
    ),
  ])
}

try {
  await drill()
} catch (error) {
  console.error(error)
  process.exitCode = 1
} finally {
  void writing?.end()
  endGroup()
  await (await connection()).pool.end()
  kill(hostPid())
  rmSync(folder, { recursive: true, force: true })
}
