import { figureOf } from '@/components/figure/figure-of'
import type { HandoutExercise } from '@/lib/clinical/handout'
import { drawnPoses } from '@/lib/figure/picture'
import { CONTRAST_ROW_HEIGHT } from './contrast-row'
import { FIGURE_WIDTH, figureSize } from './figure-size'
import { PHOTO_ROW_HEIGHT } from './photo-row'

// The renderer cuts off what does not fit of an unbreakable block, so the estimate is on the safe side: our own words
// run about 75 letters to a full line and 58 beside a label, the therapist's may be nothing but capitals, and the
// shorter paper holds 660 points.
const LINE = 18
const LETTERS = { full: 62, besideLabel: 48, capitals: 38 } as const
const DOSAGE_ROW = 30
const PHRASES_PER_ROW = 2
const HEADROOM = 100
const SAFE_HEIGHT = 600
const SHORT_LINES = 14

const linesOf = (text: string, letters: number): number =>
  text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / letters)), 0)

/** Whether a text of the therapist's is so short that it may be kept whole wherever it stands. */
export const isShort = (text: string): boolean => linesOf(text, LETTERS.capitals) <= SHORT_LINES

function figuresHeight({ exercise, contrast }: HandoutExercise): number {
  const figure = figureOf(exercise)
  if (!figure) return 0
  return figureSize(drawnPoses(figure), FIGURE_WIDTH).height + LINE + (contrast ? CONTRAST_ROW_HEIGHT : 0)
}

/** Whether a card is so short that it surely fits on one page, whichever paper. */
export function fitsOnAPage(exercise: HandoutExercise, hasFigures: boolean): boolean {
  const { name, purpose, steps, feel, mistakes, stop, careNotes, note, dosage, photos = [], group } = exercise
  const full = [purpose, ...steps].map((text) => linesOf(text, LETTERS.full))
  const beside = [feel, mistakes.join(' '), stop, ...careNotes].map((text) =>
    linesOf(text, LETTERS.besideLabel),
  )
  const lines = [...full, ...beside, linesOf(name, LETTERS.capitals), linesOf(note, LETTERS.capitals)]
  const height = lines.reduce((sum, count) => sum + count * LINE, 0)
  const photoRow = photos.length > 0 ? PHOTO_ROW_HEIGHT : 0
  const figures = hasFigures ? figuresHeight(exercise) : 0
  const groupLine = group === undefined ? 0 : LINE
  const dosageRows = Math.ceil(dosage.length / PHRASES_PER_ROW) * DOSAGE_ROW
  return height + photoRow + figures + groupLine + dosageRows + HEADROOM <= SAFE_HEIGHT
}
