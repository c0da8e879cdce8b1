import { type Camera, type Dot, inSpace, seen } from './camera'
import type { BodyFrame } from './body-frame'
import { Pen } from './pen'
import { type Section, sectionReach } from './section'
import { times, type Vector } from './vector'

/** Outlines as SVG path data. All run the same way round, so that paths put together fill as one. */
const plus = (a: Dot, b: Dot, by = 1): Dot => [a[0] + b[0] * by, a[1] + b[1] * by]
const mix = (a: Dot, b: Dot, share: number): Dot => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
]

/** A disk. */
export const disk = ([x, y]: Dot, radius: number): string =>
  new Pen()
    .moveTo([x - radius, y])
    .arcTo([x + radius, y], [radius, radius])
    .arcTo([x - radius, y], [radius, radius])
    .close()

/** How far a limb stands out beyond the straight line between its ends, on either side, and where along it. */
export type Bulge = { readonly at: number; readonly left: number; readonly right: number }

/** A tapered limb with round ends. */
export function capsule(a: Dot, b: Dot, radiusA: number, radiusB: number, bulge?: Bulge): string {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const length = Math.hypot(dx, dy)
  if (length <= Math.abs(radiusA - radiusB) + 0.2)
    return radiusA >= radiusB ? disk(a, radiusA) : disk(b, radiusB)
  const along: Dot = [dx / length, dy / length]
  const aside: Dot = [-along[1], along[0]]
  const lean = (radiusA - radiusB) / length
  const rest = Math.sqrt(1 - lean * lean)
  const edge = (side: 1 | -1): Dot => [
    along[0] * lean + aside[0] * rest * side,
    along[1] * lean + aside[1] * rest * side,
  ]
  const [left, right] = [edge(1), edge(-1)]
  const [a1, b1, b2, a2] = [
    plus(a, left, radiusA),
    plus(b, left, radiusB),
    plus(b, right, radiusB),
    plus(a, right, radiusA),
  ]
  const { at, left: l, right: r } = bulge ?? { at: 0.5, left: 0, right: 0 }
  const pen = new Pen().moveTo(a1)
  const side = (from: Dot, to: Dot, by: number, place: number): void => {
    if (Math.abs(by) < 0.15) pen.lineTo(to)
    else pen.curveTo(plus(mix(from, to, place), aside, by * 2), to)
  }
  side(a1, b1, l, at)
  pen.arcTo(b2, [radiusB, radiusB], 0, lean < 0)
  side(b2, a2, -r, 1 - at)
  return pen.arcTo(a1, [radiusA, radiusA], 0, lean > 0).close()
}

/** A smooth closed line around points, rounding their corners. */
function blob(points: readonly Dot[]): string {
  let area = 0
  points.forEach(([x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y]
    area += x * nextY - nextX * y
  })
  const ordered = area > 0 ? points.toReversed() : points
  const middles = ordered.map((point, index) =>
    mix(point, ordered[(index + 1) % ordered.length] ?? point, 0.5),
  )
  const pen = new Pen().moveTo(middles.at(-1) ?? [0, 0])
  ordered.forEach((point, index) => pen.curveTo(point, middles[index] ?? point))
  return pen.close()
}

function lines(points: readonly Dot[]): Pen {
  const pen = new Pen()
  points.forEach((point, index) => (index === 0 ? pen.moveTo(point) : pen.lineTo(point)))
  return pen
}

/** A closed line with corners. */
export const polygon = (points: readonly Dot[]): string => lines(points).close()
export const openLine = (points: readonly Dot[]): string => lines(points).open()

/** A smooth open line through its first and last point, near the others. */
export function openCurve(points: readonly Dot[]): string {
  const [first, ...rest] = points
  const last = rest.at(-1)
  if (!first || !last || rest.length < 2) return openLine(points)
  const pen = new Pen().moveTo(first)
  const inner = rest.slice(0, -1)
  inner.forEach((point, index) => {
    const next = inner[index + 1]
    pen.curveTo(point, next ? mix(point, next, 0.5) : last)
  })
  return pen.open()
}

/** An egg-shaped part of the body as seen: half its size along its frame. */
export type Ellipsoid = {
  readonly at: Vector
  readonly frame: BodyFrame
  readonly half: { readonly forward: number; readonly up: number; readonly right: number }
}

/** The outline of an ellipsoid from afar is an ellipse: its axes are those of the summed outer products of its projected axes. */
export function ellipsoid(camera: Camera, { at, frame, half }: Ellipsoid): string {
  let [xx, xy, yy] = [0, 0, 0]
  for (const axis of ['forward', 'up', 'right'] as const) {
    const [x, y] = seen(camera, times(frame[axis], half[axis]))
    xx += x * x
    xy += x * y
    yy += y * y
  }
  const middle = (xx + yy) / 2
  const spread = Math.hypot((xx - yy) / 2, xy)
  const [rx, ry] = [Math.sqrt(middle + spread), Math.sqrt(Math.max(0.01, middle - spread))]
  const angle = Math.atan2(middle + spread - xx, xy || 1e-9)
  const [cx, cy] = seen(camera, at)
  const [ex, ey]: Dot = [rx * Math.cos(angle), rx * Math.sin(angle)]
  const [start, end]: [Dot, Dot] = [
    [cx - ex, cy - ey],
    [cx + ex, cy + ey],
  ]
  const turn = (angle * 180) / Math.PI
  return new Pen().moveTo(start).arcTo(end, [rx, ry], turn).arcTo(start, [rx, ry], turn).close()
}

/** The outline of stacked cross-sections, rounded at both ends by so much. */
export function sleeve(
  camera: Camera,
  sections: readonly Section[],
  capStart: number,
  capEnd: number,
): string {
  const centers = sections.map(({ at }) => seen(camera, at))
  const left: Dot[] = []
  const right: Dot[] = []
  const ends: Dot[] = []
  sections.forEach((section, index) => {
    const center = centers[index] ?? [0, 0]
    const before = centers[Math.max(0, index - 1)] ?? center
    const after = centers[Math.min(centers.length - 1, index + 1)] ?? center
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]]
    const length = Math.hypot(dx, dy) || 1
    const along: Dot = [dx / length, dy / length]
    const aside: Dot = [-along[1], along[0]]
    left.push(plus(center, aside, sectionReach(section, inSpace(camera, aside))))
    right.push(plus(center, aside, -sectionReach(section, inSpace(camera, [-aside[0], -aside[1]]))))
    if (index === 0) ends.push(plus(center, along, -capStart))
    if (index === sections.length - 1) ends.push(plus(center, along, capEnd))
  })
  const [start, end] = ends
  return blob([
    ...(capStart > 0 && start ? [start] : []),
    ...left,
    ...(capEnd > 0 && end ? [end] : []),
    ...right.toReversed(),
  ])
}
