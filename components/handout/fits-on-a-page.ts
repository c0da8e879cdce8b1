import type { HandoutExercise } from '@/lib/clinical/handout'

// The renderer cuts off what does not fit of an unbreakable block, so the estimate is on the safe side: narrow
// columns, wide letters, and a limit well under the shorter paper's 690 points.
const LINE = 18
const CHARACTERS_PER_LINE = 44
const DOSAGE_ROW = 30
const PHRASES_PER_ROW = 2
const HEADROOM = 100
const SAFE_HEIGHT = 540
const SHORT = 14

const linesOf = (text: string): number =>
  text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / CHARACTERS_PER_LINE)), 0)

/** Whether a text of its own is so short that it may be kept whole wherever it stands. */
export const isShort = (text: string): boolean => linesOf(text) <= SHORT

/** Whether a card is so short that it surely fits on one page, whichever paper. */
export function fitsOnAPage(exercise: HandoutExercise): boolean {
  const texts = [
    exercise.name,
    exercise.purpose,
    ...exercise.steps,
    exercise.feel,
    exercise.mistakes.join(' '),
    exercise.stop,
    exercise.note,
    ...exercise.careNotes,
  ]
  const lines = texts.reduce((sum, text) => sum + linesOf(text), 0)
  const dosage = Math.ceil(exercise.dosage.length / PHRASES_PER_ROW) * DOSAGE_ROW
  return lines * LINE + dosage + HEADROOM <= SAFE_HEIGHT
}
