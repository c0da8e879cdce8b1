import { poseAt } from './blend'
import { type Camera, cameraAt, type Dot, seen } from './camera'
import type { Arrow, Figure } from './figure'
import { openCurve, polygon } from './outline'
import { personLayers } from './person'
import { STEPS } from './pen'
import { propLayers } from './prop-layers'
import { placeOf } from './props/stage'
import { reachOf } from './reach'
import type { Shape } from './shape'
import { solvePose } from './skeleton'

/** Where a picture begins and how large it is, in steps of the pen. */
export type Frame = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One moment drawn: shapes in the order they are painted. */
export type Picture = { readonly shapes: readonly Shape[] }

const TRACE_STEPS = 6

/** Where the arrow runs, from its start to its head. */
function arrowWay(arrow: Arrow, figure: Figure, camera: Camera): readonly Dot[] {
  if ('curve' in arrow) {
    const end = solvePose(poseAt(figure.poses, 1))
    return arrow.curve.map((place) => seen(camera, placeOf(place, end)))
  }
  const [right, down] = arrow.shift ?? [0, 0]
  return Array.from({ length: TRACE_STEPS + 1 }, (_, index): Dot => {
    const { points } = solvePose(poseAt(figure.poses, index / TRACE_STEPS))
    const [x, y] = seen(camera, points[arrow.follows])
    return [x + right, y + down]
  })
}

function arrowHead(from: Dot, tip: Dot): string {
  const [dx, dy] = [tip[0] - from[0], tip[1] - from[1]]
  const length = Math.hypot(dx, dy) || 1
  const [ux, uy] = [dx / length, dy / length]
  const at = (ahead: number, aside: number): Dot => [
    tip[0] + ux * ahead - uy * aside,
    tip[1] + uy * ahead + ux * aside,
  ]
  return polygon([at(5.5, 0), at(-3.5, 4.6), at(-3.5, -4.6)])
}

function arrowShapes(arrow: Arrow, figure: Figure, camera: Camera): readonly Shape[] {
  const way = arrowWay(arrow, figure, camera)
  const [first, second] = way
  const [last, before] = [way.at(-1), way.at(-2)]
  if (!first || !second || !last || !before) return []
  return [
    { kind: 'line', path: openCurve(way), tone: 'arrow', width: 2.4 },
    { kind: 'fill', path: arrowHead(before, last), tone: 'arrow', isFlush: true },
    ...(arrow.isTwoWay
      ? [{ kind: 'fill', path: arrowHead(second, first), tone: 'arrow', isFlush: true } as const]
      : []),
  ]
}

function groundShapes(
  { ground = 'floor', props = [] }: Figure,
  camera: Camera,
  [left, right]: readonly [number, number],
): readonly Shape[] {
  if (ground === 'none') return []
  const corner = (x: number, y: number, z: number): Dot => seen(camera, [x, y, z])
  if (camera.back[1] > 0.05) {
    if (ground === 'floor') return []
    const quad = polygon([
      corner(left, 0, 32),
      corner(right, 0, 32),
      corner(right, 0, -32),
      corner(left, 0, -32),
    ])
    return [{ kind: 'fill', tone: 'mat', path: quad }]
  }
  const floor = ground === 'mat' ? -2.4 : 0
  const standing = props.flatMap((prop) => (prop.prop === 'landmine' ? [prop.from[0]] : []))
  const line: Shape = {
    kind: 'line',
    tone: 'floor',
    width: 1.2,
    path: polygon([
      corner(left - 6, floor - 0.6, 0),
      corner(Math.max(right, ...standing) + 6, floor - 0.6, 0),
    ]),
  }
  const mat: Shape = {
    kind: 'fill',
    tone: 'mat',
    isFlush: true,
    path: polygon([corner(left, 0, 0), corner(right, 0, 0), corner(right, floor, 0), corner(left, floor, 0)]),
  }
  return ground === 'mat' ? [line, mat] : [line]
}

/** From the left end of the ground to its right end: under everything in every pose. */
function groundSpan(figure: Figure): readonly [number, number] {
  const across = figure.poses.flatMap((pose) => Object.values(solvePose(pose).points).map(([x]) => x))
  return [Math.min(...across) - 14, Math.max(...across) + 14]
}

/** The figure at a share of its movement, 0 the start and 1 the end. */
export function pictureAt(figure: Figure, share: number, withArrows = false): Picture {
  const camera = cameraAt(figure.camera ?? {})
  const skeleton = solvePose(poseAt(figure.poses, share))
  const layers = [
    ...personLayers(skeleton, camera, figure.isShod ?? false),
    ...propLayers(figure.props ?? [], camera, skeleton),
  ].toSorted((a, b) => a.depth - b.depth)
  return {
    shapes: [
      ...groundShapes(figure, camera, groundSpan(figure)),
      ...layers.flatMap(({ shapes }) => shapes),
      ...(withArrows ? (figure.arrows ?? []).flatMap((arrow) => arrowShapes(arrow, figure, camera)) : []),
    ],
  }
}

/** Shares of the movement at its poses: 0 the start, 1 the end. */
const sharesOf = ({ poses }: Figure): readonly number[] => poses.map((_, index) => index / (poses.length - 1))

const MARGIN = 3 * STEPS

/** What holds all these pictures, with a margin. */
function frameAround(pictures: readonly Picture[]): Frame {
  const { left, top, right, bottom } = reachOf(
    pictures.flatMap(({ shapes }) => shapes.map(({ path }) => path)),
  )
  return {
    x: left - MARGIN,
    y: top - MARGIN,
    width: right - left + 2 * MARGIN,
    height: bottom - top + 2 * MARGIN,
  }
}

/** Pictures in one frame, so that nothing jumps between them. */
export type Drawing = { readonly frame: Frame; readonly pictures: readonly Picture[] }

const poses = new WeakMap<Figure, readonly Picture[]>()

/** Every pose, the arrows on the first. Figures never change, and a page or a paper asks for the same one several times. */
function everyPose(figure: Figure): readonly Picture[] {
  const known = poses.get(figure)
  if (known) return known
  const all = sharesOf(figure).map((share) => pictureAt(figure, share, share === 0))
  poses.set(figure, all)
  return all
}

const drawn = new WeakMap<Figure, Drawing>()

/** The poses of a figure that show its movement, from start to end, the arrows on the first. Framed so that it can move. */
export function drawnPoses(figure: Figure): Drawing {
  const known = drawn.get(figure)
  if (known) return known
  const all = everyPose(figure)
  const { shows } = figure
  const pictures = shows ? all.filter((_, index) => shows.includes(index)) : all
  const drawing = { pictures, frame: frameAround(all) }
  drawn.set(figure, drawing)
  return drawing
}

const ends = new WeakMap<Figure, Drawing>()

/** The last pose alone: the same picture as where all are shown. */
export function drawnEnd(figure: Figure): Drawing {
  const known = ends.get(figure)
  if (known) return known
  const pictures = [everyPose(figure).at(-1) ?? pictureAt(figure, 1)]
  const drawing = { pictures, frame: frameAround(pictures) }
  ends.set(figure, drawing)
  return drawing
}
