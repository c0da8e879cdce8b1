import { type BodyFrame, bentForward, bentRight, turnedRight } from './body-frame'
import type { Leg, LegAngles, LegTo, Side } from './pose'
import { ANKLE_HEIGHT, BALL, HEEL, SHANK, THIGH, TOES } from './proportions'
import { reach } from './two-bones'
import { acrossOf, add, angleBetween, cross, minus, times, turned, unit, type Vector } from './vector'

/** A leg in its place. */
export type SolvedLeg = {
  readonly hip: Vector
  readonly knee: Vector
  readonly ankle: Vector
  /** Where the front of the thigh and of the shank faces. */
  readonly thighFront: Vector
  readonly shankFront: Vector
  /** Along the sole to the toes, and from the sole to the shank. */
  readonly toward: Vector
  readonly instep: Vector
  /** Along the toes: they bend where the foot stands on its ball. */
  readonly toesWay: Vector
  /** How far the foot stays from where it was to be, centimetres. */
  readonly short: number
}

export const soleOf = ({ ankle, instep }: SolvedLeg): Vector => add(ankle, times(instep, -ANKLE_HEIGHT))
export const heelOf = (leg: SolvedLeg): Vector => add(soleOf(leg), times(leg.toward, -HEEL))
export const ballOf = (leg: SolvedLeg): Vector => add(soleOf(leg), times(leg.toward, BALL))
export const toesOf = (leg: SolvedLeg): Vector => add(ballOf(leg), times(leg.toesWay, TOES - BALL))

const outward = (side: Side): number => (side === 'right' ? 1 : -1)

function legByAngles(leg: LegAngles, side: Side, hip: Vector, pelvis: BodyFrame): SolvedLeg {
  const { hip: flexion, abduct = 0, rotate = 0, knee: bend, ankle: raise = 0, toes = 0 } = leg
  const flexed = bentRight(bentForward(pelvis, -flexion), -abduct * outward(side))
  const thigh = turnedRight(flexed, rotate * outward(side))
  const shank = bentForward(thigh, bend)
  const foot = bentForward(shank, -raise)
  const knee = add(hip, times(thigh.up, -THIGH))
  return {
    hip,
    knee,
    ankle: add(knee, times(shank.up, -SHANK)),
    thighFront: thigh.forward,
    shankFront: shank.forward,
    toward: foot.forward,
    instep: foot.up,
    toesWay: bentForward(foot, -toes).forward,
    short: 0,
  }
}

/** A bent knee shows where the leg faces; a straight one leaves it to the hint. */
function frontsOf(thigh: Vector, shank: Vector, hint: Vector): Pick<SolvedLeg, 'thighFront' | 'shankFront'> {
  const isBent = angleBetween(thigh, shank) > 3
  return {
    thighFront: unit(acrossOf(isBent ? times(shank, -1) : hint, thigh)),
    shankFront: unit(acrossOf(isBent ? thigh : hint, shank)),
  }
}

function legToFoot(leg: LegTo, spot: Vector, side: Side, hip: Vector, pelvis: BodyFrame): SolvedLeg {
  const { tilt = 0, out = 0 } = leg
  const [lying, level] = [pelvis.forward[1], acrossOf(pelvis.forward, [0, 1, 0])]
  // Lying on the back the pelvis faces the ceiling: the toes point where the head does not; face down, where it does.
  const ahead = unit(Math.abs(lying) < 0.6 ? level : acrossOf(times(pelvis.up, -lying), [0, 1, 0]))
  const flat = turned(ahead, [0, -1, 0], out * outward(side))
  const across = cross(flat, [0, 1, 0])
  const pivot = add(spot, times(flat, tilt > 0 ? -HEEL : BALL))
  const ankle = add(pivot, turned(minus(add(spot, [0, ANKLE_HEIGHT, 0]), pivot), across, tilt))
  const hint = leg.knee ?? add(flat, times(pelvis.forward, 0.6))
  const { middle, end, short } = reach(hip, ankle, THIGH, SHANK, hint)
  return {
    hip,
    knee: middle,
    ankle: end,
    ...frontsOf(unit(minus(middle, hip)), unit(minus(end, middle)), hint),
    toward: turned(flat, across, tilt),
    instep: turned([0, 1, 0], across, tilt),
    toesWay: turned(flat, across, Math.max(0, tilt)),
    short,
  }
}

/** Puts a leg on its hip. `spot` is where its foot is to stand, when it is given by its foot. */
export function solveLeg(
  leg: Leg,
  spot: Vector | null,
  side: Side,
  hip: Vector,
  pelvis: BodyFrame,
): SolvedLeg {
  if (!('foot' in leg)) return legByAngles(leg, side, hip, pelvis)
  if (!spot) throw new Error('A leg that is given by its foot needs the spot')
  return legToFoot(leg, spot, side, hip, pelvis)
}
