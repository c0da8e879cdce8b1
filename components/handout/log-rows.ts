import type { HandoutLog, HandoutLogRow } from '@/lib/clinical/handout'
import { WEEKDAYS } from '@/lib/clinical/vocabulary'
import { numberBoxes, tickBoxes } from './log-boxes'
import { type DayGrid, isBelow } from './log-grid'
import { HAIR, type Sheet } from './sheet'
import { beside, inset, type Piece, rule } from './typeset/piece'
import { stack } from './typeset/stack'
import { textPiece } from './typeset/text'

const NUMBER_WIDTH = 21
const NAME_GAP = 8

/** Room above and below what stands in a row, and between a name and boxes below it; how tall a box for a number is. */
const DENSITIES = {
  tight: { around: 1.5, gap: 1, numberHeight: 18 },
  usual: { around: 2, gap: 3, numberHeight: 18.5 },
  airy: { around: 3, gap: 3, numberHeight: 19 },
  roomy: { around: 4.5, gap: 3, numberHeight: 20 },
} as const

/** How the rows of a log are set: always with room enough for a pen. */
export type RowSetting = {
  readonly grid: DayGrid
  readonly sheet: Sheet
  readonly density: keyof typeof DENSITIES
}

/** How wide what stands before the days may be. */
export const nameWidth = (grid: DayGrid, { across }: Sheet): number =>
  isBelow(grid) ? across : grid.at - NAME_GAP

function rowPiece(named: Piece, boxes: Piece, { grid, sheet: { across }, density }: RowSetting): Piece {
  const { around, gap } = DENSITIES[density]
  const isStacked = isBelow(grid)
  const both = isStacked
    ? stack([named, { piece: boxes, gap }])
    : beside([
        { x: 0, piece: named, at: 'middle' },
        { x: 0, piece: boxes, at: 'middle' },
      ])
  // Letters have room above them, boxes have none below.
  const edges = isStacked ? { top: around / 2, bottom: around * 1.5 } : { top: around, bottom: around }
  return stack([rule(across, HAIR), inset(both, edges)])
}

function exerciseRow(row: HandoutLogRow, setting: RowSetting): Piece {
  const { grid, sheet } = setting
  const { type, pt } = sheet
  const textAt = pt(NUMBER_WIDTH)
  const width = nameWidth(grid, sheet) - textAt
  const named = beside([
    { x: 0, piece: textPiece(String(row.number), textAt, type.strong) },
    {
      x: textAt,
      piece: stack([textPiece(row.name, width, type.body), textPiece(row.often, width, type.small)]),
    },
  ])
  return rowPiece(named, tickBoxes(row, WEEKDAYS, grid), setting)
}

const painRow = (label: string, setting: RowSetting): Piece => {
  const { grid, sheet, density } = setting
  const named = textPiece(label, nameWidth(grid, sheet), sheet.type.body)
  return rowPiece(named, numberBoxes(grid, DENSITIES[density].numberHeight, sheet), setting)
}

/** A row for each exercise, and those for pain, which stay together. */
export const logRows = ({ rows, painRows }: HandoutLog, setting: RowSetting): readonly Piece[] => [
  ...rows.map((row) => exerciseRow(row, setting)),
  stack(painRows.map((label) => painRow(label, setting))),
]
