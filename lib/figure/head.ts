import { type Camera, seen } from './camera'
import { capsule, disk, ellipsoid } from './outline'
import { fill, flush, type Shape } from './shape'
import type { Skeleton } from './skeleton'
import type { Spine } from './spine'
import { add, dot, times, type Vector } from './vector'

/** Hair, face and the ear that is seen; from behind, the hair lies over the face. */
export function headShapes(camera: Camera, { spine }: Skeleton): readonly Shape[] {
  const { at, frame } = spine.head
  const place = (forward: number, up: number, right = 0): Vector =>
    add(at, add(times(frame.forward, forward), add(times(frame.up, up), times(frame.right, right))))
  const hair = fill(
    'hair',
    ellipsoid(camera, { at: place(-1, 2), frame, half: { forward: 10.2, up: 10.8, right: 8.4 } }),
  )
  const face = fill(
    'skin',
    ellipsoid(camera, { at: place(2.2, -1.7), frame, half: { forward: 7.9, up: 10, right: 7.2 } }) +
      capsule(seen(camera, place(8.4, 1.2)), seen(camera, place(9.9, -2.4)), 1.2, 1.7) +
      disk(seen(camera, place(5.4, -8.4)), 3.7),
  )
  const ears = (['left', 'right'] as const)
    .map((side) => (side === 'right' ? 1 : -1))
    .filter((way) => dot(frame.right, camera.back) * way > 0.3)
    .map((way) =>
      flush(
        'skin-far',
        ellipsoid(camera, {
          at: place(-2.4, -1.6, 7 * way),
          frame,
          half: { forward: 1.7, up: 2.6, right: 1 },
        }),
      ),
    )
  return dot(frame.forward, camera.back) < -0.25 ? [face, hair] : [hair, face, ...ears]
}

export function neckPath(camera: Camera, { head, shoulders, chest }: Spine): string {
  const root = add(shoulders, times(chest.up, 3))
  const skull = add(head.at, add(times(head.frame.up, -3), times(head.frame.forward, -2.5)))
  return capsule(seen(camera, root), seen(camera, skull), 6.6, 5.6)
}
