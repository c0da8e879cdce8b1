/** Work that comes at a rate, and what came of it. */
import type { Chance } from '@/db/seed/random'
import { type Ask, arrivals, judged, type Served, type Tally, tallyOf } from './arrivals'
import { percentile, timed } from './timed'

export const ms = (value: number): string => `${value.toFixed(1)} ms`
export const rate = (perSecond: number): string => `${perSecond.toFixed(1)} a second`
export const failed = ({ all, right }: Tally): number => all - right

const counts = ({ all, right, refused, wrong }: Tally): string =>
  `${all} asked, ${right} right, ${refused} refused, ${wrong} wrong`

export type Pace = { readonly perSecond: number; readonly seconds: number }

/** What came of all of it, and of each. */
export type Loaded = Tally & { readonly served: readonly Served[] }

/** Sends work at this pace, and says what came of it. */
export async function load(pace: Pace, chance: Chance, ask: Ask): Promise<Loaded> {
  const served = await arrivals(pace, chance, ask)
  const tally = tallyOf(served)
  console.log(
    `  ${rate(pace.perSecond)} for ${pace.seconds.toFixed(0)} s: ${counts(tally)}; median ${ms(tally.median)}, 95th percentile ${ms(tally.p95)}`,
  )
  return { ...tally, served }
}

/** What one request takes when no other is there, 95th percentile of as many as go into so many seconds. */
export async function alone(seconds: number, ask: Ask): Promise<number> {
  const times: number[] = []
  for (const until = performance.now() + seconds * 1000; performance.now() < until;)
    times.push(await timed(() => judged(ask)))
  return percentile(times, 0.95)
}

/** The share of one processor that this process has taken since it was asked to watch. */
export function watchGenerator(): () => number {
  const [began, used] = [performance.now(), process.cpuUsage()]
  return () => {
    const { user, system } = process.cpuUsage(used)
    return (user + system) / 1000 / (performance.now() - began)
  }
}
