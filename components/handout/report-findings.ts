import type { FindingsSection } from '@/lib/clinical/progress-report/report'
import { lineItems, sectionHead } from './letter-section'
import { LETTER_GAP } from './letter-sheet'
import type { Sheet } from './sheet'
import type { Style } from './typeset/lines'
import { beside, type Piece } from './typeset/piece'
import type { Item } from './typeset/stack'
import { textPiece } from './typeset/text'

/** Tests have long names. */
const LABELS = 178
const TEXT_AT = LABELS + LETTER_GAP
/** What stands under the names of the columns at the foot of a page, or the table begins on the next. */
const FEWEST_ROWS = 4

function rowPiece(label: string, texts: readonly string[], style: Style, { across, type }: Sheet): Piece {
  const width = (across - TEXT_AT - LETTER_GAP * (texts.length - 1)) / texts.length
  return beside([
    { x: 0, piece: textPiece(label, LABELS, type.strong) },
    ...texts.map((text, index) => ({
      x: TEXT_AT + index * (width + LETTER_GAP),
      piece: textPiece(text, width, style),
    })),
  ])
}

/** The first and the latest assessment, side by side; a single one as lines, two to a row where they are short. */
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
  return [
    head,
    { piece: rowPiece('', columns, type.strong, sheet), gap: 1.5, leads: true },
    ...all.map(({ label, texts }, index) => ({
      piece: rowPiece(label, texts, type.body, sheet),
      gap: 1.5,
      leads: index < FEWEST_ROWS - 1 && index < all.length - 1,
    })),
  ]
}
