import type { HandoutExercise } from '@/lib/clinical/handout'
import { bound } from './bound'
import { boxed, insideBox } from './boxed'
import { LINE, type Sheet } from './sheet'
import { oneLine, type Style } from './typeset/lines'
import type { Piece } from './typeset/piece'
import { stack } from './typeset/stack'
import { textPiece } from './typeset/text'

type Dosage = HandoutExercise['dosage']

/** 'How much — how often', on one line where it fits; else parted at the dash, so that how often is not torn from its days. */
export function dosageWords(dosage: Dosage, width: number, style: Style): Piece {
  const [much, often] = [bound(dosage.much), bound(dosage.often)]
  const first = `${much}\u00A0—`
  const text = often === '' ? much : `${first} ${often}`
  const isParted = often !== '' && oneLine(text, style).width > width && oneLine(first, style).width <= width
  return isParted
    ? stack([textPiece(first, width, style), textPiece(often, width, style)])
    : textPiece(text, width, style)
}

/** The dosage in a frame: read at arm's length, from the floor. */
export function dosageBox(dosage: Dosage, width: number, sheet: Sheet): Piece {
  const words = dosageWords(dosage, insideBox(width, sheet), sheet.type.dosage)
  return boxed(words, width, sheet, LINE)
}
