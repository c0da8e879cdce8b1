import { FACING_RIGHT } from '../body-frame'
import { type Camera, type Dot, depthOf, seen } from '../camera'
import { capsule, disk, ellipsoid, openCurve, openLine, polygon } from '../outline'
import { Pen } from '../pen'
import { fill, type Layer, type Shape } from '../shape'
import { add, minus, times, unit, type Vector } from '../vector'
import { BEHIND, fistsAround, IN_FRONT, line, placeOf, type PropOf, type Stage, underHand } from './stage'

/** What is lifted. */

/** From the middle of a bar to its plates. */
const PLATES = 60

const isSeenFromSide = (camera: Camera): boolean => Math.abs(camera.back[0]) < 0.3

const disc = (camera: Camera, at: Vector, radius: number, thick: number): string =>
  ellipsoid(camera, { at, frame: FACING_RIGHT, half: { forward: radius, up: radius, right: thick } })

/** The far plate is seen from inside, where the bar goes into it, the near one from outside. */
const farWheel = (camera: Camera, at: Vector, plate: number): Shape =>
  fill('prop', disc(camera, at, plate, 2.5))
const nearWheel = (camera: Camera, at: Vector, plate: number): readonly Shape[] => [
  fill('prop', disc(camera, at, plate, 2.5)),
  fill('prop-dark', disc(camera, at, plate * 0.25, 2)),
]

/**
 * Seen along the bar, the near plate is a ring with the end of the bar in its middle, and the far one is light: what the body does
 * behind the plate stays in sight.
 */
const wheelsFromSide = (at: Dot, plate: number): readonly Layer[] => [
  { depth: BEHIND, shapes: [fill('prop-light', disk(at, plate))] },
  {
    depth: IN_FRONT,
    shapes: [line('prop', disk(at, plate - 1.4), 2.8), fill('prop-dark', disk(at, 2.6))],
  },
]

/** Over the trunk, the neck and the head. */
const belowArms = ({ camera, skeleton: { points } }: Stage): number =>
  Math.max(depthOf(camera, points.head), depthOf(camera, points.chest)) + 1

export function barbell(prop: PropOf<'barbell'>, stage: Stage): readonly Layer[] {
  const { camera, skeleton } = stage
  const at = placeOf(prop.at, skeleton)
  const { plate = 21 } = prop
  const isOver = !prop.isBehind && !prop.isUnderArms
  if (isSeenFromSide(camera)) return wheelsFromSide(seen(camera, [at[0], at[1], 0]), plate)
  const spot = (z: number): Vector => [at[0], at[1], z]
  const bar = (from: number, to: number): Shape =>
    line('prop-dark', openLine([seen(camera, spot(from)), seen(camera, spot(to))]), 3)
  return [
    { depth: depthOf(camera, spot(-PLATES)), shapes: [farWheel(camera, spot(-PLATES), plate)] },
    {
      depth: prop.isBehind ? BEHIND : prop.isUnderArms ? belowArms(stage) : IN_FRONT - 10,
      shapes: [bar(-PLATES, PLATES), ...(isOver ? fistsAround(stage, at, 45) : [])],
    },
    { depth: IN_FRONT, shapes: nearWheel(camera, spot(PLATES), plate) },
  ]
}

export function landmine(prop: PropOf<'landmine'>, stage: Stage): readonly Layer[] {
  const { camera, skeleton } = stage
  const [pivot, hand] = [prop.from, placeOf(prop.at, skeleton)]
  const along = unit(minus(hand, pivot))
  const frame = { ...FACING_RIGHT, forward: along, up: unit([-along[1], along[0], 0]) }
  const at = add(hand, times(along, -15))
  const round = (size: number, thick: number): string =>
    ellipsoid(camera, { at, frame, half: { forward: thick, up: size, right: size } })
  const dots = [-15, -6, 7].map((by) => seen(camera, add(hand, times(along, by)))) as [Dot, Dot, Dot]
  return [
    {
      depth: depthOf(camera, hand) + 12,
      shapes: [
        line('prop-dark', openLine([seen(camera, pivot), dots[2]]), 3),
        fill('prop-dark', capsule(dots[1], dots[2], 2.3, 2.3)),
        fill('prop', round(17, 4.6)),
        fill('prop-dark', round(4.4, 1.6)),
        ...fistsAround(stage, hand),
        fill('prop', disk(seen(camera, pivot), 5)),
      ],
    },
  ]
}

const bars = (...ways: readonly (readonly Dot[])[]): Shape =>
  line('prop-dark', ways.map(openLine).join(''), 2.8)

export function trapBar(prop: PropOf<'trap-bar'>, stage: Stage): readonly Layer[] {
  const { camera, skeleton } = stage
  const [x, y] = placeOf(prop.at, skeleton)
  const low = y - 9
  const spot = (ahead: number, z: number, height = low): Dot => seen(camera, [x + ahead, height, z])
  const handle = (z: number): readonly Dot[] => [spot(-18, z), spot(-11, z, y), spot(11, z, y), spot(18, z)]
  const near: Vector = [x, low, PLATES]
  return [
    {
      depth: BEHIND,
      shapes: [
        farWheel(camera, [x, low, -PLATES], 21),
        bars([spot(0, -PLATES), spot(0, -38), spot(-34, -14), spot(-34, 14), spot(0, 38)], handle(-24)),
      ],
    },
    {
      depth: IN_FRONT - 10,
      shapes: [
        bars([spot(0, -38), spot(34, -14), spot(34, 14), spot(0, 38), spot(0, PLATES)], handle(24)),
        ...fistsAround(stage, [x, y, 24]),
      ],
    },
    {
      depth: IN_FRONT,
      shapes: nearWheel(camera, near, 21),
    },
  ]
}

/** One end of a dumbbell with half of its handle, from the middle on: how far along, and how far to a side. */
const HALF_DUMBBELL = [
  [5.6, -1.4],
  [5.6, -6.6],
  [11, -6.6],
  [12.8, -4.6],
  [12.8, 4.6],
  [11, 6.6],
  [5.6, 6.6],
  [5.6, 1.4],
] as const

/** It lies under the hand that holds it. */
export function dumbbell(prop: PropOf<'dumbbell'>, { camera, skeleton }: Stage): readonly Layer[] {
  const at = placeOf(prop.at, skeleton)
  const along = unit(prop.along ?? [1, 0, 0])
  const [a, b] = [seen(camera, add(at, times(along, -1))), seen(camera, add(at, times(along, 1)))]
  const way = unit([b[0] - a[0], b[1] - a[1], 0])
  const [x, y] = seen(camera, at)
  const half = (side: 1 | -1): readonly Dot[] =>
    HALF_DUMBBELL.map(([ahead, aside]) => [
      x + side * (way[0] * ahead - way[1] * aside),
      y + side * (way[1] * ahead + way[0] * aside),
    ])
  return [
    {
      depth: underHand(camera, skeleton, at),
      shapes: [fill('prop', polygon([...half(1), ...half(-1)]))],
    },
  ]
}

/** A bell with a flat foot below an arched handle; it hangs from the hands, or flies on in line with the right arm. */
export function kettlebell(prop: PropOf<'kettlebell'>, stage: Stage): readonly Layer[] {
  const { camera, skeleton, depth } = stage
  const at = placeOf(prop.at, skeleton)
  const { rightWrist, rightGrip } = skeleton.points
  const [x, y] = seen(camera, at)
  const [fromX, fromY] = seen(camera, rightWrist)
  const [toX, toY] = seen(camera, rightGrip)
  const down = prop.swings ? unit([toX - fromX, toY - fromY, 0]) : ([0, 1, 0] as const)
  const dot = (aside: number, by: number): Dot => [
    x + down[1] * aside + down[0] * by,
    y - down[0] * aside + down[1] * by,
  ]
  const handle = openCurve([dot(-6, 11), dot(-8, -0.8), dot(0, -0.8), dot(8, -0.8), dot(6, 11)])
  const bell = new Pen()
    .moveTo(dot(-6.6, 25.5))
    .lineTo(dot(6.6, 25.5))
    .arcTo(dot(-6.6, 25.5), [10.4, 10.4], 0, true)
    .close()
  return [
    {
      depth: depth(prop.at) + (prop.isBehind ? -30 : 20),
      shapes: [line('prop-dark', handle, 3.2), fill('prop', bell), ...fistsAround(stage, at)],
    },
  ]
}

/** A ball with a weight of its own. */
export function weightBall(prop: PropOf<'ball'>, stage: Stage): readonly Layer[] {
  const { eye, depth, skeleton } = stage
  const [x, y] = eye(prop.at)
  const { radius } = prop
  const at = placeOf(prop.at, skeleton)
  return [
    {
      depth: depth(prop.at) + 14,
      shapes: [
        fill('prop', disk([x, y], radius)),
        line(
          'prop-dark',
          openCurve([
            [x - radius * 0.8, y - radius * 0.5],
            [x, y + radius * 0.2],
            [x + radius * 0.8, y - radius * 0.5],
          ]),
          1.4,
        ),
        ...fistsAround(stage, at, radius + 6),
      ],
    },
  ]
}
