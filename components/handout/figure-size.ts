import { STEPS } from '@/lib/figure/pen'
import type { Drawing } from '@/lib/figure/picture'

/** Points to a centimetre of the body where there is room: a standing person is then 4.5 cm tall on paper. */
const POINTS_PER_CM = 0.72
const TALLEST = 140
const GAP = 14

/** The text column of an exercise on the narrower paper, points. */
export const FIGURE_WIDTH = 455

export type FigureSize = {
  readonly pointsPerCm: number
  /** Between the pictures, points. */
  readonly gap: number
  /** Of the row of pictures, points. */
  readonly width: number
  readonly height: number
}

/** How large the pictures of a figure are drawn side by side in so many points of width: all of them whole. */
export function figureSize(
  { frame, pictures: { length } }: Drawing,
  width: number,
  wished: number = POINTS_PER_CM,
): FigureSize {
  const [across, up] = [frame.width / STEPS, frame.height / STEPS]
  const pointsPerCm = Math.min(wished, (width - GAP * (length - 1)) / (across * length), TALLEST / up)
  return {
    pointsPerCm,
    gap: GAP,
    width: across * pointsPerCm * length + GAP * (length - 1),
    height: up * pointsPerCm,
  }
}
