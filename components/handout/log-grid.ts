import type { HandoutLog } from '@/lib/clinical/handout'
import type { Sheet } from './sheet'

/** How the seven days of a week and their boxes stand beside each other; points. */
export type DayGrid = {
  /** Where Monday begins; 0 where the days are below the names. */
  readonly at: number
  /** Of one day. */
  readonly day: number
  readonly box: number
  readonly gap: number
  /** Boxes of one day beside each other; more go below them. */
  readonly beside: number
}

export const DAYS = 7

const BOX_GAP = 2
/** Of a box, by how many stand beside each other: the fewer, the larger, and never too small for a pen. */
const BOXES = [18, 18, 15.5, 13.25]
const SMALLEST = 13.25
const LARGE_BOX = 16
const AROUND = { single: 13, several: 9 }

/** At the right of the names, no wider than the boxes need. */
function besideNames(beside: number, { across, pt }: Sheet): DayGrid {
  const box = BOXES[beside] ?? SMALLEST
  const day = pt(beside * box + (beside - 1) * BOX_GAP + (beside === 1 ? AROUND.single : AROUND.several))
  return { at: across - DAYS * day, day, box: pt(box), gap: BOX_GAP, beside }
}

/** Below the names, across the page. */
const belowNames = (beside: number, { across }: Sheet): DayGrid => ({
  at: 0,
  day: across / DAYS,
  box: LARGE_BOX,
  gap: BOX_GAP * 2,
  beside,
})

/** The ways to set the days, the best first, by how many boxes the busiest exercise has in a day. */
export function dayGrids({ rows }: HandoutLog, sheet: Sheet): readonly [DayGrid, ...DayGrid[]] {
  const most = Math.max(1, ...rows.map(({ boxesPerDay }) => boxesPerDay))
  const below = belowNames(most, sheet)
  // In large print, names and so many boxes have no room beside each other.
  if (sheet.isLarge) return most > 2 ? [below] : [besideNames(most, sheet), below]
  return most > 2 ? [besideNames(most, sheet), besideNames(2, sheet)] : [besideNames(most, sheet)]
}

export const isBelow = ({ at }: DayGrid): boolean => at === 0

/** The middle of a day, Monday first. */
export const middleOf = ({ at, day }: DayGrid, index: number): number => at + (index + 0.5) * day
