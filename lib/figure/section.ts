import type { BodyFrame } from './body-frame'
import { dot, type Vector } from './vector'

/** A cross-section of the trunk: half its width, and its depth to the front and to the back. */
export type Section = {
  readonly at: Vector
  readonly frame: BodyFrame
  readonly width: number
  readonly front: number
  readonly back: number
}

/** How far a cross-section reaches from its middle in a direction of space, centimetres. */
export function sectionReach({ frame, width, front, back }: Section, direction: Vector): number {
  const aside = dot(frame.right, direction) * width
  const ahead = dot(frame.forward, direction)
  return Math.hypot(aside, ahead * (ahead > 0 ? front : back))
}
