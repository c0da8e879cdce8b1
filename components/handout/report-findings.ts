import type { FindingsSection } from '@/lib/clinical/progress-report/report'
import { bound } from './bound'
import { lineItems, sectionHead } from './letter-section'
import { LETTER_GAP } from './letter-sheet'
import type { Sheet } from './sheet'
import type { Style } from './typeset/lines'
import { beside, type Piece } from './typeset/piece'
import { type Item, stack } from './typeset/stack'
import { textPiece } from './typeset/text'

/** Tests have long names. */
const LABELS = 178
const TEXT_AT = LABELS + LETTER_GAP
/** A table that no page holds has so many rows under the names of its columns. */
const FEWEST_ROWS = 4
const ROW_GAP = 1.5

function rowPiece(label: string, texts: readonly string[], style: Style, { across, type }: Sheet): Piece {
  const width = (across - TEXT_AT - LETTER_GAP * (texts.length - 1)) / texts.length
  return beside([
    { x: 0, piece: textPiece(label, LABELS, type.strong) },
    ...texts.map((text, index) => ({
      x: TEXT_AT + index * (width + LETTER_GAP),
      piece: textPiece(bound(text), width, style),
    })),
  ])
}

/** The first and the latest assessment, side by side on one page; a single one as lines, two to a row where they are short. */
export function findingsItems(section: FindingsSection, sheet: Sheet): readonly Item[] {
  const { heading, text, columns, rows, missing } = section
  const { type } = sheet
  const head: Item = { piece: sectionHead(heading, text, sheet), gap: 6, leads: true }
  const all = [...rows, ...(missing ? [{ label: missing.label, texts: [missing.text] }] : [])]
  if (columns.length < 2)
    return [
      head,
      ...lineItems(
        all.map(({ label, texts }) => ({ label, text: texts.join(' ') })),
        sheet,
      ),
    ]
  const table = stack([
    { piece: rowPiece('', columns, type.strong, sheet), leads: true },
    ...all.map(({ label, texts }, index) => ({
      piece: rowPiece(label, texts, type.body, sheet),
      gap: ROW_GAP,
      leads: index < FEWEST_ROWS - 1 && index < all.length - 1,
    })),
  ])
  return [head, { piece: table, gap: ROW_GAP, whole: true }]
}
