/** Five times as much as it carries: what is answered meanwhile, and when work is again answered as it is usually. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Chance } from '@/db/seed/random'
import { type Ask, arrivals, tallyOf } from './arrivals'
import { failed, load, ms, type Pace, rate, watchGenerator } from './rate'
import { recoveredAfter, STRETCH_SECONDS } from './recovery'
import { printRow } from './row'

const RECOVERS_WITHIN_SECONDS = 10
const WATCHED_AFTERWARDS_SECONDS = 30
/** What came before was ten minutes of too much. */
const SETTLES_WITHIN_SECONDS = 120
const HEALTH_EVERY_MS = 1000
/** As the container's own check does. */
const HEALTH_WITHIN_MS = 4000

/** Work that is carried steadily, and what a stretch of it takes at most, 95th percentile. */
export type Usual = {
  readonly perSecond: number
  readonly within: number
  /** Why it may take that long. */
  readonly because: string
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

type About = {
  readonly usual: Usual
  readonly address: string
  readonly chance: Chance
  readonly ask: Ask
}

/** How long it takes until a stretch of usual work is answered rightly and as it is usually: what came before may still be there. */
async function settles({ usual: { perSecond, within }, chance, ask }: About): Promise<number> {
  const began = performance.now()
  for (;;) {
    // A stretch lasts until the last of it is answered.
    const after = Math.round((performance.now() - began) / 1000)
    if (after > SETTLES_WITHIN_SECONDS) return after
    const stretch = await arrivals({ perSecond, seconds: STRETCH_SECONDS }, chance, ask)
    if (recoveredAfter(stretch, STRETCH_SECONDS, within) === 0) return after
  }
}

/** Lets what came earlier drain, and prints what there is to come back to. */
async function comesToUsual(name: string, about: About): Promise<void> {
  const { perSecond, within } = about.usual
  const settled = await settles(about)
  printRow({
    what: `Before ${name}: until ${STRETCH_SECONDS} s of ${rate(perSecond)} are all answered within ${ms(within)}, 95th percentile, after all that came earlier`,
    figure: `${settled} s`,
    beside: `a limit of ${SETTLES_WITHIN_SECONDS} s`,
    ratio: settled / SETTLES_WITHIN_SECONDS,
    atMost: 1,
  })
  const seconds = WATCHED_AFTERWARDS_SECONDS
  const before = tallyOf(await arrivals({ perSecond, seconds }, about.chance, about.ask))
  printRow({
    what: `Before ${name}: of the ${seconds} s of ${rate(perSecond)} that come then, not answered rightly`,
    figure: `${failed(before)} of ${before.all}`,
    beside: `95th percentile ${ms(before.p95)}`,
    ratio: failed(before) / before.all,
    atMost: 0,
  })
}

/** Prints the rows of one overload. It begins where work is answered as it is usually. */
export async function overload(what: string, pace: Pace, about: About): Promise<void> {
  const { usual, address, chance, ask } = about
  const name = `five times ${what}, ${rate(pace.perSecond)} for ${pace.seconds.toFixed(0)} s`
  await comesToUsual(name, about)
  const health = watchHealth(address)
  const generator = watchGenerator()
  const over = load(pace, chance, ask)
  await pause(pace.seconds * 1000)
  const took = generator()
  const seconds = WATCHED_AFTERWARDS_SECONDS
  const afterwards = await arrivals({ perSecond: usual.perSecond, seconds }, chance, ask)
  const tally = await over
  const { took: healthTook, missed } = await health()
  printRow({
    what: `At ${name}: answered neither rightly nor with 503 and when to try again`,
    figure: `${tally.wrong} of ${tally.all}`,
    beside: `${tally.right} right, ${tally.refused} refused; the generator took ${took.toFixed(2)} of a processor`,
    ratio: tally.wrong / tally.all,
    atMost: 0,
  })
  printRow({
    what: `At ${name}: what was let in, the 95th percentile`,
    figure: ms(tally.p95),
    beside: `median ${ms(tally.median)}`,
  })
  printRow({
    what: `At ${name}: health checks without an answer within ${HEALTH_WITHIN_MS / 1000} s, one each second`,
    figure: `${missed} of ${missed + healthTook.length}`,
    beside: `the slowest answer ${ms(Math.max(0, ...healthTook))}`,
    ratio: missed,
    atMost: 0,
  })
  const recovered = recoveredAfter(afterwards, seconds, usual.within)
  printRow({
    what: `After ${name}: until ${rate(usual.perSecond)} are all answered, and ${STRETCH_SECONDS} s of them within ${ms(usual.within)}, 95th percentile`,
    figure: `${recovered} s`,
    beside: `a limit of ${RECOVERS_WITHIN_SECONDS} s; ${usual.because}`,
    ratio: recovered / RECOVERS_WITHIN_SECONDS,
    atMost: 1,
  })
}
