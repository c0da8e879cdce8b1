import { LETTER_GAP } from './letter-sheet'
import { HAIR, type Sheet } from './sheet'
import { oneLine } from './typeset/lines'
import { beside, drawing, type Piece } from './typeset/piece'
import { stack } from './typeset/stack'
import { textPiece } from './typeset/text'

type Signed = {
  readonly replyLine: string
  readonly closing: string
  readonly signatureLabel: string
  readonly therapist: string
}

const LINE_TO_SIGN_ON = 190

/** Where to reach the writer, what the letter is not, and a line to sign on. */
export function signature(
  { replyLine, closing, signatureLabel, therapist }: Signed,
  { across, type }: Sheet,
): Piece {
  const lineAt = oneLine(signatureLabel, type.body).width + LETTER_GAP
  const nameAt = lineAt + LINE_TO_SIGN_ON + LETTER_GAP
  const line = drawing(HAIR, (x, y) => [
    { kind: 'line', from: [x, y], to: [x + LINE_TO_SIGN_ON, y], width: HAIR },
  ])
  return stack([
    textPiece(replyLine, across, type.strong),
    textPiece(closing, across, type.body),
    {
      gap: 13,
      piece: beside([
        { x: 0, piece: textPiece(signatureLabel, lineAt, type.body), at: 'bottom' },
        { x: lineAt, piece: line, at: 'bottom' },
        { x: nameAt, piece: textPiece(therapist, across - nameAt, type.body), at: 'bottom' },
      ]),
    },
  ])
}
