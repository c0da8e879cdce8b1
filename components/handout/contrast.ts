import { formPairOf } from '@/components/figure/form-pair'
import type { HandoutContent, HandoutExercise } from '@/lib/clinical/handout'
import { type Drawing, drawnEnd } from '@/lib/figure/picture'
import { picturePiece } from './picture-column'
import type { Sheet } from './sheet'
import { LINE } from './sheet'
import { beside, drawing, inset, type Piece } from './typeset/piece'
import { stack } from './typeset/stack'
import { textPiece } from './typeset/text'

type Contrast = NonNullable<HandoutExercise['contrast']>

const GAP = 20
/** How large the pictures are: smaller where else the page would not hold the exercise. */
const PICTURES = {
  usual: { height: 84, pointsPerCm: 0.62 },
  small: { height: 56, pointsPerCm: 0.42 },
} as const
const DASH = 4

/** A line below the good one, a broken line below the bad one. */
const footing = (width: number, isGood: boolean): Piece =>
  drawing(LINE, (x, y) => [
    { kind: 'line', from: [x, y], to: [x + width, y], width: LINE, ...(isGood ? {} : { dash: DASH }) },
  ])

type HalfProps = {
  readonly drawn: Drawing
  readonly label: string
  readonly words: string
  readonly isGood: boolean
}

function half(
  { drawn, label, words, isGood }: HalfProps,
  width: number,
  isSmall: boolean,
  sheet: Sheet,
): Piece {
  const { type, pt } = sheet
  const { height, pointsPerCm } = PICTURES[isSmall ? 'small' : 'usual']
  const picture = picturePiece(drawn, { width, height: pt(height), pointsPerCm: pt(pointsPerCm) })
  return stack([
    inset(picture, { top: pt(height) - picture.height }),
    { piece: footing(width, isGood), gap: 3 },
    { piece: textPiece(label, width, type.strong), gap: pt(3) },
    textPiece(words, width, type.body),
  ])
}

/** A lift done well beside the mistake that is made most: how each ends. */
export function contrastPiece(
  { form, look, avoid }: Contrast,
  labels: HandoutContent['labels'],
  isSmall: boolean,
  sheet: Sheet,
): Piece {
  const { like, notLike } = formPairOf(form)
  const gap = sheet.pt(GAP)
  const halfWidth = (sheet.across - gap) / 2
  const good = { drawn: drawnEnd(like), label: labels.like, words: look, isGood: true }
  const bad = { drawn: drawnEnd(notLike), label: labels.notLike, words: avoid, isGood: false }
  return beside([
    { x: 0, piece: half(good, halfWidth, isSmall, sheet) },
    { x: halfWidth + gap, piece: half(bad, halfWidth, isSmall, sheet) },
  ])
}
