/** What a body cannot do, or a picture of it must not show. Only the tests ask. */
import { poseAt } from './blend'
import type { Figure, RestingPart } from './figure'
import { soleOf, type SolvedLeg } from './leg-solver'
import type { Side } from './pose'
import { MASS, RADIUS } from './proportions'
import { sectionReach } from './section'
import { type Skeleton, solvePose } from './skeleton'
import { trunkSections } from './trunk'
import {
  add,
  angleBetween,
  between,
  cross,
  degrees,
  distance,
  dot,
  minus,
  times,
  unit,
  type Vector,
} from './vector'

const SIDES: readonly Side[] = ['left', 'right']
const DOWN: Vector = [0, -1, 0]
/** How near a part must be to what it rests on, centimetres. */
const CONTACT = 1
/** How far the centre of mass may be beside what is drawn as support, centimetres: parts have a width of their own. */
const BALANCE = 2

/**
 * How far joints go, degrees: the normal ranges of the American Academy of Orthopaedic Surgeons (Greene and Heckman 1994), with
 * what the pelvis and the shoulder blade add, since hips and shoulders are measured against the trunk.
 */
const RANGE = {
  hipBack: 35,
  hipForward: 140,
  hipOut: 65,
  hipIn: 45,
  knee: 155,
  toesUp: 50,
  toesDown: 70,
  elbow: 155,
  armBack: 75,
  lumbar: [-35, 65],
  thorax: [-35, 50],
  sideBend: [-45, 45],
  twist: [-60, 60],
  nod: [-65, 65],
  look: [-85, 85],
  shrug: [-3, 6],
} as const

type Says = (fault: string) => void

function checkLeg(side: Side, leg: SolvedLeg, { pelvis }: Skeleton, say: Says): void {
  const thigh = unit(minus(leg.knee, leg.hip))
  const [ahead, down] = [dot(thigh, pelvis.forward), -dot(thigh, pelvis.up)]
  const aside = dot(thigh, pelvis.right) * (side === 'right' ? 1 : -1)
  const flexion = degrees(Math.atan2(ahead, down))
  const spread = degrees(Math.asin(Math.max(-1, Math.min(1, aside))))
  if (Math.hypot(ahead, down) > 0.4 && (flexion > RANGE.hipForward || flexion < -RANGE.hipBack))
    say(`${side} hip bends ${Math.round(flexion)}°`)
  if (spread > RANGE.hipOut || spread < -RANGE.hipIn) say(`${side} hip spreads ${Math.round(spread)}°`)
  const shank = unit(minus(leg.ankle, leg.knee))
  const knee = angleBetween(thigh, shank)
  if (knee > RANGE.knee) say(`${side} knee bends ${Math.round(knee)}°`)
  if (knee > 8 && dot(shank, leg.thighFront) > 0.1) say(`${side} knee bends the wrong way`)
  if (dot(cross(thigh, leg.thighFront), pelvis.right) < -0.1) say(`${side} leg is turned back to front`)
  const toes = degrees(Math.asin(Math.max(-1, Math.min(1, -dot(leg.toward, shank)))))
  if (toes > RANGE.toesUp) say(`${side} toes are pulled up ${Math.round(toes)}°`)
  if (toes < -RANGE.toesDown) say(`${side} toes are pointed ${Math.round(-toes)}°`)
  if (leg.short > CONTACT) say(`${side} foot stays ${leg.short.toFixed(1)} cm from its place`)
}

function checkArm(side: Side, { arms, spine }: Skeleton, say: Says): void {
  const arm = arms[side]
  const upper = unit(minus(arm.elbow, arm.shoulder))
  const elbow = angleBetween(upper, minus(arm.wrist, arm.elbow))
  if (elbow > RANGE.elbow) say(`${side} elbow bends ${Math.round(elbow)}°`)
  const [ahead, down] = [dot(upper, spine.chest.forward), -dot(upper, spine.chest.up)]
  const back = degrees(Math.atan2(-ahead, down))
  if (Math.hypot(ahead, down) > 0.6 && back > RANGE.armBack && back < 130)
    say(`${side} arm goes ${Math.round(back)}° back`)
  if (arm.short > CONTACT) say(`${side} hand stays ${arm.short.toFixed(1)} cm from its place`)
}

/** The height of the lowest spot of a part, centimetres. */
function lowestOf(part: RestingPart, skeleton: Skeleton): number {
  const { points } = skeleton
  const section = (index: number): number => {
    const found = trunkSections(skeleton)[index]
    return found ? found.at[1] - sectionReach(found, DOWN) : 0
  }
  switch (part) {
    case 'head':
      return headLowest(skeleton)
    case 'chest':
      return section(6)
    case 'pelvis':
      // Sitting, it rests on the thighs' ends; lying, on its back or front.
      return Math.min(section(0), points.pelvis[1] - RADIUS.hip)
    default: {
      const side: Side = part.startsWith('left') ? 'left' : 'right'
      const { legs, arms } = skeleton
      if (part.endsWith('Thigh')) return points[`${side}Thigh`][1] - 7.6
      if (part.endsWith('Knee')) return points[`${side}Knee`][1] - RADIUS.knee
      if (part.endsWith('Shin')) return points[`${side}Shin`][1] - 5.6
      if (part.endsWith('Elbow')) return points[`${side}Elbow`][1] - RADIUS.elbow
      if (part.endsWith('Hand'))
        return arms[side].isOpen
          ? Math.min(arms[side].wrist[1] - 2.5, points[`${side}Fingers`][1] - 1)
          : points[`${side}Grip`][1] - 4
      return footLowest(legs[side])
    }
  }
}

/** Of the egg shape that the hair makes around the head. */
function headLowest({ spine }: Skeleton): number {
  const { at, frame } = spine.head
  const middle = add(at, add(times(frame.forward, -1), times(frame.up, 2)))
  return middle[1] - Math.hypot(frame.forward[1] * 10.2, frame.up[1] * 10.8, frame.right[1] * 8.4)
}

const footLowest = (leg: SolvedLeg): number => Math.min(...footSpots(leg).map(([, y]) => y))

/** Heel, ball and toes of the sole, its edges, and the top of the toes: what of a foot can touch. */
function footSpots(leg: SolvedLeg): readonly Vector[] {
  const sole = soleOf(leg)
  const at = (ahead: number, up: number): Vector =>
    add(sole, add(times(leg.toward, ahead), times(leg.instep, up)))
  const across = times(cross(leg.toward, leg.instep), 3.4)
  const [inner, outer] = [add(at(6, 3), across), minus(at(6, 3), across)]
  return [
    inner,
    outer,
    at(-5.5, 3.5),
    at(-3, 0),
    at(12.5, 0),
    add(at(12.5, 1.5), times(leg.toesWay, 5)),
    at(13.5, 4.4),
  ]
}

const middleOf = (part: RestingPart, { points, legs }: Skeleton): readonly Vector[] => {
  if (part === 'head') return [points.head]
  if (part === 'chest') return [points.chest, points.midback]
  if (part === 'pelvis') return [add(points.pelvis, [-11, 0, -10]), add(points.pelvis, [11, 0, 10])]
  const side: Side = part.startsWith('left') ? 'left' : 'right'
  if (part.endsWith('Foot')) return footSpots(legs[side])
  if (part.endsWith('Hand')) return [points[`${side}Wrist`], points[`${side}Fingers`]]
  if (part.endsWith('Shin')) return [points[`${side}Knee`], points[`${side}Ankle`]]
  return [points[part as `${Side}${'Thigh' | 'Knee' | 'Elbow'}`]]
}

/** Where the mass of the body is, as one point (de Leva 1996). */
export function centreOfMass({ points, legs, arms, spine }: Skeleton): Vector {
  const trunk = spine.stations[4]?.at ?? points.pelvis
  const parts: (readonly [Vector, number])[] = [
    [points.head, MASS.head],
    [trunk, MASS.trunk],
  ]
  for (const side of SIDES) {
    const [leg, arm] = [legs[side], arms[side]]
    parts.push(
      [between(leg.hip, leg.knee, 0.39), MASS.thigh],
      [between(leg.knee, leg.ankle, 0.44), MASS.shank],
      [between(soleOf(leg), points[`${side}Toes`], 0.3), MASS.foot],
      [between(arm.shoulder, arm.elbow, 0.57), MASS.upperArm],
      [between(arm.elbow, arm.wrist, 0.45), MASS.forearm],
      [points[`${side}Grip`], MASS.hand],
    )
  }
  const whole = parts.reduce((sum, [, mass]) => sum + mass, 0)
  return parts.reduce<Vector>((sum, [at, mass]) => add(sum, times(at, mass / whole)), [0, 0, 0])
}

function supportOf(figure: Figure, skeleton: Skeleton): readonly Vector[] {
  const { rests = {}, leans = [] } = figure
  const declared = Object.keys(rests) as RestingPart[]
  const undeclared = SIDES.flatMap((side): RestingPart[] => [`${side}Foot`, `${side}Hand`]).filter(
    (part) => !declared.includes(part) && lowestOf(part, skeleton) < 2,
  )
  return [
    ...[...declared, ...undeclared].flatMap((part) => middleOf(part, skeleton)),
    ...leans.map((point) => skeleton.points[point]),
  ]
}

function checkBalance(figure: Figure, skeleton: Skeleton, say: Says): void {
  const support = supportOf(figure, skeleton)
  const mass = centreOfMass(skeleton)
  for (const [axis, name] of [
    [0, 'along'],
    [2, 'across'],
  ] as const) {
    const places = support.map((place) => place[axis])
    const [low, high] = [Math.min(...places), Math.max(...places)]
    if (mass[axis] < low - BALANCE || mass[axis] > high + BALANCE)
      say(
        `centre of mass at ${mass[axis].toFixed(0)} ${name}, carried from ${low.toFixed(0)} to ${high.toFixed(0)}`,
      )
  }
}

function checkFloor(skeleton: Skeleton, say: Says): void {
  const { points, legs } = skeleton
  const heights: Record<string, number> = {
    head: lowestOf('head', skeleton),
    chest: lowestOf('chest', skeleton),
    pelvis: lowestOf('pelvis', skeleton),
  }
  for (const side of SIDES) {
    heights[`${side} knee`] = points[`${side}Knee`][1] - RADIUS.knee
    heights[`${side} ankle`] = points[`${side}Ankle`][1] - RADIUS.ankle
    heights[`${side} foot`] = footLowest(legs[side])
    heights[`${side} elbow`] = points[`${side}Elbow`][1] - RADIUS.elbow
    heights[`${side} wrist`] = points[`${side}Wrist`][1] - RADIUS.wrist
    heights[`${side} fingers`] = points[`${side}Fingers`][1] - 1
  }
  for (const [name, height] of Object.entries(heights))
    if (height < -CONTACT) say(`${name} is ${(-height).toFixed(1)} cm below the floor`)
}

/** What is wrong with one moment of a figure; nothing when a person could do it and a picture may show it. */
export function faultsAt(figure: Figure, share: number): readonly string[] {
  const faults: string[] = []
  const say: Says = (fault) => void faults.push(fault)
  const pose = poseAt(figure.poses, share)
  const skeleton = solvePose(pose)
  for (const side of SIDES) {
    checkLeg(side, skeleton.legs[side], skeleton, say)
    checkArm(side, skeleton, say)
  }
  for (const name of ['lumbar', 'thorax', 'sideBend', 'twist', 'nod', 'look', 'shrug'] as const) {
    const [low, high] = RANGE[name]
    const angle = pose[name] ?? 0
    if (angle < low || angle > high) say(`${name} is ${Math.round(angle)}°`)
  }
  checkFloor(skeleton, say)
  for (const [part, height] of Object.entries(figure.rests ?? {}) as [RestingPart, number][]) {
    const off = lowestOf(part, skeleton) - height
    if (Math.abs(off) > CONTACT)
      say(`${part} is ${Math.abs(off).toFixed(1)} cm ${off > 0 ? 'above' : 'inside'} what it rests on`)
  }
  if (!figure.isDynamic) checkBalance(figure, skeleton, say)
  const nearest = Math.min(
    ...skeleton.spine.stations.slice(0, 8).map(({ at }) => distance(at, skeleton.points.head)),
  )
  if (nearest < 17) say(`head is ${nearest.toFixed(0)} cm from the spine`)
  return faults
}

/** How far the part of the body that moves most is at the end from where it began, centimetres. */
export function movedBy({ poses: [start, ...others] }: Figure): number {
  const first = solvePose(start)
  const names = Object.keys(first.points) as (keyof typeof first.points)[]
  return Math.max(
    ...others
      .map(solvePose)
      .flatMap(({ breath, points }) => [
        Math.abs(breath - first.breath),
        ...names.map((name) => distance(first.points[name], points[name])),
      ]),
  )
}
