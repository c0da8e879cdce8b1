/**
 * Mixed work of one clinic, seven reads of ten, a quarter autosaves, the rest handouts, beside an empty dynamic page of the framework that is
 * saturated in the same run: at a share of that rate, at the highest rates that hold, and at five times as much. An open loop, whose
 * generator is a process of its own and shares the processors with what it loads: how much of them it takes is a row.
 * `SECONDS SEED` on the command line; a tenth of the seconds is what every other part takes.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { chanceOf } from '@/db/seed/random'
import { freePort } from '@/db/test-cluster'
import { type Ask, arrivals, judged, type Served, type Tally, tallyOf } from './arrivals'
import { EmptyServer } from './empty-server'
import { MixedWork } from './mixed-work'
import { printRow } from './row'
import { saturation } from './saturation'
import { type Engine, serveClinic } from './served-clinic'
import { percentile, timed } from './timed'

/** Of the rate at which the empty page is saturated. */
const SHARES = { embedded: 1 / 3, PostgreSQL: 1 / 6 } as const
const TIMES_EMPTY = 4
const TIMES_ALONE = 4
const OVERLOAD = 5
const RECOVERS_WITHIN_SECONDS = 10
const WATCHED_AFTERWARDS_SECONDS = 30
const WARMING_PER_SECOND = 4
/** Of the most that mixed work comes to. */
const STEPS = [0.8, 0.65, 0.5, 0.35, 0.2, 0.1] as const
const HEALTH_EVERY_MS = 1000
/** As the container's own check does. */
const HEALTH_WITHIN_MS = 4000

const [seconds = 600, seed = Date.now() % 1_000_000_000] = process.argv.slice(2).map(Number)
const part = Math.min(60, Math.max(4, seconds / 10))
const chance = chanceOf(seed)

const ms = (value: number): string => `${value.toFixed(1)} ms`
const rate = (perSecond: number): string => `${perSecond.toFixed(1)} a second`
const counts = ({ all, right, refused, wrong }: Tally): string =>
  `${all} asked, ${right} right, ${refused} refused, ${wrong} wrong`
const failed = ({ all, right }: Tally): number => all - right

async function load(perSecond: number, length: number, ask: Ask): Promise<Tally> {
  const tally = tallyOf(await arrivals({ perSecond, seconds: length }, chance, ask))
  console.log(
    `  ${rate(perSecond)}: ${counts(tally)}; median ${ms(tally.median)}, 95th percentile ${ms(tally.p95)}`,
  )
  return tally
}

/** What one request takes when no other is there, 95th percentile. */
async function alone(ask: Ask): Promise<number> {
  const times: number[] = []
  for (const until = performance.now() + part * 500; performance.now() < until;)
    times.push(await timed(() => judged(ask)))
  return percentile(times, 0.95)
}

/** The share of one processor that this process has taken since it was asked to watch. */
function watchGenerator(): () => number {
  const [began, used] = [performance.now(), process.cpuUsage()]
  return () => {
    const { user, system } = process.cpuUsage(used)
    return (user + system) / 1000 / (performance.now() - began)
  }
}

/** Whether the health check answers in time. */
async function isUp(address: string): Promise<boolean> {
  try {
    const answer = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(HEALTH_WITHIN_MS) })
    return (await answer.text()) !== '' && answer.ok
  } catch {
    return false
  }
}

/** Asks the health check each second; what it gives back ends that, and says how long each answer took and how many did not come. */
function watchHealth(address: string): () => Promise<{ took: readonly number[]; missed: number }> {
  const took: number[] = []
  let missed = 0
  const over = new AbortController()
  const watching = (async () => {
    while (!over.signal.aborted) {
      const began = performance.now()
      if (await isUp(address)) took.push(performance.now() - began)
      else missed += 1
      await pause(Math.max(0, began + HEALTH_EVERY_MS - performance.now()))
    }
  })()
  return async () => {
    over.abort()
    await watching
    return { took, missed }
  }
}

/** The 95th percentile of what was sent in as many seconds from this one on as it may take to recover. */
function p95From(served: readonly Served[], from: number): number {
  const until = from + RECOVERS_WITHIN_SECONDS
  const sent = served.filter(({ at }) => at >= from * 1000 && at < until * 1000)
  return percentile(
    sent.map(({ took }) => took),
    0.95,
  )
}

/** Every second after which that is watched. */
const WATCHED_FROM = Array.from(
  { length: WATCHED_AFTERWARDS_SECONDS - RECOVERS_WITHIN_SECONDS + 1 },
  (_, from) => from,
)

/** The first whole second from which on nothing fails, and what comes next is answered within this time. */
const recoveredAfter = (served: readonly Served[], within: number): number =>
  WATCHED_FROM.find(
    (from) =>
      served.every(({ at, outcome }) => at < from * 1000 || outcome === 'right') &&
      p95From(served, from) <= within,
  ) ?? WATCHED_AFTERWARDS_SECONDS

type Usual = { readonly perSecond: number; readonly within: number }

async function overload(
  what: string,
  perSecond: number,
  { usual, address, ask }: { readonly usual: Usual; readonly address: string; readonly ask: Ask },
): Promise<void> {
  const asUsual = () =>
    arrivals({ perSecond: usual.perSecond, seconds: WATCHED_AFTERWARDS_SECONDS }, chance, ask)
  // Requests that come by chance come together now and then: then they take longer without any overload.
  const before = await asUsual()
  const within = Math.max(usual.within, ...WATCHED_FROM.map((from) => p95From(before, from)))
  const health = watchHealth(address)
  const generator = watchGenerator()
  const over = load(perSecond, part, ask)
  await pause(part * 1000)
  const took = generator()
  const afterwards = await asUsual()
  const tally = await over
  const { took: healthTook, missed } = await health()
  const name = `Five times ${what}, ${rate(perSecond)} for ${part.toFixed(0)} s`
  printRow({
    what: `${name}: answered neither rightly nor with 503 and when to try again`,
    figure: `${tally.wrong} of ${tally.all}`,
    beside: `${tally.right} right, ${tally.refused} refused; the generator took ${took.toFixed(2)} of a processor`,
    ratio: tally.wrong / tally.all,
    atMost: 0,
  })
  printRow({
    what: `${name}: what was let in, the 95th percentile`,
    figure: ms(tally.p95),
    beside: `median ${ms(tally.median)}`,
  })
  printRow({
    what: `${name}: health checks without an answer within ${HEALTH_WITHIN_MS / 1000} s, one each second`,
    figure: `${missed} of ${missed + healthTook.length}`,
    beside: `the slowest answer ${ms(Math.max(0, ...healthTook))}`,
    ratio: missed,
    atMost: 0,
  })
  const recovered = recoveredAfter(afterwards, within)
  printRow({
    what: `${name}: until ${rate(usual.perSecond)} are all answered as in any ${RECOVERS_WITHIN_SECONDS} s before, within ${ms(within)}, 95th percentile`,
    figure: `${recovered} s`,
    beside: `a limit of ${RECOVERS_WITHIN_SECONDS} s`,
    ratio: recovered / RECOVERS_WITHIN_SECONDS,
    atMost: 1,
  })
}

type Step = { readonly perSecond: number; readonly mixed: Tally; readonly empty: Tally }

function rowOf(what: string, bar: string, found: Step | undefined, last: Step): void {
  const { perSecond, mixed, empty } = found ?? last
  const measured = `mixed work ${ms(mixed.p95)}, the empty page ${ms(empty.p95)}`
  printRow({
    what: `The highest rate tried at which all is answered, the 95th percentile within ${what}`,
    figure: found ? rate(perSecond) : 'none',
    beside: `${found ? '' : `down to ${rate(perSecond)}: `}${measured}${bar}`,
  })
}

/**
 * Looks for the highest rates that hold, from the top.
 * @returns what is usual at the one that is carried steadily: one that is not yet held up by what is there already
 */
async function findsWhatHolds(most: number, work: Ask, emptyPage: Ask): Promise<Usual> {
  const within = (await alone(work)) * TIMES_ALONE
  const isSteady = ({ mixed }: Step): boolean => failed(mixed) === 0 && mixed.p95 <= within
  const isMet = ({ mixed, empty }: Step): boolean =>
    failed(mixed) === 0 && mixed.p95 <= TIMES_EMPTY * empty.p95
  const steps: Step[] = []
  for (const share of STEPS) {
    const perSecond = most * share
    const empty = await load(perSecond, part / 2, emptyPage)
    steps.push({ perSecond, empty, mixed: await load(perSecond, part, work) })
    if (steps.some(isSteady) && steps.some(isMet)) break
  }
  const [steady, last] = [steps.find(isSteady), steps.at(-1)]
  if (!last) throw new Error('Nothing was tried.')
  rowOf(`${TIMES_EMPTY} times the empty page's at that rate`, '', steps.find(isMet), last)
  rowOf(
    `${TIMES_ALONE} times what one takes alone`,
    `, ${TIMES_ALONE} times alone ${ms(within)}`,
    steady,
    last,
  )
  return { perSecond: (steady ?? last).perSecond, within }
}

/** Prints the rows of one engine. Needs a build. */
export async function measureLoad(engine: Engine): Promise<void> {
  console.log(`${seconds} s, seed ${seed}`)
  const empty = new EmptyServer(await freePort())
  const emptyPage: Ask = async () => {
    const answer = await fetch(empty.address)
    await answer.text()
    return answer.ok ? 'right' : { wrong: `${answer.status}` }
  }
  let clinic: Awaited<ReturnType<typeof serveClinic>> | undefined
  try {
    await empty.start()
    clinic = await serveClinic(engine)
    const { address } = clinic
    const { ask } = new MixedWork(clinic, chance)
    // Warm, as a server of some days is.
    await load(WARMING_PER_SECOND, part, ask)
    const mostEmpty = await saturation(part / 3, emptyPage)
    const most = await saturation(part / 3, ask)
    printRow({
      what: `Mixed work (chance starts at ${seed}), the most in a second, ${engine}`,
      figure: rate(most),
      beside: `an empty dynamic page ${rate(mostEmpty)}`,
      ratio: most / mostEmpty,
    })
    const usual = await findsWhatHolds(most, ask, emptyPage)
    const asked = mostEmpty * SHARES[engine]
    const share = engine === 'embedded' ? 'a third' : 'a sixth'
    const emptyThen = await load(asked, part, emptyPage)
    const generator = watchGenerator()
    const mixed = await load(asked, seconds, ask)
    const took = generator()
    const name = `At ${share} of the most of an empty page, ${rate(asked)} for ${seconds} s, ${engine}`
    printRow({
      what: `${name}: not answered rightly`,
      figure: `${failed(mixed)} of ${mixed.all}`,
      beside: `${mixed.refused} refused, ${mixed.wrong} wrong; the generator took ${took.toFixed(2)} of a processor`,
      ratio: failed(mixed) / mixed.all,
      atMost: 0,
    })
    printRow({
      what: `${name}: what was answered, the 95th percentile`,
      figure: ms(mixed.p95),
      beside: `the empty page at that rate ${ms(emptyThen.p95)}`,
      ratio: mixed.p95 / emptyThen.p95,
      atMost: TIMES_EMPTY,
    })
    const about = { usual, address, ask }
    await overload(`what holds (${engine})`, OVERLOAD * usual.perSecond, about)
    await overload(`${share} (${engine})`, OVERLOAD * asked, about)
  } finally {
    await clinic?.stop()
    empty.remove()
  }
}
