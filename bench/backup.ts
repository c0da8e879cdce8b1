/**
 * Whether anybody waits for a backup, on the embedded engine: mixed work of a clinic with a year's rows goes on while "npm run backup" makes one,
 * beside the same work while none is made. `CHECK_INS PER_SECOND SEED` on the command line. Needs a build.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { chanceOf } from '@/db/seed/random'
import { arrivals, type Served, tallyOf } from './arrivals'
import { MixedWork } from './mixed-work'
import { ms } from './rate'
import { printRow } from './row'
import { serveClinic } from './served-clinic'
import { printMeanwhile, slowest } from './while-backing-up'

const QUIET_SECONDS = 120
const AT_ONCE_SECONDS = 10
/** None by the clock while this lasts. */
const BACKUP_HOURS = 24
/** Whoever looks at a screen for longer wonders what is wrong. */
const LONGEST_WAIT_MS = 2000

const [checkIns = 900_000, perSecond = 3, seed = Date.now() % 1_000_000_000] = process.argv
  .slice(2)
  .map(Number)

/** "npm run backup" into this folder. @returns what it says @throws where it fails */
async function backUp(folder: string): Promise<string> {
  const words = ['--conditions=react-server', '--import', 'tsx', 'scripts/backup.ts', '--to', folder]
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'ignore'] })
  const [said] = await Promise.all([text(child.stdout), once(child, 'exit')])
  if (child.exitCode !== 0) throw new Error(`The backup failed: ${said}`)
  return said
}

console.log(`${checkIns} check-ins, ${perSecond} a second, seed ${seed}`)
const clinic = await serveClinic('embedded', { backupHours: BACKUP_HOURS, checkIns })
try {
  const work = new MixedWork(clinic, chanceOf(seed))
  await work.everyHandout()
  const quiet = await arrivals({ perSecond, seconds: QUIET_SECONDS }, work.chance, work.ask)
  const backups = join(clinic.backups, 'by-hand')
  const [began, served]: [number, Served[]] = [Date.now(), []]
  const over = new AbortController()
  const backingUp = backUp(backups).finally(() => over.abort())
  while (!over.signal.aborted) {
    const since = Date.now() - began
    const some = await arrivals({ perSecond, seconds: AT_ONCE_SECONDS }, work.chance, work.ask)
    served.push(...some.map((one) => ({ ...one, at: since + one.at })))
  }
  const rows = Number(/: (\d+) rows/.exec(await backingUp)?.[1]).toLocaleString('en-US')
  const what = `Mixed work, ${perSecond} a second (chance starts at ${seed}), while a backup of ${rows} rows is made`
  const meanwhile = printMeanwhile(what, backups, served, began)
  const [before, during] = [tallyOf(quiet), tallyOf(meanwhile)]
  printRow({
    what: 'The longest that somebody waited meanwhile',
    figure: ms(slowest(meanwhile)),
    beside: `a limit of ${LONGEST_WAIT_MS} ms; while none is made ${ms(slowest(quiet))}`,
    ratio: slowest(meanwhile) / LONGEST_WAIT_MS,
    atMost: 1,
  })
  printRow({
    what: 'The 95th percentile meanwhile',
    figure: ms(during.p95),
    beside: `while none is made ${ms(before.p95)}`,
    ratio: during.p95 / before.p95,
  })
} finally {
  await clinic.stop()
}
