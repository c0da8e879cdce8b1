import type { HandoutContent, HandoutExercise } from '@/lib/clinical/handout'
import { boxed, insideBox } from './boxed'
import { contrastPiece } from './contrast'
import { dosageBox } from './dosage'
import { labelledRows, labelWidth } from './labelled'
import { discWidth, numberDisc } from './number-disc'
import { isPhotoRow, type Pictured } from './pictures'
import { LINE, type Sheet } from './sheet'
import { type PictureShare, shownSteps } from './shown-steps'
import { oneLine, type Style } from './typeset/lines'
import { beside, inset, NOTHING, type Piece, rule } from './typeset/piece'
import { type Item, stack } from './typeset/stack'
import { textPiece } from './typeset/text'

/** What an exercise is set with. */
export type ExerciseSetting = {
  readonly sheet: Sheet
  readonly labels: HandoutContent['labels']
  readonly pictured: Pictured
}

const NAME_GAP = 11

/** Number and name, and with which others it is done. */
export function exerciseName(
  { number, name, group = '' }: HandoutExercise,
  width: number,
  sheet: Sheet,
): Piece {
  const { type, pt } = sheet
  const disc = discWidth(sheet)
  const nameAt = disc + pt(NAME_GAP)
  const groupWidth = group === '' ? 0 : Math.min(oneLine(group, type.strong).width, width / 3)
  const groupAt = width - groupWidth
  const nameWidth = groupAt - nameAt - (group === '' ? 0 : pt(NAME_GAP))
  /** Beside the disc as far as the first line goes. */
  const besideDisc = (text: string, most: number, style: Style): Piece =>
    inset(textPiece(text, most, style), { top: Math.max(0, (disc - style.leading) / 2) })
  return beside([
    { x: 0, piece: inset(numberDisc(number, sheet), { top: Math.max(0, (type.name.leading - disc) / 2) }) },
    { x: nameAt, piece: besideDisc(name, nameWidth, type.name) },
    { x: groupAt, piece: besideDisc(group, groupWidth, type.strong) },
  ])
}

type Size = 'small' | 'usual' | 'larger' | 'large' | 'poster'

/** Pictures stand beside the steps in a share of the width, or above them in all of it. */
const SIZES: Readonly<Record<'standard' | 'large', Readonly<Record<Size, PictureShare>>>> = {
  standard: {
    small: { share: 0.28, height: 104, pointsPerCm: 0.7 },
    usual: { share: 0.345, height: 138, pointsPerCm: 0.84 },
    larger: { share: 0.4, height: 200, pointsPerCm: 1 },
    large: { share: 0.46, height: 300, pointsPerCm: 1.15 },
    poster: { share: 1, height: 290, pointsPerCm: 1.45 },
  },
  large: {
    small: { share: 1, height: 84, pointsPerCm: 0.58 },
    usual: { share: 1, height: 150, pointsPerCm: 0.95 },
    larger: { share: 1, height: 190, pointsPerCm: 1.1 },
    large: { share: 1, height: 230, pointsPerCm: 1.25 },
    poster: { share: 1, height: 290, pointsPerCm: 1.45 },
  },
}

/** How tall a row of photos above the steps is. */
const ROWS: Readonly<Record<Size, number>> = { small: 96, usual: 128, larger: 150, large: 170, poster: 230 }

function sizeFor(exercise: HandoutExercise, isLarge: boolean, size: Size): PictureShare {
  const wished = SIZES[isLarge ? 'large' : 'standard'][size]
  return isPhotoRow(exercise) ? { ...wished, share: 1, height: ROWS[size] } : wished
}

/** What it feels like, what to watch for, when to stop, and what to take care of. */
function advice(exercise: HandoutExercise, { labels, sheet }: ExerciseSetting): Piece {
  const { across } = sheet
  const beyond = labelWidth([labels.feel, labels.mistakes, labels.stop, labels.care], across, sheet)
  const rows = [
    { label: labels.feel, text: exercise.feel },
    { label: labels.mistakes, text: exercise.mistakes.join(' ') },
    { label: labels.stop, text: exercise.stop },
    ...exercise.careNotes.map((text) => ({ label: labels.care, text })),
  ]
  return labelledRows(rows, beyond, across, sheet)
}

/** The therapist's own words for this patient, in a frame. */
export function noteBox({ note }: HandoutExercise, { labels, sheet }: ExerciseSetting): Piece {
  if (note === '') return NOTHING
  const { across, type } = sheet
  const inside = insideBox(across, sheet)
  const words = stack([
    { piece: textPiece(labels.note, inside, type.strong), leads: true },
    textPiece(note, inside, type.body),
  ])
  return boxed(words, across, sheet)
}

/** What, how much, how, and when to stop. */
function exercisePiece(exercise: HandoutExercise, setting: ExerciseSetting, size: Size): Piece {
  const { sheet, labels, pictured } = setting
  const { across, type, pt } = sheet
  const nameAt = discWidth(sheet) + pt(NAME_GAP)
  const contrast =
    pictured.hasFigures && exercise.contrast
      ? contrastPiece(exercise.contrast, labels, size === 'small', sheet)
      : NOTHING
  return stack([
    { piece: rule(across, LINE), leads: true },
    { piece: exerciseName(exercise, across, sheet), gap: pt(7), leads: true, whole: true },
    {
      piece: inset(textPiece(exercise.purpose, across - nameAt, type.body), { left: nameAt }),
      gap: pt(1),
      leads: true,
    },
    { piece: dosageBox(exercise.dosage, across, sheet), gap: pt(5), leads: true },
    { piece: shownSteps(exercise, sizeFor(exercise, sheet.isLarge, size), setting), gap: pt(9) },
    { piece: advice(exercise, setting), gap: pt(8) },
    { piece: contrast, gap: pt(12), whole: true },
    { piece: noteBox(exercise, setting), gap: pt(10) },
  ])
}

const ROOMIER: readonly Size[] = ['poster', 'large', 'larger']

/** One exercise, whole on a page, with pictures as large as the page leaves room for. */
export const exerciseItem = (exercise: HandoutExercise, setting: ExerciseSetting): Item => ({
  piece: exercisePiece(exercise, setting, 'usual'),
  roomier: ROOMIER.map((size) => () => exercisePiece(exercise, setting, size)),
  tighter: () => exercisePiece(exercise, setting, 'small'),
  whole: true,
})
