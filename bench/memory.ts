/**
 * Whether memory grows under an hour of mixed work, on the embedded engine: what the server and the host of the database have in memory, as the
 * mean of the last sixth of the time beside that of the second sixth. Every patient's handout is made once before, because papers
 * that were just made are kept, up to a bound. As in any hour one backup is made, between the two sixths. `SECONDS PER_SECOND SEED` on the
 * command line. Needs a build.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { chanceOf } from '@/db/seed/random'
import { arrivals, tallyOf } from './arrivals'
import { MixedWork } from './mixed-work'
import { familyOf } from './processes'
import { alone, ms } from './rate'
import { type Resident, residentOf, residentTogether } from './resident'
import { printRow } from './row'
import { type ServedClinic, serveClinic } from './served-clinic'
import { printMeanwhile } from './while-backing-up'

/** So many that their mean does not hang on where the clearing of the heap stands: every ten seconds of an hour. */
const LOOKS = 360
const SIXTH = LOOKS / 6
const SAID_EVERY = 6
const AT_MOST = 1.05
/** Of the time, from one backup to the next: the first comes before it, the second in the middle, the third after it. */
const BACKUP_EVERY = 0.6
const ALONE_SECONDS = 30

const [seconds = 3600, perSecond = 5, seed = Date.now() % 1_000_000_000] = process.argv.slice(2).map(Number)

type Look = {
  readonly server: Resident
  /** What was started, and tends, backs up and reminds beside the server. */
  readonly command: Resident
  readonly host: Resident
  /** All three, and the engine that a backup is checked in while it is. */
  readonly together: Resident
  readonly heap: number
}

/** The heap of the server's main thread that is used, as it says itself, megabytes. */
async function usedHeap({ address, metricsToken }: ServedClinic): Promise<number> {
  const answer = await fetch(`${address}/api/metrics`, {
    headers: { authorization: `Bearer ${metricsToken}` },
  })
  const used = /^nodejs_heap_size_used_bytes (\S+)/m.exec(await answer.text())?.[1]
  return Number(used) / 2 ** 20
}

async function look(clinic: ServedClinic): Promise<Look> {
  return {
    server: residentOf(clinic.server),
    command: residentOf(clinic.command),
    host: residentOf(clinic.host ?? 0),
    together: residentTogether(familyOf(clinic.command)),
    heap: await usedHeap(clinic),
  }
}

/** One look after each part of the time. */
async function watch(clinic: ServedClinic): Promise<readonly Look[]> {
  const looks: Look[] = []
  const began = performance.now()
  while (looks.length < LOOKS) {
    await pause(Math.max(0, began + ((looks.length + 1) * seconds * 1000) / LOOKS - performance.now()))
    const seen = await look(clinic)
    looks.push(seen)
    const { server, command, host, together, heap } = seen
    if (looks.length % SAID_EVERY === 0)
      console.log(
        `  ${looks.length / SAID_EVERY} of ${LOOKS / SAID_EVERY}: the server ${server.all.toFixed(0)} MB, its heap ${heap.toFixed(0)} MB; ` +
          `the command ${command.all.toFixed(0)} MB; the host ${host.all.toFixed(0)} MB; together ${together.all.toFixed(0)} MB`,
      )
  }
  return looks
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

function row(what: string, looks: readonly Look[], of: (look: Look) => number, isHeld = true): void {
  const before = mean(looks.slice(SIXTH, 2 * SIXTH).map(of))
  const after = mean(looks.slice(-SIXTH).map(of))
  printRow({
    what: `${what}, the last sixth of ${seconds} s of mixed work`,
    figure: `${after.toFixed(1)} MB`,
    beside: `the second sixth ${before.toFixed(1)} MB`,
    ratio: after / before,
    ...(isHeld && { atMost: AT_MOST }),
  })
}

console.log(`${seconds} s of ${perSecond} a second, seed ${seed}`)
const clinic = await serveClinic('embedded', { backupHours: (BACKUP_EVERY * seconds) / 3600 })
try {
  const work = new MixedWork(clinic, chanceOf(seed))
  await work.everyHandout()
  const oneAlone = await alone(Math.min(ALONE_SECONDS, seconds / 10), work.ask)
  const began = Date.now()
  const [served, looks] = await Promise.all([
    arrivals({ perSecond, seconds }, work.chance, work.ask),
    watch(clinic),
  ])
  const { all, right, refused, wrong, p95 } = tallyOf(served)
  printRow({
    what: `Mixed work, ${perSecond} a second for ${seconds} s (chance starts at ${seed}), served by npm start: not answered rightly`,
    figure: `${all - right} of ${all}`,
    beside: `${refused} refused, ${wrong} wrong; 95th percentile ${ms(p95)}, what one takes alone ${ms(oneAlone)}`,
    ratio: (all - right) / all,
    atMost: 0,
  })
  printMeanwhile('The same while the backup of the hour was made', clinic.backups, served, began)
  row('What the server has in memory', looks, ({ server }) => server.all)
  row('What the host of the embedded engine has in memory', looks, ({ host }) => host.all)
  row(
    'What the command has in memory that tends the tables and backs up',
    looks,
    ({ command }) => command.all,
    false,
  )
  row('What all three have in memory', looks, ({ together }) => together.all)
  printRow({
    what: 'The most that they had, with the engine that the backup of the hour was checked in',
    figure: `${Math.max(...looks.map(({ together }) => together.all)).toFixed(1)} MB`,
    beside: '',
  })
  row('Of the server, what no file backs', looks, ({ server }) => server.own, false)
  row('Of the host, what no file backs', looks, ({ host }) => host.own, false)
  row("Used of the heap of the server's main thread", looks, ({ heap }) => heap, false)
} finally {
  await clinic.stop()
}
