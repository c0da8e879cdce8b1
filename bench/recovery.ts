/** Whether a server that had too much to do is again as it was before. */
import type { Served } from './arrivals'
import { percentile } from './timed'

/** Judged by what was sent in so many seconds on end. */
export const STRETCH_SECONDS = 10
/** Of all stretches: the longest of many would be whatever chance brought together once. */
const USUAL = 0.95

/** The seconds at which a stretch begins, of work that lasts so long. */
const beginnings = (seconds: number): readonly number[] =>
  Array.from({ length: Math.max(1, Math.floor(seconds) - STRETCH_SECONDS + 1) }, (_, from) => from)

/** The 95th percentile of what was sent in the stretch from this second on. */
function p95From(served: readonly Served[], from: number): number {
  const until = from + STRETCH_SECONDS
  const sent = served.filter(({ at }) => at >= from * 1000 && at < until * 1000)
  return percentile(
    sent.map(({ took }) => took),
    0.95,
  )
}

/**
 * The 95th percentile that 19 of 20 stretches of this work keep to. Requests that come by chance come together now and then, and take
 * longer then without any overload: that is usual too.
 */
export const usualStretch = (served: readonly Served[], seconds: number): number =>
  percentile(
    beginnings(seconds).map((from) => p95From(served, from)),
    USUAL,
  )

/**
 * The first whole second from which on nothing fails, and the stretch that begins there is within this time at its 95th percentile.
 * @returns as many seconds as the work lasts, where there is none
 */
export const recoveredAfter = (served: readonly Served[], seconds: number, within: number): number =>
  beginnings(seconds).find(
    (from) =>
      served.every(({ at, outcome }) => at < from * 1000 || outcome === 'right') &&
      p95From(served, from) <= within,
  ) ?? seconds
