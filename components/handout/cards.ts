import type { HandoutContent, HandoutExercise } from '@/lib/clinical/handout'
import { checkInItem } from './check-in-block'
import { dosageBox } from './dosage'
import { exerciseName, type ExerciseSetting, noteBox } from './exercise'
import { labelledRows, labelWidth } from './labelled'
import { isPhotoRow, type Pictured } from './pictures'
import type { Sheet } from './sheet'
import { type PictureShare, shownSteps } from './shown-steps'
import { continued } from './typeset/continued'
import type { Mark, Rectangle } from './typeset/mark'
import { fits, NOTHING, type Piece } from './typeset/piece'
import { pagesOf, stack } from './typeset/stack'

const MARGIN = 30
const PADDING = 20
const DASH = 5
const CUT_LINE = 0.9

const cutLines = ({ x, y, width, height }: Rectangle): readonly Mark[] => {
  const [right, bottom] = [x + width, y + height]
  const sides = [
    [x, y, right, y],
    [x, bottom, right, bottom],
    [x, y, x, bottom],
    [right, y, right, bottom],
  ] as const
  return sides.map(([x1, y1, x2, y2]) => ({
    kind: 'line',
    from: [x1, y1],
    to: [x2, y2],
    width: CUT_LINE,
    dash: DASH,
  }))
}

/** On half a page, from the largest pictures to the smallest. */
const HALF_SIZES: readonly PictureShare[] = [
  { share: 0.46, height: 230, pointsPerCm: 1.15 },
  { share: 0.43, height: 200, pointsPerCm: 1.05 },
  { share: 0.4, height: 172, pointsPerCm: 0.95 },
  { share: 0.36, height: 140, pointsPerCm: 0.85 },
  { share: 0.32, height: 112, pointsPerCm: 0.72 },
]
/** On a page of its own they stand above the steps where there is room. */
const PAGE_SIZES: readonly PictureShare[] = [{ share: 1, height: 300, pointsPerCm: 1.5 }, ...HALF_SIZES]
/** A card of the large edition is a page, and pictures stand above the steps. */
const LARGE_SIZES: readonly PictureShare[] = [
  { share: 1, height: 322, pointsPerCm: 1.61 },
  { share: 1, height: 280, pointsPerCm: 1.47 },
  { share: 1, height: 240, pointsPerCm: 1.33 },
  { share: 1, height: 196, pointsPerCm: 1.19 },
  { share: 1, height: 150, pointsPerCm: 0.95 },
  { share: 1, height: 110, pointsPerCm: 0.75 },
  { share: 1, height: 84, pointsPerCm: 0.58 },
]
const PHOTO_ROW = 0.6
const NAME_GAP = 9

const sizeFor = (exercise: HandoutExercise, isLarge: boolean, size: PictureShare): PictureShare =>
  !isLarge && isPhotoRow(exercise) ? { ...size, share: 1, height: size.height * PHOTO_ROW } : size

/** When to stop, and what to take care of: a card may be all that is at hand. */
function warnings({ stop, careNotes }: HandoutExercise, { labels, sheet }: ExerciseSetting): Piece {
  const rows = [
    { label: labels.stop, text: stop },
    ...careNotes.map((text) => ({ label: labels.care, text })),
  ]
  const { across } = sheet
  const beyond = labelWidth(
    rows.map(({ label }) => label),
    across,
    sheet,
  )
  return labelledRows(rows, beyond, across, sheet)
}

/**
 * What is on a card: its sheet is as wide as the card within its padding. Where it takes another card, that has the name too: a
 * card that lies alone says of what it is.
 */
function cardPiece(exercise: HandoutExercise, setting: ExerciseSetting, wished: PictureShare): Piece {
  const { across, isLarge, pt } = setting.sheet
  const size = sizeFor(exercise, isLarge, wished)
  const name = exerciseName(exercise, across, setting.sheet)
  const piece = stack([
    { piece: name, leads: true, whole: true },
    { piece: dosageBox(exercise.dosage, across, setting.sheet), gap: pt(NAME_GAP), leads: true },
    { piece: shownSteps(exercise, size, setting), gap: pt(12) },
    { piece: warnings(exercise, setting), gap: pt(10) },
    { piece: noteBox(exercise, setting), gap: pt(10), whole: true },
  ])
  return continued(piece, name, pt(NAME_GAP))
}

/** So much of the paper is a card: half of it, or all. */
const HALF = 2

type Card = { readonly piece: Piece; readonly isHalf: boolean }

/** Half a page where that holds the exercise, with pictures as large as it has room for; else a page, or as many as it takes. */
function cardsOf(exercise: HandoutExercise, setting: ExerciseSetting, page: number): readonly Card[] {
  const { isLarge } = setting.sheet
  const at = (size: PictureShare): Piece => cardPiece(exercise, setting, size)
  const [half, whole] = [page / HALF - 2 * PADDING, page - 2 * PADDING]
  const small = (isLarge ? LARGE_SIZES.slice(0, 1) : HALF_SIZES)
    .map(at)
    .find(({ height }) => fits(height, half))
  if (small) return [{ piece: small, isHalf: true }]
  const pieces = (isLarge ? LARGE_SIZES : PAGE_SIZES).map(at)
  const piece = pieces.find(({ height }) => fits(height, whole))
  if (piece) return [{ piece, isHalf: false }]
  const usual = pieces[Math.floor(pieces.length / 2)] ?? NOTHING
  return pagesOf([{ piece: usual }], whole).map((part) => ({
    piece: part,
    isHalf: fits(part.height, half),
  }))
}

/** Where to check in, on a card of its own: it goes with the others to where the exercises are done. */
const checkInCard = (address: string, { language }: HandoutContent, sheet: Sheet, page: number): Card => {
  const { piece } = checkInItem(address, language, sheet, { follows: 'nothing', code: 'card' })
  return { piece, isHalf: fits(piece.height, page / HALF - 2 * PADDING) }
}

/** Cards to cut out, two to a page where they are short enough, and nothing else. Their sides are dashed. */
export function cardPages(
  content: HandoutContent,
  sheet: Sheet,
  pictured: Pictured,
  checkInAddress: string | undefined,
): readonly (readonly Mark[])[] {
  const [width, page] = [sheet.width - 2 * MARGIN, sheet.height - 2 * MARGIN]
  const inner = { ...sheet, across: width - 2 * PADDING }
  const setting = { sheet: inner, labels: content.labels, pictured }
  const cards = content.exercises.flatMap((one) => cardsOf(one, setting, page))
  if (checkInAddress !== undefined) cards.push(checkInCard(checkInAddress, content, inner, page))
  const pages: Mark[][] = []
  let used = page
  for (const { piece, isHalf } of cards) {
    const height = isHalf ? page / HALF : page
    if (!fits(used + height, page)) {
      pages.push([])
      used = 0
    }
    const [x, y] = [MARGIN, MARGIN + used]
    pages.at(-1)?.push(...cutLines({ x, y, width, height }), ...piece.marks(x + PADDING, y + PADDING))
    used += height
  }
  return pages
}
