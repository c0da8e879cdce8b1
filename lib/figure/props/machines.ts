import { type Dot, seen } from '../camera'
import { capsule, disk, openLine } from '../outline'
import { Pen } from '../pen'
import type { Place } from '../pose'
import { fill, type Layer, type Shape } from '../shape'
import { BEHIND, BETWEEN_LEGS, line, type PropOf, type Stage } from './stage'

/** What is ridden and stepped on, and what tells the time for it. */

const FLOOR_BAR = 2
/** In front of the legs, within the near hand. */
const BESIDE_LEGS = 14

/** Along the sole, under the ball of the foot, whose gap it closes. */
function pedalOf([x, y]: Dot, heel: Dot): string {
  const [back, down] = [heel[0] - x, heel[1] - y]
  const length = Math.hypot(back, down) || 1
  const at = (along: number): Dot => [
    x + (back * along - down * 1.2) / length,
    y + (down * along + Math.abs(back) * 1.2) / length,
  ]
  return openLine([at(6), at(-5)])
}

const spokesOf = ([x, y]: Dot): string =>
  [0.3, 1.35, 2.4]
    .map((angle): Dot => [Math.cos(angle) * 27, Math.sin(angle) * 27])
    .map(([across, down]) =>
      openLine([
        [x - across, y - down],
        [x + across, y + down],
      ]),
    )
    .join('')

export function bike(prop: PropOf<'bike'>, { camera, eye }: Stage): readonly Layer[] {
  const { crank, seat, bars, hasFan = false } = prop
  const [hub, saddle, grips] = [crank, seat, bars].map((place) => seen(camera, place)) as [Dot, Dot, Dot]
  const base = (x: number): Dot => seen(camera, [x, FLOOR_BAR, 0])
  const wheel = seen(camera, hasFan ? [crank[0] + 42, 36, 0] : [crank[0] + 33, 19, 0])
  const [back, front] = [base(seat[0] - 16), base(wheel[0] + (hasFan ? 26 : 12))]
  const frame = openLine([back, front]) + openLine([[saddle[0] - 2, saddle[1] + 3], hub, base(crank[0] + 8)])
  const handles = openLine([
    ...(hasFan ? [base(wheel[0]), wheel] : [base(bars[0] - 9)]),
    [grips[0] - 3, grips[1] + 2],
    [grips[0] + 3, grips[1] - 3],
  ])
  const [nearBall, farBall] = [eye({ on: 'rightBall' }), eye({ on: 'leftBall' })]
  const [nearPedal, farPedal] = [
    pedalOf(nearBall, eye({ on: 'rightHeel' })),
    pedalOf(farBall, eye({ on: 'leftHeel' })),
  ]
  return [
    { depth: BETWEEN_LEGS - 1, shapes: [line('prop-dark', openLine([hub, farBall]) + farPedal, 3.2)] },
    {
      depth: BETWEEN_LEGS,
      shapes: [
        fill('prop-light', hasFan ? disk(wheel, 29) : capsule(hub, wheel, 7, 15.5)),
        ...(hasFan ? [line('prop', disk(wheel, 28) + spokesOf(wheel), 1.8)] : []),
        line('prop-dark', frame + handles, 4),
        fill('prop', disk(hub, 5) + (hasFan ? '' : disk(wheel, 8))),
        line(
          'prop-dark',
          openLine([
            [saddle[0] - 9, saddle[1]],
            [saddle[0] + 9, saddle[1]],
          ]),
          6,
        ),
      ],
    },
    { depth: 4, shapes: [line('prop-dark', openLine([hub, nearBall]), 3.2)] },
    { depth: BESIDE_LEGS, shapes: [line('prop-dark', nearPedal, 3.2)] },
  ]
}

/** Levers turn about a mast; the lower end of each pushes the pedal of its side. */
export function elliptical(prop: PropOf<'elliptical'>, { camera, eye }: Stage): readonly Layer[] {
  const pivot: Dot = seen(camera, [58, 76, 0])
  const hub: Dot = seen(camera, [74, 26, 0])
  const part = (pedal: Place, handle: Place): { readonly lever: Shape; readonly step: Shape } => {
    const [x, y] = eye(pedal)
    const [handX, handY] = eye(handle)
    const away: Dot = [handX - pivot[0], handY - pivot[1]]
    const low: Dot = [pivot[0] - away[0] * 0.7, pivot[1] - away[1] * 0.7]
    return {
      lever: line('prop-dark', openLine([[handX + away[0] * 0.14, handY + away[1] * 0.14], pivot, low]), 3),
      step: line('prop-dark', openLine([[x - 18, y + 2.2], [x + 8, y + 2.2], low]), 3.8),
    }
  }
  const [nearPedal, farPedal] = prop.pedals
  const [nearHandle, farHandle] = prop.handles
  const [near, far] = [part(nearPedal, nearHandle), part(farPedal, farHandle)]
  const base = openLine([seen(camera, [-50, FLOOR_BAR, 0]), seen(camera, [98, FLOOR_BAR, 0])])
  const mast = openLine([seen(camera, [62, 26, 0]), seen(camera, [54, 134, 0])])
  return [
    {
      depth: BEHIND,
      shapes: [
        line('prop-dark', base + mast, 4.4),
        far.step,
        fill('prop-light', disk(hub, 22)),
        fill('prop', disk(hub, 8)),
        far.lever,
      ],
    },
    { depth: 4, shapes: [near.step] },
    { depth: BESIDE_LEGS, shapes: [near.lever] },
  ]
}

/** Time that is counted: hard and easy, in turn. */
export function stopwatch(prop: PropOf<'stopwatch'>, { camera }: Stage): readonly Layer[] {
  const [x, y] = seen(camera, prop.at)
  const radius = 13
  const sector = new Pen()
    .moveTo([x, y])
    .lineTo([x + radius - 3, y])
    .arcTo([x, y - radius + 3], [radius - 3, radius - 3])
    .close()
  const button = openLine([
    [x - 4, y - radius - 5],
    [x + 4, y - radius - 5],
    [x, y - radius - 5],
    [x, y - radius],
  ])
  return [
    {
      depth: BEHIND,
      shapes: [
        { kind: 'fill', tone: 'prop', path: sector, isFlush: true },
        line('prop-dark', disk([x, y], radius) + button, 2.4),
      ],
    },
  ]
}
