import { type Dot, seen } from '../camera'
import { capsule, disk, openLine, polygon } from '../outline'
import { fill, type Layer, type Shape } from '../shape'
import { between } from '../vector'
import { BEHIND, BETWEEN_LEGS, type Box, boxShapes, line, type PropOf, type Stage } from './stage'

/** What carries a person or stands around. */

/** Two boxes as one: their fronts over their other faces. */
function together(one: readonly Shape[], other: readonly Shape[]): readonly Shape[] {
  return one
    .map((shape, face): Shape => ({ ...shape, path: shape.path + (other[face]?.path ?? '') }))
    .toReversed()
}

export function block(prop: PropOf<'block'>, { camera }: Stage): readonly Layer[] {
  const { from, to, top, bottom = 0, depth: half = 22, legs = false, isBetweenFeet = false } = prop
  const cushion: Box = { x: [from, to], y: [legs ? top - 8 : bottom, top], z: [-half, half] }
  const stand = legs
    ? [from + 6, to - 6].map((x) =>
        line('prop-dark', openLine([seen(camera, [x, bottom, 0]), seen(camera, [x, top - 8, 0])]), 4),
      )
    : []
  return [{ depth: isBetweenFeet ? BETWEEN_LEGS : BEHIND, shapes: [...stand, ...boxShapes(camera, cushion)] }]
}

export function chair(prop: PropOf<'chair'>, { camera }: Stage): readonly Layer[] {
  const way = prop.faces === 'right' ? 1 : -1
  const x = (ahead: number): number => prop.x + ahead * way
  const leg = (ahead: number, z: number): string =>
    openLine([seen(camera, [x(ahead), 42, z]), seen(camera, [x(ahead), 0, z])])
  const span = (a: number, b: number): readonly [number, number] => [
    Math.min(x(a), x(b)),
    Math.max(x(a), x(b)),
  ]
  return [
    {
      depth: BEHIND,
      shapes: [
        line('prop-dark', leg(-18, -18) + leg(16, -18) + leg(-18, 18) + leg(16, 18), 3),
        ...boxShapes(camera, { x: span(-24, -20), y: [44, 88], z: [-20, 20] }, 'prop'),
        ...boxShapes(camera, { x: span(-24, 20), y: [40, 45], z: [-20, 20] }, 'prop'),
      ],
    },
  ]
}

export function seatWithBack(prop: PropOf<'seat-with-back'>, { camera }: Stage): readonly Layer[] {
  const { x, seat, height } = prop
  const leg = (ahead: number, z: number): string =>
    openLine([seen(camera, [x + ahead, seat - 6, z]), seen(camera, [x + ahead, 1, z])])
  return [
    {
      depth: BEHIND,
      shapes: [
        line('prop-dark', leg(-17, 10) + leg(17, 10) + leg(-17, -10) + leg(17, -10), 3.4),
        ...together(
          boxShapes(camera, { x: [x - 22, x - 14], y: [seat - 4, height], z: [-14, 14] }),
          boxShapes(camera, { x: [x - 22, x + 22], y: [seat - 7, seat], z: [-14, 14] }),
        ),
      ],
    },
  ]
}

export function slope(prop: PropOf<'slope'>, { camera }: Stage): readonly Layer[] {
  const { from, to } = prop
  const middle = between(from, to, 0.45)
  return [
    {
      depth: BEHIND,
      shapes: [
        line('prop-dark', openLine([seen(camera, [middle[0], 0, 0]), seen(camera, middle)]), 4),
        line(
          'prop-dark',
          openLine([seen(camera, [middle[0] - 26, 0, 0]), seen(camera, [middle[0] + 26, 0, 0])]),
          4,
        ),
        fill('prop', capsule(seen(camera, from), seen(camera, to), 4, 4)),
      ],
    },
  ]
}

export function pad({ from, to }: PropOf<'pad'>, { camera }: Stage): readonly Layer[] {
  return [{ depth: BEHIND, shapes: [fill('prop', capsule(seen(camera, from), seen(camera, to), 4, 4))] }]
}

export function wall(prop: PropOf<'wall'>, { camera }: Stage): readonly Layer[] {
  const { x, faces, height = 190 } = prop
  const [near, far] = faces === 'left' ? [x, x + 9] : [x - 9, x]
  return [
    {
      depth: BEHIND - 10,
      shapes: [
        fill(
          'prop-light',
          polygon([
            seen(camera, [near, 0, 0]),
            seen(camera, [far, 0, 0]),
            seen(camera, [far, height, 0]),
            seen(camera, [near, height, 0]),
          ]),
        ),
        line('prop-dark', openLine([seen(camera, [x, 0, 0]), seen(camera, [x, height, 0])]), 1.6),
      ],
    },
  ]
}

export function panel(prop: PropOf<'panel'>, { camera }: Stage): readonly Layer[] {
  const { from, to, height, z } = prop
  const corner = (x: number, y: number): Dot => seen(camera, [x, y, z])
  return [
    {
      depth: BEHIND - 10,
      shapes: [
        fill(
          'prop-light',
          polygon([corner(from, 0), corner(to, 0), corner(to, height), corner(from, height)]),
        ),
      ],
    },
  ]
}

export function roller(prop: PropOf<'roller'>, { camera }: Stage): readonly Layer[] {
  const { x, radius = 7.5, y = radius } = prop
  return [
    {
      depth: BEHIND,
      shapes: [
        fill('prop', disk(seen(camera, [x, y, 0]), radius)),
        fill('prop-light', disk(seen(camera, [x, y, 0]), radius * 0.35)),
      ],
    },
  ]
}

export function pillow(prop: PropOf<'pillow'>, { camera }: Stage): readonly Layer[] {
  const { x, y, length = 34, height = 9 } = prop
  const [left, right] = [
    seen(camera, [x - length / 2 + height / 2, y, 0]),
    seen(camera, [x + length / 2 - height / 2, y, 0]),
  ]
  return [
    {
      depth: BEHIND,
      shapes: [
        fill('prop-light', capsule(left, right, height / 2, height / 2, { at: 0.5, left: -0.6, right: 0.8 })),
      ],
    },
  ]
}

export function post(prop: PropOf<'post'>, { camera }: Stage): readonly Layer[] {
  const { x, height, z = 0 } = prop
  return [
    {
      depth: BEHIND,
      shapes: [
        line('prop-dark', openLine([seen(camera, [x, 0, z]), seen(camera, [x, height, z])]), 4.5),
        line('prop-dark', openLine([seen(camera, [x - 14, 1, z]), seen(camera, [x + 14, 1, z])]), 3),
      ],
    },
  ]
}
