import { armOf, legOf } from './both-sides'
import type { Pose } from './pose'

const mixed = (a: unknown, b: unknown, share: number): unknown => {
  if (typeof a === 'number' && typeof b === 'number') return a + (b - a) * share
  if (Array.isArray(a) && Array.isArray(b)) return a.map((item, index) => mixed(item, b[index], share))
  if (a !== null && b !== null && typeof a === 'object' && typeof b === 'object') {
    const [from, to] = [a as Record<string, unknown>, b as Record<string, unknown>]
    const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])]
    return Object.fromEntries(
      // An angle that one pose leaves out is 0 there.
      keys.map((key) => [key, mixed(from[key] ?? restOf(to[key]), to[key] ?? restOf(from[key]), share)]),
    )
  }
  return share < 0.5 ? a : b
}
const restOf = (value: unknown): unknown => (typeof value === 'number' ? 0 : value)

/** Both limbs of each pair given on their own, so that two poses have the same form. */
const paired = (pose: Pose): Pose => ({
  ...pose,
  legs: { left: legOf(pose, 'left'), right: legOf(pose, 'right') },
  arms: { left: armOf(pose, 'left'), right: armOf(pose, 'right') },
})

/** The pose on the way from one to the other: every angle and every place by the same share, 0 to 1. */
const blended = (from: Pose, to: Pose, share: number): Pose => mixed(paired(from), paired(to), share) as Pose

/** The pose at a share of the way through several, 0 the first and 1 the last. */
export function poseAt(poses: readonly Pose[], share: number): Pose {
  const place = Math.max(0, Math.min(1, share)) * (poses.length - 1)
  const index = Math.min(poses.length - 2, Math.floor(place))
  const [from, to] = [poses[index], poses[index + 1]]
  if (!from || !to) throw new Error('A movement has a start and an end')
  // A pose itself, where it is one: what was made of it once can be found again.
  if (place === index) return from
  if (place === index + 1) return to
  return blended(from, to, place - index)
}
