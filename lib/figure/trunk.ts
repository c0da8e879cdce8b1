import type { Section } from './section'
import type { Skeleton } from './skeleton'

/** Half the width, depth to the front and depth to the back of the trunk at each station of the spine, centimetres. */
const TRUNK: readonly (readonly [width: number, front: number, back: number])[] = [
  [16.5, 9.5, 12],
  [15.5, 10.5, 10.8],
  [14, 10.2, 8],
  [13.3, 9.8, 7.2],
  [14, 10.2, 8],
  [15.6, 11.6, 9.8],
  [17, 12.4, 11.2],
  [17, 10.4, 10.8],
  [10, 6, 7],
]

/** Share of a breath by which the trunk widens to the front at each station. */
const BREATH: readonly number[] = [0, 0.2, 0.8, 1, 1, 0.7, 0.3, 0, 0]

/** Cross-sections of the trunk from the hips to the base of the neck. */
export function trunkSections({ spine, breath }: Skeleton): readonly Section[] {
  return spine.stations.map(({ at, frame }, index) => {
    const [width, front, back] = TRUNK[index] ?? [10, 10, 10]
    return { at, frame, width, front: front + breath * (BREATH[index] ?? 0), back }
  })
}
