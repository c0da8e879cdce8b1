import type { HandoutLog, HandoutLogRow } from '@/lib/clinical/handout'
import { type DayGrid, DAYS, middleOf } from './log-grid'
import { HAIR, LINE, type Sheet } from './sheet'
import type { Mark, Rectangle } from './typeset/mark'
import { drawing, type Piece } from './typeset/piece'
import { wordsAt } from './typeset/text'
import { oneLine } from './typeset/lines'

/** The days above their boxes. */
export function dayLabels({ dayLabels: labels }: HandoutLog, grid: DayGrid, { type }: Sheet): Piece {
  const style = type.smallStrong
  return drawing(style.leading, (x, y) =>
    labels.flatMap((label, index) =>
      wordsAt(label, style, x + middleOf(grid, index) - oneLine(label, style).width / 2, y),
    ),
  )
}

const STROKE = 9

/** Nothing to do on this day. */
const stroke = (middle: number, y: number): Mark => ({
  kind: 'line',
  from: [middle - STROKE / 2, y],
  to: [middle + STROKE / 2, y],
  width: HAIR,
})

/** Where the boxes of a day are, from their left upper corner: as many lines of them as it takes, each in the middle. */
function boxesOf(count: number, { box, gap, beside }: DayGrid): readonly (readonly [number, number])[] {
  const pitch = box + gap
  return Array.from({ length: count }, (_, place) => {
    const line = Math.floor(place / beside)
    const inLine = Math.min(beside, count - line * beside)
    const left = -(inLine * pitch - gap) / 2
    return [left + (place % beside) * pitch, line * pitch]
  })
}

/** Boxes to tick on the days of an exercise, and a stroke on the others. */
export function tickBoxes(
  { boxesPerDay, days }: HandoutLogRow,
  week: readonly string[],
  grid: DayGrid,
): Piece {
  const { box, gap, beside } = grid
  const lines = Math.ceil(boxesPerDay / beside)
  const height = lines * (box + gap) - gap
  const places = boxesOf(boxesPerDay, grid)
  const isDone = week.map((day) => days.some((one) => one === day))
  return drawing(height, (x, y) => [
    {
      kind: 'frames',
      width: LINE,
      frames: isDone.flatMap((done, index): Rectangle[] =>
        done
          ? places.map(([left, top]) => ({
              x: x + middleOf(grid, index) + left,
              y: y + top,
              width: box,
              height: box,
            }))
          : [],
      ),
    },
    ...isDone.flatMap((done, index) => (done ? [] : [stroke(x + middleOf(grid, index), y + height / 2)])),
  ])
}

const NUMBER_WIDTH = 27
const ROUND = 3

/** A wider box for every day, to write a number in. */
export function numberBoxes(grid: DayGrid, height: number, { pt }: Sheet): Piece {
  const width = Math.min(pt(NUMBER_WIDTH), grid.day - 4)
  return drawing(height, (x, y) => [
    {
      kind: 'frames',
      width: HAIR,
      radius: ROUND,
      frames: Array.from({ length: DAYS }, (_, index) => ({
        x: x + middleOf(grid, index) - width / 2,
        y,
        width,
        height,
      })),
    },
  ])
}
