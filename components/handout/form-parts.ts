import { HAIR, type Sheet } from './sheet'
import { oneLine, type Style } from './typeset/lines'
import { beside, drawing, type Piece } from './typeset/piece'
import { stack } from './typeset/stack'
import { textPiece } from './typeset/text'

/** Large enough for a pen. */
const BOX = 9
const BOX_GAP = 5
const BETWEEN = 13
const CLOSEST = 7

/** A box to tick, as high as a line of words. */
const tickBox = ({ leading }: Style): Piece =>
  drawing(leading, (x, y) => [
    {
      kind: 'frames',
      frames: [{ x, y: y + (leading - BOX) / 2 + 0.3, width: BOX, height: BOX }],
      width: HAIR,
    },
  ])

/** A box to tick and what it says. */
export const boxedChoice = (label: string, width: number, style: Style): Piece =>
  beside([
    { x: 0, piece: tickBox(style) },
    { x: BOX + BOX_GAP, piece: textPiece(label, width - BOX - BOX_GAP, style) },
  ])

const choiceWidth = (label: string, style: Style): number =>
  BOX + BOX_GAP + Math.ceil(oneLine(label, style).width) + 1

/** Choices beside each other, in as many rows as they need. */
export function choicesRow(choices: readonly string[], width: number, style: Style, rowGap: number): Piece {
  const total = choices.reduce((sum, choice) => sum + choiceWidth(choice, style), 0)
  // Where a little less room between them saves a row, they stand closer.
  const gap = Math.min(BETWEEN, Math.max(CLOSEST, (width - total) / Math.max(1, choices.length - 1)))
  const rows: string[][] = []
  let used = 0
  for (const choice of choices) {
    const wide = choiceWidth(choice, style) + gap
    const row = rows.at(-1)
    if (row && used + wide - gap <= width + 0.01) row.push(choice)
    else {
      rows.push([choice])
      used = 0
    }
    used += wide
  }
  return stack(
    rows.map((row, index) => {
      let at = 0
      const columns = row.map((choice) => {
        const x = at
        at += choiceWidth(choice, style) + gap
        return { x, piece: boxedChoice(choice, Math.min(width, choiceWidth(choice, style)), style) }
      })
      return { piece: beside(columns), gap: index === 0 ? 0 : rowGap }
    }),
  )
}

/** Choices of a long list, in columns that are read downward. */
export function choicesInColumns(
  choices: readonly string[],
  columns: number,
  width: number,
  style: Style,
  rowGap: number,
): Piece {
  const perColumn = Math.ceil(choices.length / columns)
  const wide = (width - BETWEEN * (columns - 1)) / columns
  return beside(
    Array.from({ length: columns }, (_, column) => ({
      x: column * (wide + BETWEEN),
      piece: stack(
        choices.slice(column * perColumn, (column + 1) * perColumn).map((choice) => ({
          piece: boxedChoice(choice, wide, style),
          gap: rowGap,
        })),
      ),
    })),
  )
}

/** What to write, and a line to write it on as far as there is room. */
export function writingLine(label: string, width: number, height: number, { type }: Sheet): Piece {
  const lineAt = label === '' ? 0 : Math.min(oneLine(label, type.body).width + 6, width * 0.7)
  return drawing(height, (x, y) => [
    ...textPiece(label, lineAt, type.body).marks(x, y + height - type.body.leading),
    { kind: 'line', from: [x + lineAt, y + height - 2], to: [x + width, y + height - 2], width: HAIR },
  ])
}
