import { type Camera, type Dot, depthOf, seen } from '../camera'
import { capsule, polygon } from '../outline'
import type { Place, Side } from '../pose'
import type { Prop } from '../prop'
import { fill, type Shape, type Tone } from '../shape'
import type { Skeleton } from '../skeleton'
import { add, distance, times, type Vector } from '../vector'

export type PropOf<Name extends Prop['prop']> = Extract<Prop, { prop: Name }>

/** What a prop is drawn with: the camera, and the body that holds it. */
export type Stage = {
  readonly camera: Camera
  readonly skeleton: Skeleton
  /** Where a place is seen. */
  readonly eye: (place: Place) => Dot
  /** How near a place is to the viewer. */
  readonly depth: (place: Place) => number
}

/** Depth of what stands behind the body, and of what is in front of it. */
export const BEHIND = -60
export const IN_FRONT = 90
/** Between the legs: the far limbs are behind it, the near ones in front. */
export const BETWEEN_LEGS = -6

export const line = (tone: Tone, path: string, width: number): Shape => ({ kind: 'line', path, tone, width })

/** Where a place is, on this body. */
export function placeOf(place: Place, { points }: Skeleton): Vector {
  if (!('on' in place)) return place
  return add(points[place.on], place.shift ?? [0, 0, 0])
}

export const stageOf = (camera: Camera, skeleton: Skeleton): Stage => ({
  camera,
  skeleton,
  eye: (place) => seen(camera, placeOf(place, skeleton)),
  depth: (place) => depthOf(camera, placeOf(place, skeleton)),
})

export type Box = {
  readonly x: readonly [number, number]
  readonly y: readonly [number, number]
  readonly z: readonly [number, number]
}

/** The faces of a box that the camera sees: its front, and its top and end when looked down on or turned. */
export function boxShapes(camera: Camera, { x, y, z }: Box, tone: Tone = 'prop'): readonly Shape[] {
  const at = (i: 0 | 1, j: 0 | 1, k: 0 | 1): Dot => seen(camera, [x[i], y[j], z[k]])
  const faces: Shape[] = [fill(tone, polygon([at(0, 0, 1), at(1, 0, 1), at(1, 1, 1), at(0, 1, 1)]))]
  if (camera.back[1] > 0.05)
    faces.push(fill('prop-light', polygon([at(0, 1, 1), at(1, 1, 1), at(1, 1, 0), at(0, 1, 0)])))
  if (camera.back[0] > 0.05)
    faces.push(fill('prop-dark', polygon([at(1, 0, 1), at(1, 0, 0), at(1, 1, 0), at(1, 1, 1)])))
  if (camera.back[0] < -0.05)
    faces.push(fill('prop-dark', polygon([at(0, 0, 1), at(0, 0, 0), at(0, 1, 0), at(0, 1, 1)])))
  return faces
}

const SIDES: readonly Side[] = ['left', 'right']

/** As for the arms themselves: seen from the front neither is the far one. */
function isFar(camera: Camera, { legs }: Skeleton, side: Side): boolean {
  const apart = depthOf(camera, legs.right.hip) - depthOf(camera, legs.left.hip)
  return side === 'left' ? apart > 6 : apart < -6
}

/** Just below the arm whose hand is nearest to a place. */
export function underHand(camera: Camera, skeleton: Skeleton, at: Vector): number {
  const { arms, points } = skeleton
  const side: Side = distance(points.leftGrip, at) < distance(points.rightGrip, at) ? 'left' : 'right'
  const { shoulder, elbow, wrist } = arms[side]
  const mean = [shoulder, elbow, wrist].reduce((sum, joint) => sum + depthOf(camera, joint) / 3, 0)
  return mean + (isFar(camera, skeleton, side) ? -9 : 5)
}

/**
 * The fists of the hands that are around a place, the farther one first. The arm lies below what it holds, the fingers around it: so
 * they are drawn again, over it.
 */
export function fistsAround({ camera, skeleton }: Stage, at: Vector, within = 13): readonly Shape[] {
  const { arms, points } = skeleton
  return SIDES.filter((side) => !arms[side].isOpen && distance(points[`${side}Grip`], at) < within)
    .toSorted((a, b) => depthOf(camera, points[`${a}Grip`]) - depthOf(camera, points[`${b}Grip`]))
    .map((side) => {
      const { wrist, toward } = arms[side]
      const along = (by: number): Dot => seen(camera, add(wrist, times(toward, by)))
      return {
        kind: 'fill',
        tone: isFar(camera, skeleton, side) ? 'skin-far' : 'skin',
        path: capsule(along(1.5), along(5.6), 3, 4),
        isFlush: true,
      }
    })
}
