/**
 * A drill: several hosts are started at once for one data folder. One owns it, the others say so and end; it takes writes,
 * and is killed. The next race finds the abandoned lock, and every row. With `--quick` a few races, for the everyday run.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Client } from 'pg'
import { chanceOf } from '@/db/seed/random'
import { atLeast, atMost, isQuick, numbersGiven, report } from './drill-figures'

const ROWS_PER_RACE = 10
const [races = isQuick ? 3 : 100, seed = Date.now() % 1_000_000_000] = numbersGiven()
const chance = chanceOf(seed)
const folder = mkdtempSync(join(tmpdir(), 'plumbline-double-'))

type Starter = {
  readonly child: ChildProcess
  readonly said: Promise<string>
  readonly ended: Promise<unknown>
}

function start(): Starter {
  const args = [join('db', 'embedded', 'host.mjs'), folder]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  const lines = createInterface({ input: child.stdout })
  const said = once(lines, 'line').then(([line]) => String(line))
  return { child, said, ended: once(child, 'exit') }
}

/** @returns the rows that are missing of those that were acknowledged */
async function write(first: boolean, acknowledged: Set<number>): Promise<number> {
  const client = new Client({ host: join(folder, 'run'), user: 'postgres', database: 'postgres' })
  client.on('error', () => {})
  await client.connect()
  if (first) await client.query('create table numbers (n integer primary key)')
  const { rows } = await client.query<{ n: number }>('select n from numbers')
  const found = new Set(rows.map(({ n }) => n))
  const lost = [...acknowledged].filter((n) => !found.has(n)).length
  for (let row = 0; row < ROWS_PER_RACE; row += 1) {
    const n = acknowledged.size
    await client.query(`insert into numbers values (${n})`)
    acknowledged.add(n)
  }
  return lost
}

const acknowledged = new Set<number>()
let [run, oneOwner, lost, stale] = [0, 0, 0, 0]
try {
  console.log(`${races} races of 2 to 5 hosts; seed ${seed}`)
  for (; run < races; run += 1) {
    const starters = Array.from({ length: chance.whole(2, isQuick ? 3 : 5) }, start)
    const lines = await Promise.all(starters.map(({ said }) => said))
    const owners = starters.filter((_, index) => lines[index] === 'ready')
    const losers = starters.filter((_, index) => lines[index] === 'held')
    await Promise.all(losers.map(({ ended }) => ended))
    const [owner] = owners
    const named = Number(readFileSync(join(folder, 'database.lock'), 'utf8'))
    if (owners.length === 1 && losers.length === starters.length - 1 && owner?.child.pid === named)
      oneOwner += 1
    if (run > 0 && owners.length > 0) stale += 1
    lost += await write(run === 0, acknowledged)
    for (const { child, ended } of owners) {
      child.kill('SIGKILL')
      await ended
    }
    if ((run + 1) % 20 === 0) console.log(`  ${run + 1} races, ${oneOwner} with one owner, ${lost} rows lost`)
  }
  report('double-start', [
    atLeast('races', run, races),
    atLeast('with exactly one owner, named in the lock', oneOwner, races),
    atLeast('abandoned locks taken over after kill -9', stale, races - 1),
    atLeast('rows acknowledged', acknowledged.size, races * ROWS_PER_RACE),
    atMost('rows lost', lost, 0),
  ])
} finally {
  rmSync(folder, { recursive: true, force: true })
}
