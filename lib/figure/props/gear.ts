import { type Dot, depthOf, seen } from '../camera'
import { capsule, openCurve, openLine, polygon } from '../outline'
import { add, minus, times, unit, type Vector } from '../vector'
import type { Layer } from '../shape'
import { BEHIND, boxShapes, fill, line, placeOf, type PropOf, type Stage } from './stage'

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

const waves = (height: number): string => {
  const tops = Array.from({ length: 20 }, (_, index): Dot => [
    -95 + index * 10,
    -height + (index % 2 ? 1.6 : -1.6),
  ])
  return openCurve(tops)
}

export function stretchedLine(prop: PropOf<'line'>, { eye, depth }: Stage): readonly Layer[] {
  const [tone, width] = LINES[prop.of]
  const dots = stretched(prop.through.map(eye), prop.overhang ?? 0)
  const mean = prop.through.reduce((sum, place) => sum + depth(place), 0) / prop.through.length
  return [
    {
      depth: prop.isBehind ? BEHIND : mean + 2,
      shapes: [line(tone, prop.of === 'rope' ? openCurve(dots) : openLine(dots), width)],
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

export function pack(prop: PropOf<'pack'>, { eye }: Stage): readonly Layer[] {
  const [x, y] = eye(prop.at)
  return [{ depth: 2, shapes: [fill('water', capsule([x - 1, y - 8], [x - 1, y + 8], 4, 4))] }]
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

export function water(prop: PropOf<'water'>): readonly Layer[] {
  return [
    {
      depth: BEHIND - 20,
      shapes: [
        fill(
          'water',
          polygon([
            [-95, 0],
            [95, 0],
            [95, -prop.height],
            [-95, -prop.height],
          ]),
        ),
      ],
    },
    {
      depth: 90,
      shapes: [line('water', waves(prop.height), 2), line('water', waves(prop.height - 16), 1.4)],
    },
  ]
}
