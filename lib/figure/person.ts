import { fingersOf, type SolvedArm } from './arm-solver'
import { type Camera, depthOf, type Dot, inSpace, seen } from './camera'
import { headShapes, neckPath } from './head'
import { type SolvedLeg, heelOf, toesOf } from './leg-solver'
import { type Bulge, capsule, disk, sleeve } from './outline'
import type { Side } from './pose'
import { STEPS } from './pen'
import { HAND, RADIUS } from './proportions'
import type { Section } from './section'
import { fill, flush, GAP, type Layer, type Shape } from './shape'
import type { Skeleton } from './skeleton'
import type { Spine } from './spine'
import { trunkSections } from './trunk'
import { add, between, dot, minus, times, type Vector } from './vector'

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

function armPath(camera: Camera, arm: SolvedArm): string {
  const [shoulder, elbow, wrist] = [
    seen(camera, arm.shoulder),
    seen(camera, arm.elbow),
    seen(camera, arm.wrist),
  ]
  const along = (by: number): Dot => seen(camera, add(arm.wrist, times(arm.toward, by)))
  const hand = arm.isOpen
    ? capsule(along(2), along(HAND - 1.6), 3.2, 1.6)
    : capsule(along(1.5), along(5.6), 3, 4)
  return (
    capsule(shoulder, elbow, 5.4, RADIUS.elbow) +
    capsule(elbow, wrist, RADIUS.elbow, RADIUS.wrist, { at: 0.3, left: 0.7, right: 0.7 }) +
    hand
  )
}

/** Radius of the sleeve at the shoulder. */
const SLEEVE = 6.3

const sleevePath = (camera: Camera, arm: SolvedArm): string =>
  capsule(seen(camera, arm.shoulder), seen(camera, between(arm.shoulder, arm.elbow, 0.52)), SLEEVE, 5.5)

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
  const armLayer = (side: Side): Layer => {
    const arm = arms[side]
    const far = isFar(side)
    return {
      depth: meanDepth(camera, [arm.shoulder, arm.elbow, arm.wrist]) + (far ? -8 : 6),
      shapes: [
        fill(far ? 'skin-far' : 'skin', armPath(camera, arm)),
        fill(far ? 'shirt-far' : 'shirt', sleevePath(camera, arm)),
        ...(far ? [] : [flush('shirt', shoulderPath(camera, arm, spine, isFromSide))]),
      ],
    }
  }
  const areArmsOne = coincide(camera, jointsOfArm(arms.left), jointsOfArm(arms.right))
  const trunkDepth = meanDepth(
    camera,
    sections.map(({ at }) => at),
  )
  const headDepth = depthOf(camera, spine.head.at)
  return [
    ...legLayers,
    ...SIDES.filter((side) => !(isFar(side) && areArmsOne)).map(armLayer),
    // The neck lies below the shirt, and below the face where that is nearer.
    { depth: Math.min(trunkDepth - 1, headDepth) - 0.5, shapes: [fill('skin', neckPath(camera, spine))] },
    { depth: trunkDepth - 1, shapes: [fill('shirt', sleeve(camera, [tucked, ...sections.slice(1)], 0, 2))] },
    { depth: headDepth, shapes: headShapes(camera, skeleton) },
  ]
}
