import type { Sheet } from './sheet'
import { beside, type Piece } from './typeset/piece'
import { stack } from './typeset/stack'
import { textPiece } from './typeset/text'

const INDENT = 20

/** Steps in order, each whole on one page: a step is one short sentence. */
export function stepsPiece(steps: readonly string[], width: number, sheet: Sheet): Piece {
  const { type, pt } = sheet
  const indent = pt(INDENT)
  return stack(
    steps.map((step, index) => ({
      piece: beside([
        { x: 0, piece: textPiece(String(index + 1), indent, type.strong) },
        { x: indent, piece: textPiece(step, width - indent, type.body) },
      ]),
      gap: pt(3),
      whole: true,
    })),
  )
}
