import { FACING_RIGHT } from '../body-frame'
import { type Dot, depthOf, seen } from '../camera'
import { capsule, disk, ellipsoid, openCurve, openLine } from '../outline'
import type { Layer, Shape } from '../shape'
import { add, minus, times, unit, type Vector } from '../vector'
import { BEHIND, fill, line, placeOf, type PropOf, type Stage } from './stage'

/** What is lifted. */

export function barbell(prop: PropOf<'barbell'>, { camera, skeleton }: Stage): readonly Layer[] {
  const at = placeOf(prop.at, skeleton)
  const { plate = 21 } = prop
  const end = (z: number): Vector => [at[0], at[1], z]
  const wheel = (z: number): Shape[] => [
    fill(
      'prop',
      ellipsoid(camera, {
        at: end(z),
        frame: FACING_RIGHT,
        half: { forward: plate, up: plate, right: 2.5 },
      }),
    ),
    fill(
      'prop-dark',
      ellipsoid(camera, {
        at: end(z),
        frame: FACING_RIGHT,
        half: { forward: plate * 0.32, up: plate * 0.32, right: 2 },
      }),
    ),
  ]
  const isEndOn = Math.abs(camera.back[0]) < 0.3
  return isEndOn
    ? [
        { depth: BEHIND, shapes: wheel(-50) },
        { depth: depthOf(camera, end(50)), shapes: [fill('prop-dark', disk(seen(camera, end(0)), 2.6))] },
      ]
    : [
        { depth: depthOf(camera, end(-50)), shapes: wheel(-50) },
        {
          depth: prop.isBehind ? BEHIND : depthOf(camera, at),
          shapes: [line('prop-dark', openLine([seen(camera, end(-60)), seen(camera, end(60))]), 3)],
        },
        { depth: depthOf(camera, end(50)), shapes: wheel(50) },
      ]
}

export function landmine(prop: PropOf<'landmine'>, { camera, skeleton }: Stage): readonly Layer[] {
  const [pivot, hand] = [prop.from, placeOf(prop.at, skeleton)]
  const along = unit(minus(hand, pivot))
  const aside: Vector = [-along[1], along[0], 0]
  const plate = add(hand, times(along, -13))
  const rim = (by: number): Dot => seen(camera, add(plate, times(aside, by)))
  const end = seen(camera, add(hand, times(along, 9)))
  return [
    {
      depth: depthOf(camera, hand) - 2,
      shapes: [
        fill('prop', disk(seen(camera, pivot), 5)),
        line('prop-dark', openLine([seen(camera, pivot), end]), 3),
        line('prop-dark', openLine([seen(camera, plate), end]), 4.6),
        fill('prop', capsule(rim(-15), rim(15), 2.4, 2.4)),
      ],
    },
  ]
}

const bars = (...ways: readonly (readonly Dot[])[]): Shape =>
  line('prop-dark', ways.map(openLine).join(''), 2.6)

export function trapBar(prop: PropOf<'trap-bar'>, { camera, skeleton }: Stage): readonly Layer[] {
  const [x, y] = placeOf(prop.at, skeleton)
  const low = y - 10
  const spot = (ahead: number, z: number, height = low): Dot => seen(camera, [x + ahead, height, z])
  const handle = (z: number): readonly Dot[] => [spot(-15, z), spot(-10, z, y), spot(10, z, y), spot(15, z)]
  const wheel = (z: number): readonly Shape[] => [
    fill(
      'prop',
      ellipsoid(camera, {
        at: [x, low, z],
        frame: FACING_RIGHT,
        half: { forward: 21, up: 21, right: 2.5 },
      }),
    ),
    fill(
      'prop-dark',
      ellipsoid(camera, { at: [x, low, z], frame: FACING_RIGHT, half: { forward: 6, up: 6, right: 2 } }),
    ),
  ]
  const isEndOn = Math.abs(camera.back[0]) < 0.3
  const near: readonly Layer[] = [
    { depth: depthOf(camera, [x, low, 50]), shapes: [bars([spot(0, 36), spot(0, 60)]), ...wheel(50)] },
  ]
  return [
    {
      depth: BEHIND,
      shapes: [
        ...wheel(-50),
        bars([spot(0, -60), spot(0, -36), spot(-30, -14), spot(-30, 14), spot(0, 36)], handle(-24)),
      ],
    },
    {
      depth: depthOf(camera, [x, low, 24]),
      shapes: [bars([spot(0, -36), spot(30, -14), spot(30, 14), spot(0, 36)], handle(24))],
    },
    ...(isEndOn ? [] : near),
  ]
}

export function dumbbell(prop: PropOf<'dumbbell'>, { camera, skeleton, depth }: Stage): readonly Layer[] {
  const at = placeOf(prop.at, skeleton)
  const along = unit(prop.along ?? [1, 0, 0])
  const [a, b] = [seen(camera, add(at, times(along, -8))), seen(camera, add(at, times(along, 8)))]
  const isEndOn = Math.hypot(a[0] - b[0], a[1] - b[1]) < 6
  const heads = isEndOn
    ? [fill('prop', disk(seen(camera, at), 6.2)), fill('prop-dark', disk(seen(camera, at), 2))]
    : [
        fill(
          'prop',
          [-1, 1]
            .map((way) =>
              capsule(
                seen(camera, add(at, times(along, way * 9))),
                seen(camera, add(at, times(along, way * 11))),
                5.4,
                5.4,
              ),
            )
            .join(''),
        ),
      ]
  const bar = line('prop-dark', openLine([a, b]), 2.6)
  return [{ depth: depth(prop.at) + (prop.isBehind ? -30 : 12), shapes: isEndOn ? heads : [bar, ...heads] }]
}

export function kettlebell(prop: PropOf<'kettlebell'>, { camera, skeleton, depth }: Stage): readonly Layer[] {
  const at = placeOf(prop.at, skeleton)
  const { rightWrist, rightGrip } = skeleton.points
  const down: Vector = prop.swings ? unit(minus(rightGrip, rightWrist)) : [0, -1, 0]
  const ball = add(at, times(down, 16))
  const aside: Vector = [-down[1], down[0], 0]
  const rim = (side: number, by: number): Dot =>
    seen(camera, add(add(at, times(down, by)), times(aside, side)))
  return [
    {
      depth: depth(prop.at) + (prop.isBehind ? -30 : 20),
      shapes: [
        line('prop-dark', openCurve([rim(-5, 10), rim(-7, -1), rim(7, -1), rim(5, 10)]), 2.6),
        fill('prop', disk(seen(camera, ball), 10)),
        fill('prop-dark', disk(seen(camera, ball), 3)),
      ],
    },
  ]
}

export function weightPlate(prop: PropOf<'disk'>, { eye, depth }: Stage): readonly Layer[] {
  return [
    {
      depth: depth(prop.at) + 10,
      shapes: [
        fill('prop', disk(eye(prop.at), prop.radius)),
        fill('prop-dark', disk(eye(prop.at), Math.max(1.6, prop.radius * 0.2))),
      ],
    },
  ]
}
