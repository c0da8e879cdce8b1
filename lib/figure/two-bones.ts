import { acrossOf, add, distance, minus, times, unit, type Vector } from './vector'

/** Where the middle joint and the end come to lie; `short` is how far the end stays from its target, centimetres. */
export type TwoBones = { readonly middle: Vector; readonly end: Vector; readonly short: number }

/**
 * Reaches from a joint to a target with two bones, the middle joint toward `hint` (inverse kinematics by the law of cosines). What
 * is too far is reached for with straight bones, and says by how much it falls short.
 */
export function reach(start: Vector, target: Vector, upper: number, lower: number, hint: Vector): TwoBones {
  const away = minus(target, start)
  const wanted = distance(start, target)
  const span = Math.min(Math.max(wanted, Math.abs(upper - lower) + 0.01), upper + lower - 0.01)
  const direction = unit(away)
  const along = (upper * upper + span * span - lower * lower) / (2 * span)
  const aside = Math.sqrt(Math.max(0, upper * upper - along * along))
  const bend = unit(acrossOf(hint, direction))
  return {
    middle: add(start, add(times(direction, along), times(bend, aside))),
    end: add(start, times(direction, span)),
    short: Math.abs(wanted - span),
  }
}
