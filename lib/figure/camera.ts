import { add, dot, radians, times, type Vector } from './vector'

/** A point of the picture: x to the right, y down, as in SVG; centimetres of the body. */
export type Dot = readonly [x: number, y: number]

/** From where the figure is seen: the side, turned about the upright axis, and looked down on; degrees. */
export type Camera = {
  readonly right: Vector
  readonly up: Vector
  /** Toward the viewer. */
  readonly back: Vector
}

export function cameraAt({ yaw = 0, pitch = 0 }: { readonly yaw?: number; readonly pitch?: number }): Camera {
  const turn = radians(yaw)
  const down = radians(pitch)
  const level: Vector = [Math.sin(turn), 0, Math.cos(turn)]
  return {
    right: [Math.cos(turn), 0, -Math.sin(turn)],
    up: add([0, Math.cos(down), 0], times(level, -Math.sin(down))),
    back: add(times(level, Math.cos(down)), [0, Math.sin(down), 0]),
  }
}

export const seen = (camera: Camera, point: Vector): Dot => [dot(camera.right, point), -dot(camera.up, point)]
export const depthOf = (camera: Camera, point: Vector): number => dot(camera.back, point)
/** The direction in space that a direction of the picture stands for. */
export const inSpace = (camera: Camera, [x, y]: Dot): Vector =>
  add(times(camera.right, x), times(camera.up, -y))
