import type { Sheet } from './sheet'
import { drawing, type Piece } from './typeset/piece'
import { oneLine } from './typeset/lines'
import { wordsAt } from './typeset/text'

// Of the letters, in ems: figures are as tall as capitals.
const CAPITAL = 0.668
const SIZE = 0.62

export const discWidth = (sheet: Sheet): number => sheet.pt(24)

/** The number of an exercise, white on a black disc: the same wherever the exercise is named. */
export function numberDisc(number: number, sheet: Sheet, diameter = discWidth(sheet)): Piece {
  const style = { size: diameter * SIZE, leading: diameter, weight: 700 } as const
  const { width } = oneLine(String(number), style)
  return drawing(diameter, (x, y) => {
    const [left, middle] = [x + (diameter - width) / 2, y + diameter / 2]
    const words = wordsAt(String(number), style, left, y, 'paper').map((mark) =>
      mark.kind === 'words' ? { ...mark, baseline: middle + (CAPITAL * style.size) / 2 } : mark,
    )
    return [{ kind: 'disc', center: [x + diameter / 2, middle], radius: diameter / 2, tone: 'ink' }, ...words]
  })
}
