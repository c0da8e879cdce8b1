import type { LetterLine, LetterSection } from '@/lib/clinical/letter'
import { bound } from './bound'
import { LETTER_GAP, LETTER_LABELS } from './letter-sheet'
import { HAIR, type Sheet } from './sheet'
import { beside, inset, type Piece } from './typeset/piece'
import type { Item } from './typeset/stack'
import { textPiece } from './typeset/text'

/** Two lines as short as this stand side by side; a longer word still breaks in its column. */
const SHORT = 26

const isShort = ({ label, text }: LetterLine): boolean => label.length <= SHORT && text.length <= SHORT

/** The lines in order, two to a row where both are short. */
function rowsOf(lines: readonly LetterLine[]): readonly (readonly LetterLine[])[] {
  return lines.reduce<readonly (readonly LetterLine[])[]>((rows, line) => {
    const last = rows.at(-1)
    const joins = last?.length === 1 && last.every(isShort) && isShort(line)
    return joins ? [...rows.slice(0, -1), [...last, line]] : [...rows, [line]]
  }, [])
}

const TEXT_AT = LETTER_LABELS + LETTER_GAP

/** A label in the narrow column and its text beside it; both may run on to the next page. */
const labelled = ({ label, text }: LetterLine, x: number, width: number, { type }: Sheet) => [
  { x, piece: textPiece(label, LETTER_LABELS, type.strong) },
  { x: x + TEXT_AT, piece: textPiece(bound(text), width - TEXT_AT, type.body) },
]

function rowPiece(row: readonly LetterLine[], sheet: Sheet): Piece {
  const width = (sheet.across - LETTER_GAP * (row.length - 1)) / row.length
  return beside(row.flatMap((line, index) => labelled(line, index * (width + LETTER_GAP), width, sheet)))
}

/** Lines of a letter, each with its label. */
export const lineItems = (lines: readonly LetterLine[], sheet: Sheet, gap = 1.5): readonly Item[] =>
  rowsOf(lines).map((row) => ({ piece: rowPiece(row, sheet), gap }))

/** Words beside a heading stand on its line. */
const BASE_OF_HEADING = 1.8
const BELOW_RULE = 2.5

/** A heading under a line across; what is said about all of it stands beside it, and may run on to the next page. */
export function sectionHead(heading: string, text: string, { across, type }: Sheet): Piece {
  const words = beside([
    { x: 0, piece: textPiece(heading, text === '' ? across : LETTER_LABELS, type.heading) },
    { x: TEXT_AT, piece: inset(textPiece(text, across - TEXT_AT, type.body), { top: BASE_OF_HEADING }) },
  ])
  return inset(words, { top: HAIR + BELOW_RULE }, across, ({ x, y, width }) => [
    { kind: 'line', from: [x, y + HAIR / 2], to: [x + width, y + HAIR / 2], width: HAIR },
  ])
}

const BEFORE = 6

/** One part of a letter under its heading. Running text stands below it where there are no lines that it is about. */
export function sectionItems({ heading, text, lines }: LetterSection, sheet: Sheet): readonly Item[] {
  if (text !== '' && lines.length > 0) return besideItems({ heading, text, lines }, sheet)
  return [
    { piece: sectionHead(heading, '', sheet), gap: BEFORE, leads: true },
    { piece: textPiece(text, sheet.across, sheet.type.body), gap: 1 },
    ...lineItems(lines, sheet),
  ]
}

/** The same with the text beside the heading, where it may be long and has to begin on this page all the same. */
export function besideItems({ heading, text, lines }: LetterSection, sheet: Sheet): readonly Item[] {
  return [
    { piece: sectionHead(heading, text, sheet), gap: BEFORE, leads: lines.length > 0 },
    ...lineItems(lines, sheet),
  ]
}
