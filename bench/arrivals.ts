import { setTimeout as pause } from 'node:timers/promises'
import type { Chance } from '@/db/seed/random'
import { percentile } from './timed'

/** What came of one request; what is wrong says why. */
export type Outcome = 'right' | 'refused' | { readonly wrong: string }

export type Served = {
  /** When it was meant to be sent, milliseconds from the beginning. */
  readonly at: number
  /** Milliseconds from when it was meant to be sent until all of the answer was there. */
  readonly took: number
  readonly outcome: Outcome
}

/** Sends one request and judges the answer; whatever happens is an outcome. */
export type Ask = () => Promise<Outcome>

/** So that a request which never got an answer is an outcome too. */
export const judged = (ask: Ask): Promise<Outcome> =>
  ask().catch((error: unknown) => ({ wrong: error instanceof Error ? error.message : String(error) }))

/**
 * An open loop: requests are sent at moments that chance has given, whether or not earlier ones are answered, as people do who
 * know nothing of one another. Time counts from the moment that was given, so that a server that holds up whoever asks is not
 * spared the requests that came meanwhile.
 */
export async function arrivals(
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
  chance: Chance,
  ask: Ask,
): Promise<readonly Served[]> {
  const sent: Promise<Served>[] = []
  const began = performance.now()
  let at = 0
  for (;;) {
    at += (-Math.log(1 - chance.next()) * 1000) / perSecond
    if (at >= seconds * 1000) return Promise.all(sent)
    const wait = began + at - performance.now()
    if (wait > 0) await pause(wait)
    const [meant, from] = [at, Math.min(began + at, performance.now())]
    sent.push(judged(ask).then((outcome) => ({ at: meant, took: performance.now() - from, outcome })))
  }
}

/** What came of many. */
export type Tally = {
  readonly all: number
  readonly right: number
  readonly refused: number
  readonly wrong: number
  /** Of those that were right, milliseconds. */
  readonly median: number
  readonly p95: number
}

/** Counts what came of them; what was wrong is said, each kind once. */
export function tallyOf(served: readonly Served[]): Tally {
  const right = served.filter(({ outcome }) => outcome === 'right').map(({ took }) => took)
  const refused = served.filter(({ outcome }) => outcome === 'refused').length
  const reasons = served.flatMap(({ outcome }) => (typeof outcome === 'object' ? [outcome.wrong] : []))
  for (const reason of new Set(reasons))
    console.log(`  wrong, ${reasons.filter((other) => other === reason).length} times: ${reason}`)
  return {
    all: served.length,
    right: right.length,
    refused,
    wrong: reasons.length,
    median: percentile(right, 0.5),
    p95: percentile(right, 0.95),
  }
}
