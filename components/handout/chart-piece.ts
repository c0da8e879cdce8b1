import { CHART_WORDS, type Shape, type Tone } from './chart-shapes'
import { oneLine, type Style } from './typeset/lines'
import type { Mark, Tone as PaperTone } from './typeset/mark'
import { drawing, type Piece } from './typeset/piece'
import { wordsAt } from './typeset/text'

const WORDS: Style = { size: CHART_WORDS, leading: CHART_WORDS, weight: 400 }
const SHARE_LEFT = { start: 0, middle: 0.5, end: 1 } as const

const TONES: Readonly<Record<Tone, PaperTone>> = { ink: 'ink', done: 'ink', band: 'shade', rule: 'shade' }

/** wordsAt reckons from the top of a line; a drawing says where its words stand. */
function wordsMarks(
  shape: Extract<Shape, { readonly kind: 'words' }>,
  x: number,
  y: number,
): readonly Mark[] {
  const [at, baseline] = shape.at
  const left = x + at - oneLine(shape.text, WORDS).width * SHARE_LEFT[shape.anchor]
  return wordsAt(shape.text, WORDS, left, 0).map((mark) =>
    mark.kind === 'words' ? { ...mark, baseline: y + baseline } : mark,
  )
}

function marksOf(shape: Shape, x: number, y: number): readonly Mark[] {
  switch (shape.kind) {
    case 'words':
      return wordsMarks(shape, x, y)
    case 'line':
      return [
        {
          kind: 'line',
          from: [x + shape.from[0], y + shape.from[1]],
          to: [x + shape.to[0], y + shape.to[1]],
          width: shape.width,
          tone: TONES[shape.tone],
        },
      ]
    case 'path':
      return shape.places.slice(1).map((to, index) => ({
        kind: 'line',
        from: [x + (shape.places[index]?.[0] ?? 0), y + (shape.places[index]?.[1] ?? 0)],
        to: [x + to[0], y + to[1]],
        width: shape.width,
      }))
    case 'dot':
      return [{ kind: 'disc', center: [x + shape.at[0], y + shape.at[1]], radius: shape.radius, tone: 'ink' }]
    case 'area':
      return [
        {
          kind: 'area',
          area: { x: x + shape.at[0], y: y + shape.at[1], width: shape.width, height: shape.height },
          tone: TONES[shape.tone],
        },
      ]
    case 'frame':
      return [
        {
          kind: 'frames',
          frames: [{ x: x + shape.at[0], y: y + shape.at[1], width: shape.width, height: shape.height }],
          width: 0.75,
        },
      ]
  }
}

/** A drawing on paper. */
export const chartPiece = (shapes: readonly Shape[], height: number): Piece =>
  drawing(height, (x, y) => shapes.flatMap((shape) => marksOf(shape, x, y)))
