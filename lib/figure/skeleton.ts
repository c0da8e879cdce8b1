import { type SolvedArm, fingersOf, gripOf, solveArm } from './arm-solver'
import { type BodyFrame, FACING_RIGHT, spun, tipped, turnedRight } from './body-frame'
import { armOf, legOf } from './both-sides'
import { ballOf, heelOf, type SolvedLeg, solveLeg, toesOf } from './leg-solver'
import type { Arm, BodyPoint, Place, Pose, Side } from './pose'
import { HIP_WIDTH } from './proportions'
import { type Spine, spineOf } from './spine'
import { add, between, minus, times, type Vector } from './vector'

/** The whole body in its place: what is drawn, held and measured. */
export type Skeleton = {
  readonly pelvis: BodyFrame
  readonly spine: Spine
  /** How far the belly stands out, centimetres. */
  readonly breath: number
  readonly legs: Readonly<Record<Side, SolvedLeg>>
  readonly arms: Readonly<Record<Side, SolvedArm>>
  readonly points: Readonly<Record<BodyPoint, Vector>>
}

const ORIGIN: Vector = [0, 0, 0]
const SIDES: readonly Side[] = ['left', 'right']

const outward = (side: Side): number => (side === 'right' ? 1 : -1)

const pelvisFrame = ({ turn = 0, spin = 0, tip = 0 }: Pose): BodyFrame =>
  tipped(spun(turnedRight(FACING_RIGHT, turn), spin), tip)

function trunkPoints(pelvis: BodyFrame, spine: Spine): Record<string, Vector> {
  const at = (index: number): Vector => spine.stations[index]?.at ?? ORIGIN
  const frame = (index: number): BodyFrame => spine.stations[index]?.frame ?? pelvis
  const { head } = spine
  return {
    pelvis: at(0),
    sacrum: add(at(1), times(pelvis.forward, -11)),
    lowback: add(at(3), times(frame(3).forward, -8.5)),
    belly: add(at(3), times(frame(3).forward, 10)),
    midback: add(at(6), times(frame(6).forward, -10.5)),
    chest: add(at(7), times(frame(7).forward, 12)),
    neck: at(8),
    head: head.at,
    occiput: add(head.at, times(head.frame.forward, -11)),
    crown: add(head.at, times(head.frame.up, 11.5)),
    chin: add(head.at, add(times(head.frame.up, -9), times(head.frame.forward, 6))),
  }
}

function legPoints(side: Side, leg: SolvedLeg): Record<string, Vector> {
  return {
    [`${side}Hip`]: leg.hip,
    [`${side}Thigh`]: between(leg.hip, leg.knee, 0.6),
    [`${side}Knee`]: leg.knee,
    [`${side}Shin`]: between(leg.knee, leg.ankle, 0.45),
    [`${side}Ankle`]: leg.ankle,
    [`${side}Heel`]: heelOf(leg),
    [`${side}Ball`]: ballOf(leg),
    [`${side}Toes`]: toesOf(leg),
  }
}

function armPoints(side: Side, arm: SolvedArm): Record<string, Vector> {
  return {
    [`${side}Shoulder`]: arm.shoulder,
    [`${side}Elbow`]: arm.elbow,
    [`${side}Wrist`]: arm.wrist,
    [`${side}Grip`]: gripOf(arm),
    [`${side}Fingers`]: fingersOf(arm),
  }
}

type Points = Record<string, Vector>

function spotOf(place: Place | undefined, points: Points): Vector | null {
  if (!place) return null
  if (!('on' in place)) return place
  const on = points[place.on]
  if (!on) throw new Error(`Nothing can be placed on ${place.on} before it has its place`)
  return add(on, place.shift ?? ORIGIN)
}

const placeOfArm = (arm: Arm): Place | undefined =>
  'grip' in arm ? arm.grip : 'palm' in arm ? arm.palm : undefined

function assemble(pose: Pose, hips: Vector, isWhole: boolean): Skeleton {
  const pelvis = pelvisFrame(pose)
  const spine = spineOf(pose, hips, pelvis)
  const points: Points = trunkPoints(pelvis, spine)
  const legs: Partial<Record<Side, SolvedLeg>> = {}
  const arms: Partial<Record<Side, SolvedArm>> = {}
  const placeLeg = (side: Side): void => {
    const leg = legOf(pose, side)
    const hip = add(hips, times(pelvis.right, outward(side) * HIP_WIDTH))
    const solved = solveLeg(leg, 'foot' in leg ? spotOf(leg.foot, points) : null, side, hip, pelvis)
    legs[side] = solved
    Object.assign(points, legPoints(side, solved))
  }
  const placeArm = (side: Side): void => {
    const arm = armOf(pose, side)
    const solved = solveArm(arm, spotOf(placeOfArm(arm), points), side, {
      shoulders: spine.shoulders,
      chest: spine.chest,
      shrug: pose.shrug ?? 0,
    })
    arms[side] = solved
    Object.assign(points, armPoints(side, solved))
  }
  const byAngles = SIDES.filter((side) => !('foot' in legOf(pose, side)))
  const armsByAngles = SIDES.filter((side) => placeOfArm(armOf(pose, side)) === undefined)
  for (const side of byAngles) placeLeg(side)
  for (const side of armsByAngles) placeArm(side)
  if (isWhole) {
    for (const side of SIDES) if (!byAngles.includes(side)) placeLeg(side)
    for (const side of SIDES) if (!armsByAngles.includes(side)) placeArm(side)
  }
  return { pelvis, spine, breath: pose.breath ?? 0, legs, arms, points } as unknown as Skeleton
}

/**
 * Puts a body into a pose: first what its angles say, moved so that the point that keeps its place does, then the limbs that reach
 * for something.
 */
export function solvePose(pose: Pose): Skeleton {
  const known = solved.get(pose)
  if (known) return known
  const skeleton = solve(pose)
  solved.set(pose, skeleton)
  return skeleton
}

/** Poses never change, and one picture asks for the same one several times. */
const solved = new WeakMap<Pose, Skeleton>()

function solve(pose: Pose): Skeleton {
  const { root } = pose
  if ('hips' in root) return assemble(pose, root.hips, true)
  const kept = assemble(pose, ORIGIN, false).points[root.keep] as Vector | undefined
  if (!kept) throw new Error(`${root.keep} cannot keep its place: its limb is given by what it reaches`)
  return assemble(pose, minus(root.at, kept), true)
}
