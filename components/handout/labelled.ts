import type { Sheet } from './sheet'
import { oneLine } from './typeset/lines'
import { beside, type Piece } from './typeset/piece'
import { type Item, stack } from './typeset/stack'
import { textPiece } from './typeset/text'

type Labelled = { readonly label: string; readonly text: string }

const WIDEST = 0.3
const GAP = 12

/** How wide a column of labels is: as the longest, within reason. */
export function labelWidth(labels: readonly string[], width: number, sheet: Sheet): number {
  const longest = Math.max(0, ...labels.map((label) => oneLine(label, sheet.type.strong).width))
  return Math.min(longest + sheet.pt(GAP), width * WIDEST)
}

/** A bold label in a narrow column and its text beside it. */
export const labelled = ({ label, text }: Labelled, beyond: number, width: number, sheet: Sheet): Piece =>
  beside([
    { x: 0, piece: textPiece(label, beyond - sheet.pt(GAP) / 2, sheet.type.strong) },
    { x: beyond, piece: textPiece(text, width - beyond, sheet.type.body) },
  ])

/** Rows of labels and texts below each other; those without a text are left out. */
export const labelledRows = (rows: readonly Labelled[], beyond: number, width: number, sheet: Sheet): Piece =>
  stack(
    rows
      .filter(({ text }) => text !== '')
      .map((row): Item => ({ piece: labelled(row, beyond, width, sheet), gap: sheet.pt(3) })),
  )
