import type { MovementTiming } from '@/lib/clinical/movement-timing'

/** A longer hold is shown shortened: nobody watches a still picture for half a minute. */
export const LONGEST_SHOWN_HOLD = 4

export type Moment = { readonly share: number; readonly isHeld: boolean }

/** Slow at both ends, as a body moves. */
const eased = (share: number): number => share * share * (3 - 2 * share)

/** Where a movement is after so many seconds, repetition after repetition. One that goes round never comes back the same way. */
export function momentAt(
  { out, hold, back, rest }: MovementTiming,
  seconds: number,
  goesRound = false,
): Moment {
  if (goesRound) return { share: (seconds % (out + back)) / (out + back), isHeld: false }
  const held = Math.min(hold, LONGEST_SHOWN_HOLD)
  const at = seconds % (rest + out + held + back)
  if (at < rest) return { share: 0, isHeld: false }
  if (at < rest + out) return { share: eased((at - rest) / out), isHeld: false }
  if (at < rest + out + held) return { share: 1, isHeld: true }
  return { share: eased(1 - (at - rest - out - held) / back), isHeld: false }
}
