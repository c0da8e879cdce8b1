import { fingersOf, type SolvedArm } from './arm-solver'
import { type Camera, depthOf, type Dot, inSpace, seen } from './camera'
import { headShapes, neckPath } from './head'
import { type SolvedLeg, heelOf, toesOf } from './leg-solver'
import { type Bulge, capsule, disk, polygon, sleeve } from './outline'
import type { Side } from './pose'
import { STEPS } from './pen'
import { HAND, RADIUS } from './proportions'
import type { Section } from './section'
import { fill, flush, GAP, type Layer, type Shape } from './shape'
import type { Skeleton } from './skeleton'
import type { Spine } from './spine'
import { trunkSections } from './trunk'
import { add, between, distance, dot, minus, times, type Vector } from './vector'

/** Bulge of a limb toward one way, as seen. */
function bulgeToward(camera: Camera, a: Dot, b: Dot, way: Vector, by: number, at: number, all = 0): Bulge {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
  const aside: Dot = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length]
  const share = dot(inSpace(camera, aside), way)
  return { at, left: all + Math.max(0, share) * by, right: all + Math.max(0, -share) * by }
}

function legPath(camera: Camera, leg: SolvedLeg): string {
  const [hip, knee, ankle] = [seen(camera, leg.hip), seen(camera, leg.knee), seen(camera, leg.ankle)]
  const thigh = bulgeToward(camera, hip, knee, leg.thighFront, 1.4, 0.45)
  const calf = bulgeToward(camera, knee, ankle, times(leg.shankFront, -1), 2.6, 0.3, 0.3)
  return (
    capsule(hip, knee, RADIUS.hip, RADIUS.knee, thigh) + capsule(knee, ankle, RADIUS.knee, RADIUS.ankle, calf)
  )
}

function footPath(camera: Camera, leg: SolvedLeg): string {
  const { toward, instep, ankle, toesWay } = leg
  const from = (ahead: number, up: number): Vector => add(ankle, add(times(toward, ahead), times(instep, up)))
  const heel = seen(camera, from(-1.8, -4.2))
  const ball = seen(camera, from(11, -5.3))
  const toe = seen(camera, add(from(11, -5.9), times(toesWay, 5)))
  return (
    capsule(heel, ball, 3.8, 2.7) +
    capsule(seen(camera, ankle), ball, RADIUS.ankle - 0.2, 2.7) +
    capsule(ball, toe, 2.7, 1.9)
  )
}

function upperArmPath(camera: Camera, { shoulder, elbow }: SolvedArm): string {
  return capsule(seen(camera, shoulder), seen(camera, elbow), 5.4, RADIUS.elbow)
}

function forearmPath(camera: Camera, arm: SolvedArm): string {
  const along = (by: number): Dot => seen(camera, add(arm.wrist, times(arm.toward, by)))
  const hand = arm.isOpen
    ? capsule(along(2), along(HAND - 1.6), 3.2, 1.6)
    : capsule(along(1.5), along(5.6), 3, 4)
  const bulge: Bulge = { at: 0.3, left: 0.7, right: 0.7 }
  return capsule(seen(camera, arm.elbow), seen(camera, arm.wrist), RADIUS.elbow, RADIUS.wrist, bulge) + hand
}

/** Radius of the sleeve at the shoulder. */
const SLEEVE = 6.3
/** How far down the upper arm it goes. */
const SLEEVE_END = 0.52

const sleevePath = (camera: Camera, { shoulder, elbow }: SolvedArm): string =>
  capsule(seen(camera, shoulder), seen(camera, between(shoulder, elbow, SLEEVE_END)), SLEEVE, 5.5)

/** The upper arm between sleeve and elbow, without round ends. */
function bareUpperArmPath(camera: Camera, { shoulder, elbow }: SolvedArm): string {
  const [[ax, ay], [bx, by]] = [seen(camera, shoulder), seen(camera, elbow)]
  const length = Math.hypot(bx - ax, by - ay) || 1
  const [ux, uy] = [(bx - ax) / length, (by - ay) / length]
  const start = Math.min(length, length * SLEEVE_END + 5.6)
  const at = (along: number, aside: number): Dot => [
    ax + ux * along - uy * aside,
    ay + uy * along + ux * aside,
  ]
  return polygon([at(start, 4.2), at(start, -4.2), at(length, -RADIUS.elbow), at(length, RADIUS.elbow)])
}

/** Whether a bent arm has its forearm in front of its own sleeve. */
function crossesSleeve(camera: Camera, arm: SolvedArm): boolean {
  const { shoulder, elbow, wrist } = arm
  const ends = [shoulder, between(shoulder, elbow, SLEEVE_END)] as const
  const [[ax, ay], [bx, by]] = [seen(camera, ends[0]), seen(camera, ends[1])]
  const square = (bx - ax) ** 2 + (by - ay) ** 2 || 1
  return [between(elbow, wrist, 0.6), wrist, fingersOf(arm)].some((spot) => {
    const [x, y] = seen(camera, spot)
    const share = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / square))
    const apart = Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay))
    return apart < SLEEVE + 3 && depthOf(camera, spot) > depthOf(camera, between(...ends, share)) + 3
  })
}

/**
 * Joins the sleeve to the shirt. From the side the shoulder lies within the trunk: the gap around the top of the sleeve is closed. From
 * the front it is the corner of the shirt.
 */
function shoulderPath(
  camera: Camera,
  { shoulder, elbow }: SolvedArm,
  { shoulders, stations }: Spine,
  isFromSide: boolean,
): string {
  if (isFromSide) return disk(seen(camera, shoulder), SLEEVE + GAP / STEPS + 0.5)
  const raised = seen(camera, between(shoulder, elbow, 0.05))
  const neckBase = stations.at(-1)?.at ?? shoulders
  return capsule(raised, seen(camera, between(shoulder, neckBase, 0.62)), 6, 4)
}

/**
 * Whether an arm from the far side comes over the trunk, like a hand on the chest of somebody who lies: the trunk, taken as a cylinder,
 * is behind some of the forearm and in front of none.
 */
function comesOver(camera: Camera, arm: SolvedArm, sections: readonly Section[]): boolean {
  const places = [arm.elbow, between(arm.elbow, arm.wrist, 0.5), arm.wrist, fingersOf(arm)].map((spot) => {
    const [first, ...others] = sections
    if (!first) return 0
    const { at, frame, width, front, back } = others.reduce(
      (best, section) => (distance(section.at, spot) < distance(best.at, spot) ? section : best),
      first,
    )
    const flat = (way: Vector): readonly [number, number] => {
      const ahead = dot(way, frame.forward)
      return [ahead / (ahead > 0 ? front : back), dot(way, frame.right) / width]
    }
    const [[x, y], [toX, toY]] = [flat(minus(spot, at)), flat(camera.back)]
    const share = (x * toX + y * toY) / (toX * toX + toY * toY || 1)
    return Math.hypot(x - share * toX, y - share * toY) < 0.9 ? Math.sign(share) : 0
  })
  return places.includes(1) && !places.includes(-1)
}

const meanDepth = (camera: Camera, points: readonly Vector[]): number =>
  points.reduce((sum, point) => sum + depthOf(camera, point), 0) / points.length

const SIDES: readonly Side[] = ['left', 'right']
const ALIKE_CM = 0.15

/** Whether two limbs are seen one exactly behind the other: then only the nearer one is drawn. */
const coincide = (camera: Camera, one: readonly Vector[], other: readonly Vector[]): boolean =>
  one.every((point, index) => {
    const [x, y] = seen(camera, minus(point, other[index] ?? point))
    return Math.abs(x) < ALIKE_CM && Math.abs(y) < ALIKE_CM
  })
const jointsOfLeg = (leg: SolvedLeg): readonly Vector[] => [
  leg.hip,
  leg.knee,
  leg.ankle,
  heelOf(leg),
  toesOf(leg),
]
const jointsOfArm = (arm: SolvedArm): readonly Vector[] => [
  arm.shoulder,
  arm.elbow,
  arm.wrist,
  fingersOf(arm),
]

/** The body as layers. Of a pair, the limb that starts farther from the viewer has the far tone. */
export function personLayers(skeleton: Skeleton, camera: Camera, shod: boolean): readonly Layer[] {
  const { legs, arms, spine, pelvis } = skeleton
  const sections = trunkSections(skeleton)
  const [hips, sacrum] = sections
  if (!hips || !sacrum) return []
  const split = depthOf(camera, legs.right.hip) - depthOf(camera, legs.left.hip)
  const isFromSide = Math.abs(split) > 11
  const isFar = (side: Side): boolean =>
    Math.abs(split) > 6 && (split > 0 ? side === 'left' : side === 'right')
  const bottom: Section = { ...hips, at: add(hips.at, times(pelvis.up, -5)), width: 14.5, front: 8, back: 11 }
  const pelvisPath = sleeve(
    camera,
    [bottom, hips, { ...sacrum, at: add(sacrum.at, times(pelvis.up, 1)) }],
    4,
    1,
  )
  // The shirt goes on under the trousers, so that no corner of its hem shows when the back bends.
  const tucked: Section = { ...hips, width: 13, front: 8.5, back: 9.5 }
  const foot = shod ? 'shoe' : 'skin'
  const feet = (side: Side): Shape => fill(isFar(side) ? `${foot}-far` : foot, footPath(camera, legs[side]))
  const depthOfLeg = ({ hip, knee, ankle }: SolvedLeg): number => meanDepth(camera, [hip, knee, ankle])
  // A leg that swings across is in front only when it is so clearly: hips and thigh should not trade places at each step.
  const ahead = depthOfLeg(legs.right) - depthOfLeg(legs.left)
  const isRightNear = Math.abs(split) > 6 && Math.abs(ahead) < 16 ? split > 0 : ahead >= 0
  const near: Side = isRightNear ? 'right' : 'left'
  const other: Side = near === 'right' ? 'left' : 'right'
  const areAlike = !isFar(other) && Math.abs(ahead) < 6
  /** The hips belong to the leg that has the near tone, also where the other one crosses in front of it. */
  const legShape = (side: Side): Shape =>
    isFar(side)
      ? fill('trousers-far', legPath(camera, legs[side]))
      : fill('trousers', legPath(camera, legs[side]) + (carriesHips(side) ? pelvisPath : ''))
  const carriesHips = (side: Side): boolean => side === near || isFar(near)
  const legLayers: readonly Layer[] = areAlike
    ? [
        {
          depth: depthOfLeg(legs[near]),
          shapes: [
            feet('left'),
            feet('right'),
            fill('trousers', legPath(camera, legs.left) + legPath(camera, legs.right) + pelvisPath),
          ],
        },
      ]
    : [
        ...(coincide(camera, jointsOfLeg(legs[other]), jointsOfLeg(legs[near]))
          ? []
          : [{ depth: depthOfLeg(legs[other]) - 8, shapes: [feet(other), legShape(other)] }]),
        { depth: depthOfLeg(legs[near]), shapes: [feet(near), legShape(near)] },
      ]
  const trunkDepth = meanDepth(
    camera,
    sections.map(({ at }) => at),
  )
  const armLayers = (side: Side): readonly Layer[] => {
    const arm = arms[side]
    const far = isFar(side)
    const skin = far ? 'skin-far' : 'skin'
    const isOver = far && comesOver(camera, arm, sections)
    const depth = meanDepth(camera, [arm.shoulder, arm.elbow, arm.wrist]) + (far ? -8 : 6)
    const sleeveShapes = [
      fill(far ? 'shirt-far' : 'shirt', sleevePath(camera, arm)),
      ...(far ? [] : [flush('shirt', shoulderPath(camera, arm, spine, isFromSide))]),
    ]
    if (!isOver && !crossesSleeve(camera, arm)) {
      const whole = fill(skin, upperArmPath(camera, arm) + forearmPath(camera, arm))
      return [{ depth, shapes: [whole, ...sleeveShapes] }]
    }
    // What of the upper arm is bare joins the forearm without a gap.
    const folded = [fill(skin, forearmPath(camera, arm)), flush(skin, bareUpperArmPath(camera, arm))]
    return [
      { depth, shapes: [fill(skin, upperArmPath(camera, arm)), ...sleeveShapes] },
      { depth: isOver ? Math.max(depth, trunkDepth) : depth, shapes: folded },
    ]
  }
  const areArmsOne = coincide(camera, jointsOfArm(arms.left), jointsOfArm(arms.right))
  const headDepth = depthOf(camera, spine.head.at)
  return [
    ...legLayers,
    ...SIDES.filter((side) => !(isFar(side) && areArmsOne)).flatMap(armLayers),
    // The neck lies below the shirt, and below the face where that is nearer.
    { depth: Math.min(trunkDepth - 1, headDepth) - 0.5, shapes: [fill('skin', neckPath(camera, spine))] },
    { depth: trunkDepth - 1, shapes: [fill('shirt', sleeve(camera, [tucked, ...sections.slice(1)], 0, 2))] },
    { depth: headDepth, shapes: headShapes(camera, skeleton) },
  ]
}
