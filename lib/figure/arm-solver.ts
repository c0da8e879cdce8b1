import { type BodyFrame, bentForward, bentRight, turnedRight } from './body-frame'
import type { Arm, ArmAngles, ArmTo, Side } from './pose'
import { FOREARM, GRIP, HAND, PALM, SHOULDER_WIDTH, UPPER_ARM } from './proportions'
import { reach } from './two-bones'
import { acrossOf, add, angleBetween, dot, minus, times, unit, type Vector } from './vector'

/** An arm in its place. */
export type SolvedArm = {
  readonly shoulder: Vector
  readonly elbow: Vector
  readonly wrist: Vector
  /** From the wrist to the knuckles. */
  readonly toward: Vector
  readonly isOpen: boolean
  /** A flat hand on a surface faces it; else null. */
  readonly restsOn: Vector | null
  readonly short: number
}

export const gripOf = ({ wrist, toward }: SolvedArm): Vector => add(wrist, times(toward, GRIP))
export const fingersOf = ({ wrist, toward, isOpen }: SolvedArm): Vector =>
  add(wrist, times(toward, isOpen ? HAND : GRIP + 3))

const outward = (side: Side): number => (side === 'right' ? 1 : -1)

/** An arm that is raised lifts its shoulder, one that reaches takes it along; centimetres. */
const LIFT = 5
const TAKEN_ALONG = 3

function shoulderFor(direction: Vector, base: Vector, chest: BodyFrame): Vector {
  const raised = angleBetween(direction, times(chest.up, -1))
  const lift = (LIFT * Math.max(0, raised - 40)) / 140
  const along = TAKEN_ALONG * Math.max(0, dot(direction, chest.forward))
  return add(base, add(times(chest.up, lift), times(chest.forward, along)))
}

const baseOf = (side: Side, shoulders: Vector, chest: BodyFrame, shrug: number): Vector =>
  add(add(shoulders, times(chest.right, outward(side) * SHOULDER_WIDTH)), times(chest.up, shrug))

function armByAngles(arm: ArmAngles, side: Side, base: Vector, chest: BodyFrame): SolvedArm {
  const { shoulder: flexion, abduct = 0, rotate = 0, elbow: bend, hand = 'open' } = arm
  const raised = bentRight(bentForward(chest, -flexion), -abduct * outward(side))
  const upper = turnedRight(raised, -rotate * outward(side))
  const lower = bentForward(upper, -bend)
  const shoulder = shoulderFor(times(upper.up, -1), base, chest)
  const elbow = add(shoulder, times(upper.up, -UPPER_ARM))
  return {
    shoulder,
    elbow,
    wrist: add(elbow, times(lower.up, -FOREARM)),
    toward: times(lower.up, -1),
    isOpen: hand === 'open',
    restsOn: null,
    short: 0,
  }
}

function armToHand(arm: ArmTo, spot: Vector, base: Vector, chest: BodyFrame): SolvedArm {
  const isPalm = 'palm' in arm
  const hint = arm.elbow ?? add(times(chest.forward, -1), times(chest.up, -0.3))
  const target = isPalm ? add(spot, [0, PALM + 0.5, 0]) : spot
  const lower = isPalm ? FOREARM : FOREARM + GRIP
  const shoulder = shoulderFor(unit(minus(target, base)), base, chest)
  const { middle, end, short } = reach(shoulder, target, UPPER_ARM, lower, hint)
  const along = unit(minus(end, middle))
  const ahead = acrossOf(chest.up, [0, 1, 0])
  const level = Math.hypot(...ahead) > 0.3 ? ahead : acrossOf(chest.forward, [0, 1, 0])
  return {
    shoulder,
    elbow: middle,
    wrist: add(middle, times(along, FOREARM)),
    toward: isPalm ? unit(arm.fingers ?? level) : along,
    isOpen: isPalm || arm.hand === 'open',
    restsOn: isPalm ? [0, 1, 0] : null,
    short,
  }
}

/** Puts an arm on its shoulder. `spot` is where its hand is to be, when it is given by its hand. */
export function solveArm(
  arm: Arm,
  spot: Vector | null,
  side: Side,
  { shoulders, chest, shrug }: { shoulders: Vector; chest: BodyFrame; shrug: number },
): SolvedArm {
  const base = baseOf(side, shoulders, chest, shrug)
  if ('elbow' in arm && 'shoulder' in arm) return armByAngles(arm, side, base, chest)
  if (!spot) throw new Error('An arm that is given by its hand needs the spot')
  return armToHand(arm, spot, base, chest)
}
