import type { Sheet } from './sheet'
import type { Style } from './typeset/lines'
import { beside, drawing, type Piece } from './typeset/piece'
import { textPiece } from './typeset/text'

const INDENT = 15
const SIDE = 4.5

/** A square, which a bad printer does not lose. */
const bullet = (style: Style, side: number): Piece =>
  drawing(style.leading, (x, y) => [
    { kind: 'area', area: { x, y: y + (style.leading - side) / 2, width: side, height: side }, tone: 'ink' },
  ])

/** A text behind a bullet. */
export const bulleted = (text: string, width: number, sheet: Sheet): Piece => {
  const { body } = sheet.type
  const indent = sheet.pt(INDENT)
  return beside([
    { x: 0, piece: bullet(body, sheet.pt(SIDE)) },
    { x: indent, piece: textPiece(text, width - indent, body) },
  ])
}
