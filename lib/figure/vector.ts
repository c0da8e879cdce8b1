/** A point or direction in centimetres: x to the right of the picture, y up from the floor, z toward the viewer. */
export type Vector = readonly [x: number, y: number, z: number]

export const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
export const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
export const times = (a: Vector, by: number): Vector => [a[0] * by, a[1] * by, a[2] * by]
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
const lengthOf = ([x, y, z]: Vector): number => Math.sqrt(x * x + y * y + z * z)
export const distance = (a: Vector, b: Vector): number => lengthOf(minus(a, b))
/** From a (at 0) to b (at 1). */
export const between = (a: Vector, b: Vector, share: number): Vector => add(a, times(minus(b, a), share))

/** The same direction with length one; a zero vector has none, so it stays. */
export function unit(a: Vector): Vector {
  const length = lengthOf(a)
  return length < 1e-9 ? a : times(a, 1 / length)
}

/** What of `a` stands at right angles to a unit direction. */
export const acrossOf = (a: Vector, direction: Vector): Vector =>
  minus(a, times(direction, dot(a, direction)))

export const radians = (degrees: number): number => (degrees * Math.PI) / 180
export const degrees = (angle: number): number => (angle * 180) / Math.PI

/** Turned about a unit axis by the right-hand rule (Rodrigues' formula). */
export function turned(a: Vector, axis: Vector, byDegrees: number): Vector {
  const angle = radians(byDegrees)
  const along = times(axis, dot(axis, a) * (1 - Math.cos(angle)))
  return add(add(times(a, Math.cos(angle)), times(cross(axis, a), Math.sin(angle))), along)
}

/** Degrees from one direction to another, 0 to 180. */
export const angleBetween = (a: Vector, b: Vector): number =>
  degrees(Math.acos(Math.max(-1, Math.min(1, dot(unit(a), unit(b))))))
