import type { Sheet } from './sheet'
import { HAIR } from './sheet'
import type { Mark, Rectangle } from './typeset/mark'
import { inset, type Piece } from './typeset/piece'

const PADDING = { across: 12, above: 6, below: 7 }
const RADIUS = 4

/** How wide what stands in a box may be. */
export const insideBox = (width: number, sheet: Sheet): number => width - 2 * sheet.pt(PADDING.across)

const frame =
  (line: number) =>
  (area: Rectangle): readonly Mark[] => [{ kind: 'frames', frames: [area], width: line, radius: RADIUS }]

/** A piece in a frame with round corners; over two pages, each part in its own. */
export const boxed = (piece: Piece, width: number, sheet: Sheet, line: number = HAIR): Piece =>
  inset(
    piece,
    { left: sheet.pt(PADDING.across), top: sheet.pt(PADDING.above), bottom: sheet.pt(PADDING.below) },
    width,
    frame(line),
  )
