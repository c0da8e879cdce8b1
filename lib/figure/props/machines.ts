import { type Dot, seen } from '../camera'
import { capsule, disk, openLine } from '../outline'
import type { Place } from '../pose'
import type { Layer, Shape } from '../shape'
import { BEHIND, fill, line, type PropOf, type Stage } from './stage'

/** What is ridden and stepped on. */

export function bike(prop: PropOf<'bike'>, { camera }: Stage): readonly Layer[] {
  const { crank, seat, bars } = prop
  const [c, s, b] = [crank, seat, bars].map((place) => seen(camera, place)) as [Dot, Dot, Dot]
  const foot = (x: number): Dot => seen(camera, [x, 2, 0])
  return [
    {
      depth: BEHIND,
      shapes: [
        fill('prop-light', disk(seen(camera, [bars[0] + 2, 26, 0]), 22)),
        line('prop-dark', openLine([foot(seat[0] - 14), foot(bars[0] + 22)]), 4),
        line('prop-dark', openLine([seen(camera, [seat[0] + 4, 2, 0]), c, [b[0] - 6, b[1] + 22], b]), 4),
        line('prop-dark', openLine([s, c]), 4),
        line(
          'prop-dark',
          openLine([
            [b[0] - 8, b[1]],
            [b[0] + 8, b[1] - 3],
          ]),
          4,
        ),
        fill('prop', capsule([s[0] - 10, s[1]], [s[0] + 10, s[1]], 4.5, 3)),
        fill('prop', disk(c, 8)),
      ],
    },
  ]
}

export function elliptical(prop: PropOf<'elliptical'>, { camera, eye }: Stage): readonly Layer[] {
  const hub: Dot = seen(camera, [62, 30, 0])
  const part = (pedal: Place, handle: Place): readonly Shape[] => {
    const [x, y] = eye(pedal)
    const [handleX, handleY] = eye(handle)
    return [
      line('prop-dark', openLine([[x - 18, y + 3], [x + 8, y + 3], hub]), 4),
      line(
        'prop-dark',
        openLine([
          [handleX, handleY - 6],
          [58, -52],
        ]),
        3,
      ),
    ]
  }
  const [near, far] = prop.pedals
  const [nearHandle, farHandle] = prop.handles
  return [
    {
      depth: BEHIND,
      shapes: [
        line('prop-dark', openLine([seen(camera, [-52, 3, 0]), seen(camera, [82, 3, 0])]), 4),
        line('prop-dark', openLine([seen(camera, [62, 3, 0]), seen(camera, [58, 128, 0])]), 4),
        fill('prop', disk(hub, 24)),
        ...part(far, farHandle),
      ],
    },
    { depth: 60, shapes: part(near, nearHandle) },
  ]
}
