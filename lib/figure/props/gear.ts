import { type Dot, depthOf, seen } from '../camera'
import { capsule, openCurve, openLine, polygon } from '../outline'
import { add, minus, times, unit, type Vector } from '../vector'
import { fill, type Layer } from '../shape'
import { BEHIND, boxShapes, fistsAround, IN_FRONT, line, placeOf, type PropOf, type Stage } from './stage'

/** What is pulled, worn, held or waded in. */

const LINES = {
  band: ['band', 2],
  strap: ['band', 2],
  stick: ['prop-dark', 2.4],
  rope: ['prop-dark', 1.4],
  cable: ['prop-dark', 1.2],
  bar: ['prop-dark', 3.4],
} as const

/** A line that goes on at both ends by so much. */
function stretched(dots: readonly Dot[], by: number): readonly Dot[] {
  const [first, second] = dots
  const [last, before] = [dots.at(-1), dots.at(-2)]
  if (by === 0 || !first || !second || !last || !before) return dots
  const onward = (from: Dot, end: Dot): Dot => {
    const length = Math.hypot(end[0] - from[0], end[1] - from[1]) || 1
    return [end[0] + ((end[0] - from[0]) / length) * by, end[1] + ((end[1] - from[1]) / length) * by]
  }
  return [onward(second, first), ...dots.slice(1, -1), onward(before, last)]
}

export function stretchedLine(prop: PropOf<'line'>, stage: Stage): readonly Layer[] {
  const { eye, depth, skeleton } = stage
  const [tone, width] = LINES[prop.of]
  const dots = stretched(prop.through.map(eye), prop.overhang ?? 0)
  const mean = prop.through.reduce((sum, place) => sum + depth(place), 0) / prop.through.length
  const held = prop.through.filter((place) => 'on' in place && place.on.endsWith('Grip'))
  return [
    {
      depth: prop.isBehind ? BEHIND : mean + 2,
      shapes: [
        line(tone, prop.of === 'rope' ? openCurve(dots) : openLine(dots), width),
        ...(prop.isBehind ? [] : held.flatMap((place) => fistsAround(stage, placeOf(place, skeleton), 4))),
      ],
    },
  ]
}

export function loop(prop: PropOf<'loop'>, { camera, skeleton }: Stage): readonly Layer[] {
  const [a, b] = prop.around.map((place) => placeOf(place, skeleton)) as [Vector, Vector]
  const way = times(unit(minus(b, a)), 6.4)
  return [
    {
      depth: Math.max(depthOf(camera, a), depthOf(camera, b)) + 8,
      shapes: [line('band', openLine([seen(camera, minus(a, way)), seen(camera, add(b, way))]), 4)],
    },
  ]
}

/** In a towel, with a sign for cold. */
export function pack(prop: PropOf<'pack'>, stage: Stage): readonly Layer[] {
  const { eye, skeleton } = stage
  const [x, y] = eye(prop.at)
  const ray = (across: number, down: number): string =>
    openLine([
      [x - across, y - down],
      [x + across, y + down],
    ])
  return [
    {
      depth: 40,
      shapes: [
        fill('water', capsule([x, y - 8], [x, y + 8], 6, 6)),
        line('prop', capsule([x, y - 8], [x, y + 8], 6, 6), 1.6),
        line('prop-dark', ray(0, 4.4) + ray(3.8, 2.2) + ray(3.8, -2.2), 1.4),
        ...fistsAround(stage, placeOf(prop.at, skeleton), 16),
      ],
    },
  ]
}

export function carton(prop: PropOf<'carton'>, { camera, skeleton }: Stage): readonly Layer[] {
  const [x, y, z] = placeOf(prop.at, skeleton)
  return [
    {
      depth: 0,
      shapes: boxShapes(camera, { x: [x - 13, x + 13], y: [y - 13, y + 13], z: [z - 16, z + 16] }),
    },
  ]
}

const SWIM = 105

/** What is under water has its lines across it. */
export function water({ height }: PropOf<'water'>): readonly Layer[] {
  const tops = Array.from({ length: 22 }, (_, index): Dot => [
    -SWIM + index * 10,
    -height + (index % 2 ? 1.6 : -1.6),
  ])
  const lines = Array.from({ length: Math.floor(height / 5) - 1 }, (_, index): string => {
    const y = index * 5 + 5 - height
    return openLine([
      [-52, y],
      [58, y],
    ])
  })
  return [
    {
      depth: BEHIND - 20,
      shapes: [
        fill(
          'water',
          polygon([
            [-SWIM, 0],
            [SWIM, 0],
            [SWIM, -height],
            [-SWIM, -height],
          ]),
        ),
        line(
          'prop-light',
          openLine([
            [-SWIM, 0],
            [SWIM, 0],
          ]),
          1.4,
        ),
      ],
    },
    {
      depth: IN_FRONT,
      shapes: [line('water', lines.join(''), 0.9), line('water', openCurve(tops), 3)],
    },
  ]
}

const ropeHandle = ([x, y]: Dot, way: number): string => capsule([x + way, y], [x + way * 8, y], 1.6, 1.6)

export function jumpRope(_: PropOf<'jump-rope'>, { eye, skeleton }: Stage): readonly Layer[] {
  const [left, right] = [eye({ on: 'leftGrip' }), eye({ on: 'rightGrip' })]
  const share = Math.min(1, Math.max(0, skeleton.points.rightToes[1] - 2) / 5)
  const [middle, hands] = [(left[0] + right[0]) / 2, (left[1] + right[1]) / 2]
  const turn = hands - 154 + share * (154 - hands + 2)
  const at = (aside: number, down: number): Dot => [middle + aside, hands + (turn - hands) * down]
  const way = Math.sign(right[0] - left[0]) || 1
  return [
    {
      depth: BEHIND,
      shapes: [
        line(
          'prop-dark',
          openCurve([
            [right[0] + way * 8, right[1]],
            at(way * 78, 0.02),
            at(way * 80, 0.72),
            at(way * 44, 1.02),
            at(-way * 44, 1.02),
            at(-way * 80, 0.72),
            at(-way * 78, 0.02),
            [left[0] - way * 8, left[1]],
          ]),
          1.6,
        ),
      ],
    },
    { depth: IN_FRONT - 20, shapes: [fill('prop-dark', ropeHandle(right, way) + ropeHandle(left, -way))] },
  ]
}
