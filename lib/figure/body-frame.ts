import { cross, turned, type Vector } from './vector'

/** Which way a part of the body faces: forward (belly), up (head), and right (the body's own right). Unit vectors at right angles. */
export type BodyFrame = { readonly forward: Vector; readonly up: Vector; readonly right: Vector }

/** Standing, facing the right edge of the picture: the body's right side is the near one. */
export const FACING_RIGHT: BodyFrame = { forward: [1, 0, 0], up: [0, 1, 0], right: [0, 0, 1] }

function turnedFrame(frame: BodyFrame, axis: Vector, by: number): BodyFrame {
  if (by === 0) return frame
  const { forward, up } = frame
  const turnedForward = turned(forward, axis, by)
  const turnedUp = turned(up, axis, by)
  return { forward: turnedForward, up: turnedUp, right: cross(turnedForward, turnedUp) }
}

/** Bent forward about the left-right axis, in degrees. */
export const bentForward = (frame: BodyFrame, by: number): BodyFrame => turnedFrame(frame, frame.right, -by)

/** Bent toward the body's right, in degrees. */
export const bentRight = (frame: BodyFrame, by: number): BodyFrame => turnedFrame(frame, frame.forward, by)

/** Turned about its own upright axis toward the body's right, in degrees. */
export const turnedRight = (frame: BodyFrame, by: number): BodyFrame => turnedFrame(frame, frame.up, -by)

/** Turned in the plane of the picture, counterclockwise, in degrees. */
export const spun = (frame: BodyFrame, by: number): BodyFrame => turnedFrame(frame, [0, 0, 1], by)

/** Tipped about the picture's left-right axis toward the viewer, in degrees. */
export const tipped = (frame: BodyFrame, by: number): BodyFrame => turnedFrame(frame, [1, 0, 0], by)
