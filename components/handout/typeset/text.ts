import { type Line, linesOf, oneLine, type Style } from './lines'
import type { Mark, Tone } from './mark'
import type { Piece } from './piece'

// Of the first family, in ems: where its letters stand between two lines.
const ASCENT = 0.984
const DESCENT = 0.316

type Look = { readonly tone?: Tone; readonly align?: 'left' | 'right' | 'center' }

const SHARE_LEFT = { left: 0, center: 0.5, right: 1 } as const

const baselineOf = ({ size, leading }: Style): number => (leading + (ASCENT - DESCENT) * size) / 2

function marksOf({ runs }: Line, style: Style, tone: Tone, x: number, top: number): readonly Mark[] {
  const marks: Mark[] = []
  let at = x
  for (const { family, text, width } of runs) {
    const { size, weight } = style
    marks.push({ kind: 'words', text, family, weight, size, tone, x: at, baseline: top + baselineOf(style) })
    at += width * size
  }
  return marks
}

/** So few lines are never parted, and no fewer stand alone before or after a cut. */
const TOGETHER = 2

function ofLines(lines: readonly Line[], width: number, style: Style, look: Look): Piece {
  const { tone = 'ink', align = 'left' } = look
  const { leading } = style
  return {
    height: lines.length * leading,
    marks: (x, y) =>
      lines.flatMap((line, index) =>
        marksOf(line, style, tone, x + (width - line.width) * SHARE_LEFT[align], y + index * leading),
      ),
    split: ({ left }) => {
      const count = Math.min(Math.floor(left / leading), lines.length - TOGETHER)
      if (count < TOGETHER) return null
      return [
        ofLines(lines.slice(0, count), width, style, look),
        ofLines(lines.slice(count), width, style, look),
      ]
    },
  }
}

/** A text in as many lines as it needs in so many points of width. */
export const textPiece = (text: string, width: number, style: Style, look: Look = {}): Piece =>
  ofLines(linesOf(text, width, style), width, style, look)

/** A text on one line, written from a place. */
export const wordsAt = (
  text: string,
  style: Style,
  x: number,
  top: number,
  tone: Tone = 'ink',
): readonly Mark[] => marksOf(oneLine(text, style), style, tone, x, top)
